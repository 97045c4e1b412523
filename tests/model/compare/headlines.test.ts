import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/model/compare';
import { claimed } from '../../../src/model/compare/cells';
import type { GapReason } from '../../../src/model/comparison';
import { formatDate, formatDelivery, formatReference } from '../../../src/model/citation';
import { findingOf } from '../../../src/model/finding';
import type { Aspect } from '../../../src/model/types';
import { loadElsewhere } from '../../fixtures/elsewhereData';

const documents = loadElsewhere();
const report = documents.catalogue.reports.find(({ id }) => id === 'shiqing-2024');
if (!report) throw new Error('no shiqing-2024');

/** The gaps in its row, beside a report of the same year that is entered whole. */
function gapsOf(family: string, aspect: Aspect): readonly GapReason[] {
  const comparison = compare(documents, {
    family,
    aspect,
    districts: ['qingdu', 'shiqing'],
    year: 2024,
  });
  const rows = comparison?.panels.flatMap((panel) => panel.rows) ?? [];
  const cells = rows.filter((row) => row.report === report).flatMap((row) => row.cells);
  return cells.flatMap((cell) => (cell.state === 'gap' ? [cell.reason] : []));
}

describe('a report of which only the headlines are entered', () => {
  it.each<[what: string, family: string, aspect: Aspect, gaps: readonly GapReason[]]>([
    ['a family without a figure', 'work-accidents', 'value', ['not-entered', 'not-entered']],
    ['a level of which the growth is there', 'retail-sales', 'value', ['not-entered']],
    ['a growth of which the target is not there', 'fixed-investment', 'growth', ['not-entered']],
  ])('says of %s that it is not entered', (_, family, aspect, gaps) => {
    expect(gapsOf(family, aspect)).toEqual(gaps);
  });

  it.each<[reason: GapReason, said: GapReason]>([
    ['not-mentioned', 'not-entered'],
    ['growth-only', 'not-entered'],
    ['value-only', 'not-entered'],
    ['change-only', 'not-entered'],
    ['target-only', 'not-entered'],
    ['result-only', 'not-entered'],
    ['mentioned-only', 'mentioned-only'],
    ['words-only', 'words-only'],
    ['other-definition', 'other-definition'],
  ])('has for %s the reason %s; one that is entered whole keeps it', (reason, said) => {
    expect(claimed({ scope: 'headlines' }, reason)).toBe(said);
    expect(claimed({ scope: 'complete' }, reason)).toBe(reason);
  });

  it('is claimed in no finding to leave anything unmentioned', () => {
    const sentences = documents.catalogue.families.flatMap((family) =>
      (['value', 'growth'] as const).flatMap((aspect) => {
        const districts = ['qingdu', 'shiqing'];
        const comparison = compare(documents, { family: family.id, aspect, districts, year: 2024 });
        return comparison ? (findingOf(comparison, 'zh') ?? []) : [];
      }),
    );
    expect(sentences.filter((each) => /石磬[^；：，]*(?:未提|未报|只报)/u.test(each))).toEqual([]);
    expect(sentences.some((each) => each.includes('未录入'))).toBe(true);
  });
});

describe('a report whose date nobody knows', () => {
  it('says so in the place of the date, and has an estimated year in a reference', () => {
    expect(formatDate(report.date, 'zh')).toBe('日期不详');
    expect(formatDelivery(report, 'en')).toBe('date unknown');
    expect(formatReference(report, 'zh')).toContain('浔海: 浔海市石磬区人民政府, [2024].');
  });
});
