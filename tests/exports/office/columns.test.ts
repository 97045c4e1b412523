import { expect, test } from 'vitest';
import { shareWidth } from '../../../src/exports/office/columns';

const wide = '下限少2.81亿美元（下限为上年实绩的81.0%）';

test('columns get what their texts need, and all but the first share the rest; together they are the whole', () => {
  const widths = shareWidth([['黄浦'], ['6.0%'], ['不低于上年实绩']], 4001, 200);
  expect(widths.reduce((a, b) => a + b, 0)).toBe(4001);
  const [name = 0, number = 0, words = 0] = widths;
  expect(name).toBeLessThan(number);
  expect(number).toBeLessThan(words);
});

test('where there is too little, only the widest gives way', () => {
  const columns = [['黄浦'], [wide]];
  const [roomy = 0, whole = 0] = shareWidth(columns, 9000, 200);
  const [name = 0, cut = 0] = shareWidth(columns, 3000, 200);
  // What is lost in rounding is the first one's.
  expect(Math.abs(name - roomy)).toBeLessThanOrEqual(2);
  expect(cut).toBeLessThan(whole / 2);
});

test('columns too many for their longest words are even', () => {
  const long = ['InternationalCooperation'];
  expect(shareWidth([long, long, long], 3000, 200)).toEqual([1000, 1000, 1000]);
});
