import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { shapesOf } from '../../src/charts/layout';
import { ratioAxis } from '../../src/charts/list/axis';
import type { TargetList } from '../../src/model/comparison';
import { lists } from '../fixtures/targets';
import { drawn, frameOf } from './frames';
import type { DrawnFrame } from './frames';

const drawings: readonly (readonly [name: string, list: TargetList, frame: DrawnFrame])[] = [
  ['list-growth', 'growth', { width: 1100 }],
  ['list-growth-360-en', 'growth', { width: 360, language: 'en' }],
  ['list-rate-dark', 'rate', { width: 900, theme: 'dark' }],
  ['list-rate-320', 'rate', { width: 320 }],
  ['list-level', 'level', { width: 1100 }],
  ['list-level-dark-en', 'level', { width: 1100, language: 'en', theme: 'dark' }],
  ['list-level-360', 'level', { width: 360 }],
];

describe('drawings of lists', () => {
  test.each(drawings)('%s is drawn as before', async (name, list, frame) => {
    await expect(drawn(lists[list], frame)).toMatchFileSnapshot(`__files__/${name}.svg`);
  });
});

const frames = [280, 320, 360, 640, 768, 1100].flatMap((width) =>
  (['zh', 'en'] as const).flatMap((language) =>
    Object.entries(lists).map(([name, list]) => ({ name, list, width, language })),
  ),
);

describe('the layout of a list', () => {
  test.each(frames)('of $name in $width pixels, $language, stays in its frame', (given) => {
    const { list, width, language } = given;
    const layout = layoutOf(list, frameOf({ width, language }));
    const texts = shapesOf(layout).filter((each) => each.type === 'text');
    for (const box of [...texts, ...layout.marks]) {
      expect(box.x).toBeGreaterThanOrEqual(-0.5);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.5);
    }
  });

  test.each(frames)('of $name in $width pixels, $language, parts what can be hit', (given) => {
    const { list, width, language } = given;
    const { marks } = layoutOf(list, frameOf({ width, language }));
    for (const [index, a] of marks.entries()) {
      expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(23.9);
      for (const b of marks.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x + 0.1 ||
          b.x + b.width <= a.x + 0.1 ||
          a.y + a.height <= b.y + 0.1 ||
          b.y + b.height <= a.y + 0.1;
        expect(apart).toBe(true);
      }
    }
  });

  test.each(Object.entries(lists))('of %s has a mark for every cell', (_, list) => {
    const cells = list.panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const { marks } = layoutOf(list, frameOf());
    expect(marks.flatMap(({ cell, also }) => [cell, ...also])).toHaveLength(cells.length);
  });
});

describe('the axis of ratios', () => {
  const rows = lists.level.panels[0]?.rows ?? [];
  const [row] = rows.slice(-1);

  test('puts every result at 100%, twice as much one line further', () => {
    if (!row) throw new Error('the list is empty');
    const positions = ratioAxis.position(row);
    expect(positions.map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [1, 2],
    ]);
    const scale = ratioAxis.scale(positions, 0, 100, 10);
    expect(ratioAxis.ticks(scale).map(({ text }) => text)).toEqual(['100%', '200%', '400%']);
  });

  test('ends at a sixteenth: a target of zero stands there', () => {
    const [zero] = rows;
    if (!zero) throw new Error('the list is empty');
    expect(ratioAxis.position(zero).map(({ low }) => low)).toEqual([0, -4]);
  });
});
