import { shapesOf } from '../../src/charts/layout';
import type { Layout } from '../../src/charts/layout';
import { around, overlaps } from '../../src/charts/shapes';
import type { Box, Shape, Text } from '../../src/charts/shapes';
import { pictureLayout } from '../../src/exports/picture/picture';
import type { PictureSheet } from '../../src/exports/picture/picture';
import type { PictureSpec } from '../../src/exports/picture/spec';
import { presets } from '../../src/exports/picture/preset';
import type { Exhibited } from '../../src/model/document/exhibit';

/** A picture as the page asks for it; what is left out is a Chinese slide of the chart on white. */
export function specOf<Shown extends Exhibited>(
  comparison: Shown,
  more: Partial<Omit<PictureSpec, 'comparison'>> = {},
): PictureSpec & { readonly comparison: Shown } {
  return {
    comparison,
    form: 'chart',
    language: 'zh',
    preset: presets.slide,
    ground: 'white',
    footnotes: [],
    address: 'http://intranet.example/qubi/?view=indicator&indicator=fiscal-revenue',
    ...more,
  };
}

/** All pictures that it takes to show something. */
export function picturesOf(spec: PictureSpec): PictureSheet[] {
  const first = pictureLayout(spec);
  const others = Array.from({ length: first.parts - 1 }, (_, at) => at + 2);
  return [first, ...others.map((part) => pictureLayout({ ...spec, part }))];
}

/** The texts of a picture, in the order in which they are drawn. */
export function textsIn(layout: Layout): Text[] {
  return shapesOf(layout).filter((shape) => shape.type === 'text');
}

/** All that a picture says, without white space, whatever lines it is broken into. */
export function saidIn(layout: Layout): string {
  return withoutSpace(
    textsIn(layout)
      .map((each) => each.text)
      .join('\n'),
  );
}

/** A text without white space. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The shapes that leave the sheet. */
export function outsideOf(layout: Layout): Box[] {
  const { width, height } = layout;
  return shapesOf(layout)
    .map(boxOf)
    .filter(
      (box) =>
        box.x < -0.01 ||
        box.y < -0.01 ||
        box.x + box.width > width + 0.01 ||
        box.y + box.height > height + 0.01,
    );
}

/** The texts that run into each other, two by two. */
export function clashesIn(layout: Layout): string[][] {
  // By their tops: only texts near each other can clash.
  const texts = textsIn(layout).toSorted((a, b) => a.y - b.y);
  return texts.flatMap((a, index) => {
    const found: string[][] = [];
    for (const b of texts.slice(index + 1)) {
      if (b.y >= a.y + a.height) break;
      if (overlaps(a, b)) found.push([a.text, b.text]);
    }
    return found;
  });
}

function boxOf(shape: Shape): Box {
  switch (shape.type) {
    case 'text':
    case 'rect':
      return shape;
    case 'circle': {
      const { x, y, radius } = shape;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'stroke':
      return around(shape.lines.flat().map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  }
}
