import { describe, expect, it } from 'vitest';
import { checkAspect } from '../../../scripts/check/meaning';
import { Problems } from '../../../scripts/problems';
import type { FigureRow } from '../../../scripts/read/report';

/** What a row is told of its aspect, its numeral after these words. */
function refusals(before: string, unit: string, aspect: FigureRow['aspect']): readonly string[] {
  const problems = new Problems();
  const row = { aspect, unit, place: { path: 'figures.csv', row: 2 } } as FigureRow;
  checkAspect(row, before, problems);
  return problems.refusals();
}

describe('a number that shares the words before it', () => {
  it.each([
    ['零售总额、固定资产投资分别增长8.8%和', '%', 'growth'],
    ['两项收入分别增长8.8%与', '%', 'growth'],
    ['三项收入分别增长8%、9%和', '%', 'growth'],
    ['两项收入分别增长8%左右和', '%', 'growth'],
    ['同比分别提高15%、', '%', 'growth'],
    ['两项比例同比分别提高1.5个百分点和', '个百分点', 'change'],
    ['占比分别为8.8%和', '%', 'value'],
    ['增长8.8%，占比为', '%', 'value'],
  ] as const)('is what the first is: %s [%s] is a %s', (before, unit, aspect) => {
    expect(refusals(before, unit, aspect)).toEqual([]);
    const other = aspect === 'value' ? 'growth' : 'value';
    expect(refusals(before, unit, other)).toEqual([
      `figures.csv row 2: aspect is not its words': ${other} (would be ${aspect})`,
    ]);
  });
});
