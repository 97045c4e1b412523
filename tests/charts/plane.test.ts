import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { kindOf } from '../../src/charts/kind';
import { crosses } from '../../src/charts/planeLabels';
import { toPixel } from '../../src/charts/scale';
import { overlaps } from '../../src/charts/shapes';
import { statedOf } from '../../src/charts/stated';
import { targetList } from '../../src/model/targets/list';
import { targetRowsOf } from '../../src/model/targets/rows';
import { loadRealData } from '../fixtures/realData';
import { lists } from '../fixtures/targets';
import { frameOf } from './frames';

const documents = loadRealData();
const rows = targetRowsOf(documents, documents.catalogue.reports);
const real = targetList(documents, rows, 'plane');
if (!real) throw new Error('no growth target has a step');

describe('the growth picture', () => {
  test('has a point for every growth target with a result, and no other', () => {
    const steps = rows.filter(({ group, row }) => group === 'growth' && row.step !== null);
    expect(kindOf(real)).toBe('plane');
    expect(layoutOf(real, frameOf()).marks).toHaveLength(steps.length);
  });

  test('lays results across and targets up, so that a lower target lies under the line', () => {
    const { marks, scale } = layoutOf(real, frameOf());
    for (const { cell, also, at } of marks) {
      const target = statedOf(cell);
      const result = also[0] ? statedOf(also[0]) : null;
      if (!target || !result) throw new Error('a point without two numbers');
      expect([target.cell.slot.kind, result.cell.slot.kind]).toEqual(['target', 'result']);
      expect(at[0]).toBeCloseTo(toPixel(scale, (result.low + result.high) / 2));
      const level = marks.find((other) => other.at[1] < at[1]);
      if (level) expect(Number(statedOf(level.cell)?.high)).toBeGreaterThan(target.low);
    }
  });

  test.each([
    ['the reports', real],
    ['every comparator', lists.plane],
  ])('labels every point of %s inside its frame, none over another', (_, comparison) => {
    for (const width of [360, 640, 1100]) {
      const { marks, width: whole } = layoutOf(comparison, frameOf({ width }));
      const labels = marks.flatMap(({ shapes }) => shapes.filter((each) => each.type === 'text'));
      expect(labels.length).toBeGreaterThanOrEqual(marks.length);
      for (const [index, label] of labels.entries()) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(whole + 0.5);
        expect(labels.slice(index + 1).filter((other) => overlaps(label, other))).toEqual([]);
      }
    }
  });

  test.each([
    ['zh', 640],
    ['zh', 1100],
    ['zh', 1795],
    ['en', 640],
    ['en', 1100],
    ['en', 1795],
  ] as const)(
    'keeps labels off the line of equality and every leader: %s at %i',
    (language, width) => {
      for (const comparison of [real, lists.plane]) {
        const { marks, shapes, scale } = layoutOf(comparison, frameOf({ language, width }));
        // Those of the line itself among them.
        const texts = [...shapes, ...marks.flatMap((mark) => mark.shapes)].filter(
          (each) => each.type === 'text',
        );
        const leaders = marks
          .flatMap((mark) => mark.shapes)
          .flatMap((each) =>
            each.type === 'stroke' && each.colour === 'connector' ? each.lines : [],
          );
        const equal = shapes
          .flatMap((each) =>
            each.type === 'stroke' && each.colour === 'connector' ? each.lines : [],
          )
          .filter(([from]) => Math.abs((from?.[0] ?? 0) - scale.left) < 0.01);
        expect(equal).toHaveLength(1);
        for (const [from, to] of [...leaders, ...equal]) {
          if (!from || !to) throw new Error('a line without ends');
          expect(texts.filter((text) => crosses([from, to], text)).map(({ text }) => text)).toEqual(
            [],
          );
        }
      }
    },
  );

  test.each([
    ['the reports', real],
    ['every comparator', lists.plane],
  ])('writes no label of %s over a range or an arrow', (_, comparison) => {
    for (const width of [640, 720, 768, 1100]) {
      const shapes = layoutOf(comparison, frameOf({ width })).marks.flatMap((mark) => mark.shapes);
      const labels = shapes.filter((each) => each.type === 'text');
      // A range and an arrow go up and down; a connector leads from a label to its point.
      const upright = shapes.flatMap((each) =>
        each.type === 'stroke' && each.colour !== 'connector' ? each.lines.slice(0, 1) : [],
      );
      expect(upright.length).toBeGreaterThan(0);
      for (const points of upright) {
        const ys = points.map(([, y]) => y);
        const box = {
          x: points[0]?.[0] ?? Number.NaN,
          y: Math.min(...ys),
          width: 0.1,
          height: Math.max(...ys) - Math.min(...ys),
        };
        expect(labels.filter((label) => overlaps(label, box))).toEqual([]);
      }
    }
  });
});
