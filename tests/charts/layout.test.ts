import { describe, expect, test } from 'vitest';
import { kindOf, layoutOf } from '../../src/charts/chart';
import { overlaps } from '../../src/charts/draw';
import type { Density, Frame } from '../../src/charts/frame';
import type { Layout } from '../../src/charts/layout';
import { ticksOf, toPixel } from '../../src/charts/scale';
import type { Box, Rect, Shape, Text } from '../../src/charts/shapes';
import { statedOf } from '../../src/charts/stated';
import type { Language } from '../../src/model/types';
import { gaps, zeros } from '../fixtures/comparisons';
import { comparisons, frameOf } from './frames';

const widths = [300, 320, 360, 412, 480, 560, 640, 768, 900, 1100, 1440, 1920];
const languages: readonly Language[] = ['zh', 'en'];
const densities: readonly Density[] = ['compact', 'regular', 'export'];

/** Every drawing that a page or a picture may ask for; an exported chart is never narrow. */
const frames: readonly Frame[] = densities.flatMap((density) =>
  widths
    .filter((width) => density !== 'export' || width >= 1100)
    .flatMap((width) => languages.map((language) => frameOf({ width, density, language }))),
);

const named = (frame: Frame) => `${frame.density} ${frame.width} ${frame.language}`;

function texts(layout: Layout): Text[] {
  return layout.shapes.filter((shape) => shape.type === 'text');
}

function chips(layout: Layout): Rect[] {
  return layout.shapes
    .filter((shape) => shape.type === 'rect')
    .filter((each) => each.outline !== null);
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
    case 'stroke': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
  }
}

function inside(box: Box, { width, height }: Layout): boolean {
  const slack = 0.5;
  const { x, y } = box;
  return (
    x >= -slack && y >= -slack && x + box.width <= width + slack && y + box.height <= height + slack
  );
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

describe.each(Object.entries(comparisons))('the chart of %s', (_, comparison) => {
  const kind = kindOf(comparison);
  const layouts = frames.map((frame) => [named(frame), layoutOf(kind, comparison, frame)] as const);

  test('draws nothing outside its frame', () => {
    const outside = layouts.flatMap(([frame, layout]) =>
      layout.shapes.filter((shape) => !inside(boxOf(shape), layout)).map((shape) => [frame, shape]),
    );
    expect(outside).toEqual([]);
  });

  test('lays no text over another, and none over a chip', () => {
    const clashes = layouts.flatMap(([frame, layout]) => {
      const over = pairs(texts(layout)).filter(([a, b]) => overlaps(a, b));
      const onChip = texts(layout).flatMap((text) =>
        chips(layout)
          .filter((chip) => overlaps(text, chip) && !within(text, chip))
          .map((chip) => [text, chip] as const),
      );
      return [...over, ...onChip].map(([a, b]) => [frame, a, b]);
    });
    expect(clashes).toEqual([]);
  });

  test('gives every figure and every gap one mark', () => {
    const cells = comparison.panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    for (const [frame, { marks }] of layouts) {
      const marked = marks.flatMap((mark) => [mark.cell, ...mark.also]);
      expect(marked.length, frame).toBe(cells.length);
      expect(new Set(marked), frame).toEqual(new Set(cells));
    }
  });

  test('makes every mark large enough for a finger, inside the frame and clear of the others', () => {
    const faults = layouts.flatMap(([frame, layout]) => [
      ...layout.marks
        .filter((mark) => mark.width < 23.99 || mark.height < 23.99 || !inside(mark, layout))
        .map(({ text, x, y, width, height }) => [frame, text, { x, y, width, height }]),
      ...pairs(layout.marks)
        .filter(([a, b]) => overlaps(a, b))
        .map(([a, b]) => [frame, a.text, b.text]),
    ]);
    expect(faults).toEqual([]);
  });

  test('puts every number inside its mark', () => {
    for (const [frame, { marks, plots }] of layouts) {
      for (const mark of marks) {
        const stated = statedOf(mark.cell);
        const plot = plots[0];
        if (!stated || !plot) continue;
        const x = toPixel(plot.scale, (stated.low + stated.high) / 2);
        expect(x, `${frame} ${mark.text}`).toBeGreaterThanOrEqual(mark.x - 3);
        expect(x, `${frame} ${mark.text}`).toBeLessThanOrEqual(mark.x + mark.width + 3);
      }
    }
  });
});

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height / 2 > outer.y &&
    inner.y + inner.height / 2 < outer.y + outer.height
  );
}

describe('zero is an answer', () => {
  test('a growth of zero is a dot at zero', () => {
    const { plots } = layoutOf('dumbbell', zeros.growth, frameOf());
    expect(plots.flatMap((plot) => plot.dots.map((dot) => dot.value))).toEqual([0, 0, 0]);
  });

  test('a level of zero is a stroke at zero with its label', () => {
    const layout = layoutOf('bars', zeros.value, frameOf());
    const [plot] = layout.plots;
    const zero = plot ? toPixel(plot.scale, 0) : NaN;
    const colours = ['#0B5394', '#D9622B', '#2A9187'];
    for (const colour of colours) {
      const upright = layout.shapes.filter(
        (shape) =>
          shape.type === 'stroke' &&
          shape.colour === colour &&
          shape.points.every(([x]) => x === zero),
      );
      expect(upright.length).toBeGreaterThan(0);
    }
    expect(layout.marks.map((mark) => mark.text)).toEqual([
      '0',
      '不低于0',
      '0.00',
      '0',
      '0',
      '0.00',
    ]);
  });

  test('an axis through zeros has a length', () => {
    const [plot] = layoutOf('dumbbell', zeros.growth, frameOf()).plots;
    expect(plot && ticksOf(plot.scale)).toEqual(['-1.0', '-0.5', '0.0', '0.5', '1.0']);
  });
});

describe('a gap is never zero', () => {
  test.each(['value', 'growth'] as const)(
    'no dot and no bar stands where %s is missing',
    (aspect) => {
      const comparison = gaps[aspect];
      const { plots } = layoutOf(kindOf(comparison), comparison, frameOf());
      const drawn = plots.flatMap((plot) => [...plot.dots, ...plot.bars]);
      const figures = comparison.panels.flatMap(({ rows }) =>
        rows.flatMap((row) => row.cells.flatMap((cell) => statedOf(cell) ?? [])),
      );
      expect(drawn.length).toBeLessThanOrEqual(figures.length);
      expect(drawn.filter((each) => each.value === 0)).toEqual([]);
    },
  );

  test('every gap prints its reason', () => {
    const { marks } = layoutOf('dumbbell', gaps.growth, frameOf());
    const reasons = marks.filter((mark) => mark.cell.state === 'gap').map((mark) => mark.text);
    expect(reasons).toEqual(
      expect.arrayContaining([
        '仅绝对数',
        '仅变动',
        '仅定性',
        '仅实绩',
        '仅目标',
        '未提及',
        '口径不同',
      ]),
    );
  });
});

describe('a height that is asked for', () => {
  test('is filled by spreading the rows', () => {
    const natural = layoutOf('dumbbell', zeros.growth, frameOf()).height;
    const layout = layoutOf('dumbbell', zeros.growth, frameOf({ height: natural + 60 }));
    expect(layout.height).toBeGreaterThanOrEqual(natural + 59);
    expect(layout.height).toBeLessThanOrEqual(natural + 61);
  });

  test('never makes a chart smaller than legible', () => {
    const natural = layoutOf('bars', zeros.value, frameOf()).height;
    expect(layoutOf('bars', zeros.value, frameOf({ height: 20 })).height).toBe(natural);
  });
});
