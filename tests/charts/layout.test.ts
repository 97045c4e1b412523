import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { overlaps } from '../../src/charts/shapes';
import type { Density, Frame } from '../../src/charts/frame';
import { shapesOf } from '../../src/charts/layout';
import type { Layout, Mark } from '../../src/charts/layout';
import { ticksOf, toPixel } from '../../src/charts/scale';
import type { Box, Circle, Rect, Shape, Text } from '../../src/charts/shapes';
import { statedOf } from '../../src/charts/stated';
import type { Language } from '../../src/model/types';
import { comparisonOf } from '../fixtures/build';
import { gaps, zeros } from '../fixtures/comparisons';
import { comparisons, frameOf } from './frames';

const widths = [256, 300, 320, 360, 412, 480, 560, 640, 768, 900, 1100, 1440, 1920];
const languages: readonly Language[] = ['zh', 'en'];
const densities: readonly Density[] = ['regular', 'export'];

/** Every drawing that a page or a picture may ask for; an exported chart is never narrow. */
const frames: readonly Frame[] = densities.flatMap((density) =>
  widths
    .filter((width) => density !== 'export' || width >= 1100)
    .flatMap((width) => languages.map((language) => frameOf({ width, density, language }))),
);

const named = (frame: Frame) => `${frame.density} ${frame.width} ${frame.language}`;

function texts(layout: Layout): Text[] {
  return shapesOf(layout).filter((shape) => shape.type === 'text');
}

function chips(layout: Layout): Rect[] {
  return shapesOf(layout)
    .filter((shape) => shape.type === 'rect')
    .filter((each) => each.outline !== null);
}

function bars(layout: Layout): Rect[] {
  return shapesOf(layout)
    .filter((shape) => shape.type === 'rect')
    .filter((each) => each.fill?.startsWith('district') === true);
}

/** What lies between a chip and a bar at the least. */
const clearance = 1;

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
      const points = shape.lines.flat();
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
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

