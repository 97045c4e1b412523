import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { declines, drawn } from './frames';
import type { DrawnFrame } from './frames';

/** Each drawing is a checked-in file, to be looked at when it changes. */
const drawings: readonly (readonly [name: string, comparison: Comparison, frame: DrawnFrame])[] = [
  ['zeros-value', zeros.value, {}],
  ['zeros-growth', zeros.growth, {}],
  ['zeros-growth-dark-en', zeros.growth, { language: 'en', theme: 'dark' }],
  ['gaps-value', gaps.value, {}],
  ['gaps-growth-dark', gaps.growth, { theme: 'dark' }],
  ['gaps-growth-320-en', gaps.growth, { width: 320, language: 'en' }],
  ['comparators-value', comparators.value, { width: 1100 }],
  ['comparators-value-dark-en', comparators.value, { width: 1100, language: 'en', theme: 'dark' }],
  ['comparators-value-320', comparators.value, { width: 320 }],
  ['comparators-growth', comparators.growth, { width: 1100 }],
  ['comparators-growth-dark', comparators.growth, { theme: 'dark' }],
  ['comparators-growth-320-en', comparators.growth, { width: 320, language: 'en' }],
  ['declines', declines, {}],
];

describe('drawings', () => {
  test.each(drawings)('%s is drawn as before', async (name, comparison, frame) => {
    await expect(drawn(comparison, frame)).toMatchFileSnapshot(`__files__/${name}.svg`);
  });

  test('the same comparison is drawn the same twice', () => {
    expect(drawn(comparators.growth)).toBe(drawn(comparators.growth));
  });

  test('an SVG has no ids or styles that could clash with another in one page', () => {
    for (const [, comparison, frame] of drawings) {
      expect(drawn(comparison, frame)).not.toMatch(/<style|url\(#|\s(?:id|class|style)=/);
    }
  });
});
