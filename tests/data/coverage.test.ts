import { describe, expect, it } from 'vitest';
import { loadRealData } from '../fixtures/realData';

const { catalogue, figures, texts } = loadRealData();

/** The clauses of a report that say 全覆盖, but for the name of an audit whose findings were put right. */
function clausesOf(report: string): string[] {
  const paragraphs = texts.get(report)?.blocks.filter(({ type }) => type === 'paragraph') ?? [];
  return paragraphs.flatMap(({ text }) =>
    text.split(/[,，。;；、]/u).filter((clause) => /全覆盖(?!审计整改)/u.test(clause)),
  );
}

describe('words of full coverage', () => {
  const whole = catalogue.reports.filter(({ scope }) => scope === 'complete');

  it.each(whole)('are a figure or its evidence, every one in $id', ({ id }) => {
    const quotes = figures
      .filter(({ report }) => report.id === id)
      .flatMap(({ report, evidence }) =>
        evidence.map(({ paragraph, quote }) => {
          const block = texts
            .get(report.id)
            ?.blocks.find((each) => each.type === 'paragraph' && each.number === paragraph);
          return block?.text.slice(...quote) ?? '';
        }),
      );
    const clauses = clausesOf(id);
    expect(clauses).not.toEqual([]);
    expect(clauses.filter((clause) => !quotes.some((quote) => quote.includes(clause)))).toEqual([]);
  });

  it.each([
    ['huangpu', 'parking-guidance-coverage', '实现；全覆盖'],
    ['huangpu', 'legal-review-coverage', '实现；全覆盖'],
    ['huangpu', 'performance-target-coverage', '推进；全覆盖'],
    ['huangpu', 'cultural-delivery-coverage', '实现；全覆盖'],
    ['minhang', 'park-loan-coverage', '园区全覆盖'],
    ['minhang', 'waste-sorting-coverage', '推进；全覆盖'],
    ['hongkou', 'food-business-screening-coverage', '实现；全覆盖'],
    ['hongkou', 'riverside-wifi-coverage', '基本实现；全覆盖'],
  ])('in %s, of %s, stay words: %s', (district, indicator, wording) => {
    const words = figures.filter(
      (each) =>
        each.district.id === district &&
        each.indicator.id === indicator &&
        each.statement.comparator === 'qualitative',
    );
    expect(words.map((each) => each.wording)).toEqual([wording]);
  });
});

describe('a number of things all of which are done', () => {
  it.each([
    ['huangpu-2019.approval-items-online.value.2018.result', '271'],
    ['hongkou-2019.approval-items-online.value.2018.result', '291'],
    ['minhang-2019.black-odorous-rivers-eliminated.value.2018.result', '181'],
  ])('is a figure: %s', (id, value) => {
    const found = figures.find((each) => each.id === id);
    expect(found?.statement).toEqual({ comparator: 'eq', value });
  });
});

it('nothing that no one could measure is an indicator', () => {
  const ids = catalogue.indicators.map(({ id }) => id);
  expect(ids).not.toContain('living-standards');
  expect(ids).not.toContain('development-quality');
});

describe('a character that the copy lost', () => {
  it.each([
    ['huangpu-2019', '威尼斯美院中国学习中心', 6, false],
    ['minhang-2019', '以区政府为被告', 0, false],
    ['minhang-2019', '自助+互助+资助', 2, false],
    ['minhang-2019', '以学生发展为本', 0, true],
  ])('in %s: %s', (report, words, at, likely) => {
    const block = texts.get(report)?.blocks.find(({ text }) => text.includes(words));
    const place = (block?.text.indexOf(words) ?? 0) + at;
    expect(block?.repairs.find((each) => each.at === place)?.likely).toBe(likely);
  });
});
