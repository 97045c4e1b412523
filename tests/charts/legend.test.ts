import { describe, expect, test } from 'vitest';
import { legendOf } from '../../src/charts/legend';
import type { Comparison } from '../../src/model/comparison';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { alone } from './frames';

const ids = (comparison: Comparison) => legendOf(comparison, 'zh').map((each) => each.id);

describe('the legend', () => {
  test.each([
    ['one result', alone, ['2018result']],
    ['zero growth', zeros.growth, ['2018result', '2019target', 'approx', 'step']],
    ['gaps', gaps.growth, ['2018result', '2019target', 'approx', 'gap']],
    [
      'every comparator',
      comparators.growth,
      [
        '2018result',
        '2019target',
        'gte',
        'gt',
        'lte',
        'lt',
        'approx',
        'range',
        'qualitative',
        'estimated',
        'step',
      ],
    ],
  ])('explains the marks of %s and no others', (_, comparison, expected) => {
    expect(ids(comparison)).toEqual(expected);
  });

  test('says in both languages that the step is derived, and how', () => {
    const step = (language: 'zh' | 'en') =>
      legendOf(zeros.growth, language).find((each) => each.id === 'step')?.text;
    expect([step('zh'), step('en')]).toEqual([
      '变动（推算）＝目标－实绩',
      'step (derived) = target − result',
    ]);
  });

  test.each([zeros.value, zeros.growth, comparators.value, comparators.growth])(
    'draws each mark inside its box of 36 × 24',
    (comparison) => {
      for (const { id, glyph } of legendOf(comparison, 'zh')) {
        const xs = glyph.flatMap((shape) =>
          shape.type === 'stroke'
            ? shape.lines.flatMap((points) => points.map(([x]) => x))
            : shape.type === 'circle'
              ? [shape.x - shape.radius, shape.x + shape.radius]
              : [shape.x, shape.x + shape.width],
        );
        expect(Math.min(...xs), id).toBeGreaterThanOrEqual(-4);
        expect(Math.max(...xs), id).toBeLessThanOrEqual(40);
      }
    },
  );
});
