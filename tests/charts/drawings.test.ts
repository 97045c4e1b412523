import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/charts/chart';
import type { Frame } from '../../src/charts/frame';
import { toSvg } from '../../src/exports/svg';
import type { Comparison } from '../../src/model/comparison';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { declines, frameOf } from './frames';

/** Each drawing is a checked-in file, to be looked at when it changes. */
const drawings: readonly (readonly [
  name: string,
  comparison: Comparison,
  frame: Partial<Frame>,
])[] = [
  ['zeros-value', zeros.value, {}],
  ['zeros-growth', zeros.growth, {}],
  ['zeros-growth-dark-en', zeros.growth, { theme: 'dark', language: 'en' }],
  ['gaps-value', gaps.value, {}],
  ['gaps-growth-dark', gaps.growth, { theme: 'dark' }],
  ['gaps-growth-320-en', gaps.growth, { width: 320, language: 'en' }],
  ['comparators-value', comparators.value, { width: 1100 }],
  ['comparators-value-dark-en', comparators.value, { width: 1100, theme: 'dark', language: 'en' }],
  ['comparators-value-320', comparators.value, { width: 320 }],
  ['comparators-growth', comparators.growth, { width: 1100 }],
  ['comparators-growth-dark', comparators.growth, { theme: 'dark' }],
  ['comparators-growth-320-en', comparators.growth, { width: 320, language: 'en' }],
  ['comparators-growth-compact', comparators.growth, { width: 400, density: 'compact' }],
  ['declines', declines, {}],
];

describe('drawings', () => {
  test.each(drawings)('%s is drawn as before', async (name, comparison, frame) => {
    const svg = lines(toSvg(kindOf(comparison), comparison, frameOf(frame)));
    await expect(svg).toMatchFileSnapshot(`__files__/${name}.svg`);
  });

  test('the same comparison is drawn the same twice', () => {
    const draw = () => toSvg('dumbbell', comparators.growth, frameOf());
    expect(draw()).toBe(draw());
  });

  test('an SVG has no ids or styles that could clash with another in one page', () => {
    for (const [, comparison, frame] of drawings) {
      const svg = toSvg(kindOf(comparison), comparison, frameOf(frame));
      expect(svg).not.toMatch(/<style|url\(#|\sid=/);
    }
  });
});

/** One element a line, so that a change shows where it is. */
function lines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