/** The solid discs of a mark. */
function dots({ shapes }: Mark): Circle[] {
  return shapes
    .filter((each) => each.type === 'circle')
    .filter(({ fill }) => fill?.startsWith('district'));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

describe.each(Object.entries(comparisons))('the chart of %s', (_, comparison) => {
  const layouts = frames.map((frame) => [named(frame), layoutOf(comparison, frame)] as const);

  test('draws nothing outside its frame', () => {
    const outside = layouts.flatMap(([frame, layout]) =>
      shapesOf(layout)
        .filter((shape) => !inside(boxOf(shape), layout))
        .map((shape) => [frame, shape]),
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

  test('cuts no words and no reason of a gap', () => {
    const plain = (text: string) => text.replaceAll(/\s/g, '');
    const chipped = layouts.flatMap(([frame, { marks }]) =>
      marks
        .filter(({ cell }) => statedOf(cell) === null)
        .map(({ text, shapes }) => [frame, text, shapes] as const),
    );
    for (const [frame, text, shapes] of chipped) {
      const printed = shapes.flatMap((each) => (each.type === 'text' ? each.text : []));
      expect([frame, plain(printed.join(''))]).toEqual([frame, plain(text)]);
    }
  });

  test('keeps a chip clear of every bar and of the other chips', () => {
    const touching = layouts.flatMap(([frame, layout]) => {
      const around = chips(layout).map(({ x, y, width, height }) => ({
        x: x - clearance,
        y: y - clearance,
        width: width + 2 * clearance,
        height: height + 2 * clearance,
      }));
      return [
        ...around.flatMap((chip) =>
          bars(layout)
            .filter((bar) => overlaps(chip, bar))
            .map((bar) => [frame, chip, bar]),
        ),
        ...pairs(around)
          .filter(([a, b]) => overlaps(a, b))
          .map(([a, b]) => [frame, a, b]),
      ];
    });
    expect(touching).toEqual([]);
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
    for (const [frame, { marks }] of layouts) {
      for (const mark of marks) {
        if (!statedOf(mark.cell)) continue;
        const [x] = mark.at;
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

test('what does not compare lies on an axis of its own', () => {
  const comparison = comparisonOf({
    names: { a: { zh: '床位', en: 'Beds' }, b: { zh: '全部床位', en: 'All beds' } },
    lines: [
      { district: 'huangpu', result: '5' },
      { district: 'minhang', result: '4' },
      { district: 'hongkou', indicator: 'b', result: '1561', target: '1600' },
    ],
    verdicts: ['huangpu/a', 'minhang/a'].map((left) => ({
      left,
      right: 'hongkou/b',
      verdict: 'differs' as const,
      why: { zh: '部分', en: 'a part' },
    })),
  });
  const layout = layoutOf(comparison, frameOf());
  expect(layout.scale.max).toBeLessThan(10);
  const stated = layout.marks.filter(({ cell }) => cell.state === 'figure');
  const widths = stated.map(({ shapes: [bar] }) => (bar ? boxOf(bar).width : 0));
  expect(Math.max(...widths)).toBeLessThan(3 * Math.min(...widths));
});

test('a reason for a gap stands beside the axis, never on it', () => {
  const layout = layoutOf(gaps.growth, frameOf());
  const reasons = layout.marks.filter(({ cell }) => cell.state === 'gap');
  expect(reasons.length).toBeGreaterThan(0);
  for (const { x } of reasons) expect(x).toBeGreaterThan(layout.scale.right);
});

describe('zero is an answer', () => {
  test('a growth of zero is a dot at zero', () => {
    const { marks, scale } = layoutOf(zeros.growth, frameOf());
    expect(marks.flatMap(dots).map((dot) => dot.x)).toEqual(Array(3).fill(toPixel(scale, 0)));
  });

  test('a level of zero is a stroke at zero with its label', () => {
    const layout = layoutOf(zeros.value, frameOf());
    const zero = toPixel(layout.scale, 0);
    for (const colour of ['district-1-edge', 'district-2-edge', 'district-3-edge']) {
      const upright = shapesOf(layout).filter(
        (shape) =>
          shape.type === 'stroke' &&
          shape.colour === colour &&
          shape.lines.flat().every(([x]) => x === zero),
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
    expect(ticksOf(layoutOf(zeros.growth, frameOf()).scale)).toEqual([
      '-1.0',
      '-0.5',
      '0.0',
      '0.5',
      '1.0',
    ]);
  });
});

describe('a gap is never zero', () => {
  test.each(['value', 'growth'] as const)(
    'no dot and no bar stands where %s is missing',
    (aspect) => {
      const comparison = gaps[aspect];
      const { marks } = layoutOf(comparison, frameOf());
      const gapped = marks.filter((mark) => mark.cell.state === 'gap');
      expect(gapped.length).toBeGreaterThan(0);
      // A chip, which is a dashed rectangle and its words, and nothing else.
      for (const { shapes } of gapped) {
        expect(shapes.map((each) => each.type)).toEqual(['rect', 'text']);
        expect(shapes[0]).toMatchObject({ fill: 'panel', dashed: true });
      }
    },
  );

  test('every gap prints its reason', () => {
    const { marks } = layoutOf(gaps.growth, frameOf());
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
    const natural = layoutOf(zeros.growth, frameOf()).height;
    const layout = layoutOf(zeros.growth, frameOf({ height: natural + 60 }));
    expect(layout.height).toBeGreaterThanOrEqual(natural + 59);
    expect(layout.height).toBeLessThanOrEqual(natural + 61);
  });

  test('never makes a chart smaller than legible', () => {
    const natural = layoutOf(zeros.value, frameOf()).height;
    expect(layoutOf(zeros.value, frameOf({ height: 20 })).height).toBe(natural);
  });
});
