import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance } from '../../scripts/nearest';

describe('the distance between two words', () => {
  it.each([
    ['', '', 0],
    ['fical', 'fiscal', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('from %j to %j is %d edits', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['fical-revenue', ' (did you mean fiscal-revenue?)'],
    ['亿圆', ' (did you mean 亿元?)'],
    ['sewage', ''],
    ['间', ''],
  ])('for %s is%s', (word, hint) => {
    expect(didYouMean(word, ['fiscal-revenue', 'retail-sales', '亿元', '家'])).toBe(hint);
  });
});
