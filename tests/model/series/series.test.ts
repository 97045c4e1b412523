import { describe, expect, test } from 'vitest';
import { questionOf } from '../../../src/model/brief/question';
import { compactBrief, expandBrief } from '../../../src/model/brief/compact';
import type { Comparison } from '../../../src/model/comparison';
import { answer, reportsAsked } from '../../../src/model/document/block';
import { answerOfYears } from '../../../src/model/document/years';
import { caveatsOf, findingOf, subjectOf } from '../../../src/model/finding';
import { figuresIn } from '../../../src/model/footnotes';
import { describeComparison } from '../../../src/model/say/description';
import { seriesOf } from '../../../src/model/series/series';
import { tableOf } from '../../../src/model/table';
import type { Aspect } from '../../../src/model/types';
import { loadElsewhere } from '../../fixtures/elsewhereData';
import { loadRealData } from '../../fixtures/realData';

const documents = loadElsewhere();
const { catalogue } = documents;

function series(district: string, indicator: string, aspect: Aspect = 'value'): Comparison | null {
  const own = catalogue.districts.find(({ id }) => id === district);
  const of = catalogue.indicators.find(({ id }) => id === indicator);
  if (!own || !of) throw new Error(`unknown: ${district} or ${indicator}`);
  return seriesOf(documents, { district: own, indicator: of, aspect });
}

function there(...asked: Parameters<typeof series>): Comparison {
  const comparison = series(...asked);
  if (!comparison) throw new Error(`no series of ${asked.join(' ')}`);
  return comparison;
}

/** The table of a series, its heads first. */
function told(...asked: Parameters<typeof series>): string[][] {
  const { names, columns, groups } = tableOf(there(...asked), 'zh');
  const rows = groups.flatMap((group) => group.rows);
  return [
    [...names.map(({ text }) => text), ...columns.map(({ head }) => head)],
    ...rows.map((row) => [...row.names, ...row.cells].map(({ text }) => text)),
  ];
}

describe('one indicator of one district, a year a row', () => {
  test('has results as stated and the growth that the reports state beside them', () => {
    expect(told('qingdu', 'retail-sales')).toEqual([
      ['年份', '实绩', '报告所写增速'],
      ['2020年', '92.6亿元', '−6.3%'],
      ['2021年', '101.2亿元', '9.3%'],
      ['2022年', '103.5亿元', '2.3%'],
      ['2023年', '107.2亿元', '3.6%'],
    ]);
  });

  test('has each year’s target by its own report beside its result by the next', () => {
    expect(told('qingdu', 'rd-intensity')).toEqual([
      ['年份', '实绩', '目标'],
      ['2020年', '2.6%左右', '—'],
      ['2021年', '2.9%', '2.8%'],
      ['2022年', '3.0%', '3%左右'],
      ['2023年', '3.2%', '3.2%以上'],
      ['2024年', '—', '3.3%'],
    ]);
  });

  test('says why a report that is there states no target', () => {
    expect(told('qingdu', 'high-tech-enterprises-new')).toContainEqual([
      '2022年',
      '52家',
      '— 仅实绩',
    ]);
  });

  test('claims no absence of a report of which the headlines alone are entered', () => {
    expect(told('shiqing', 'high-tech-enterprises-new').flat().join()).not.toMatch(/未提及|仅/);
  });

  test('is there only where two reports state something', () => {
    expect(series('shiqing', 'registered-unemployed')).toBeNull();
    expect(series('shiqing', 'renewal-households')).toBeNull();
  });

  test('is of its two ends in a sentence, each number as its report states it', () => {
    const comparison = there('shiqing', 'gdp');
    expect(findingOf(comparison, 'zh')).toBe('石磬地区生产总值：2022年约95亿元，2023年99.80亿元');
    expect(findingOf(comparison, 'en')).toBe(
      'Shiqing, Gross domestic product (GDP) of the district: about ¥9.5 bn in 2022, ¥9.980 bn in 2023',
    );
    expect(subjectOf(comparison, 'zh')).toBe('石磬地区生产总值 · 2022—2023年 · 亿元');
  });
});

describe('where two years do not go on from each other', () => {
  test('both growths are said, and no cause', () => {
    expect(told('qingdu', 'gdp')).toEqual([
      ['年份', '实绩', '报告所写增速', '与上年'],
      ['2020年', '186.40亿元', '2.1%', '—'],
      ['2021年', '202.00亿元', '7.9%', '—'],
      ['2022年', '285.00亿元', '8.6%', '不连续'],
      ['2023年', '301.40亿元（预计）', '5.8%', '—'],
    ]);
    const comparison = there('qingdu', 'gdp');
    expect(caveatsOf(comparison, 'zh')[0]).toBe(
      '2022年按两年数额推算为+41.1%，报告写+8.6%，两者口径或基数可能不同',
    );
    expect(caveatsOf(comparison, 'en')[0]).toBe(
      'For 2022 the two amounts give +41.1%, the report says +8.6%; definition or base may differ',
    );
    expect(findingOf(comparison, 'zh')).toBe(
      '青渡地区生产总值：2020年186.40亿元，2023年301.40亿元（预计）；2022年与上年不连续',
    );
  });

  test('the same is said beside the growth, whose own line goes on', () => {
    const comparison = there('qingdu', 'gdp', 'growth');
    expect(caveatsOf(comparison, 'zh')[0]).toContain('按两年数额推算为+41.1%');
    expect(findingOf(comparison, 'zh')).toBe('青渡地区生产总值同比增速：2020年2.1%，2023年5.8%');
  });

  test('a verdict on the report of one year parts it from both neighbours, with its reason', () => {
    const rows = told('qingdu', 'elderly-care-beds-new');
    expect(rows.map((row) => row[row.length - 1])).toEqual([
      '与上年',
      '—',
      '—',
      '不连续',
      '不连续',
      '—',
    ]);
    expect(caveatsOf(there('qingdu', 'elderly-care-beds-new'), 'zh')).toContain(
      '2023年与上年不可比：青渡2023年报告只计保基本养老床位，其他年份计全部养老床位',
    );
  });

  test('those who hear it are told', () => {
    expect(describeComparison(there('qingdu', 'gdp'), 'zh')).toContain(
      '2022年：实绩 285.00亿元，不连续',
    );
  });
});

describe('a series that leaves the page', () => {
  test('is pinned, shared by its address, and answered anew', () => {
    const comparison = there('qingdu', 'gdp');
    const question = questionOf(comparison, { wordings: [], themes: [] });
    const item = { type: 'comparison', question, form: 'chart', title: '', remark: '' } as const;
    const brief = { title: '', items: [{ id: 'i1', ...item }] };
    const { brief: read, problems } = expandBrief(compactBrief(brief));
    expect(problems).toEqual([]);
    expect(read.items).toEqual(
      brief.items.map((each) => ({ ...each, question: { ...question, year: undefined } })),
    );
    expect(answer(documents, question, answerOfYears)).toEqual(comparison);
    expect(reportsAsked(catalogue, question).map(({ id }) => id)).toEqual([
      'qingdu-2021',
      'qingdu-2022',
      'qingdu-2023',
      'qingdu-2024',
    ]);
  });

  test('has a note for the growth that stands beside its levels', () => {
    const noted = figuresIn(there('qingdu', 'gdp')).map(({ id }) => id);
    expect(noted).toContain('qingdu-2023.gdp.growth.2022.result');
  });
});

test('three reports of one year have none', () => {
  const real = loadRealData();
  const { districts, indicators } = real.catalogue;
  const all = districts.flatMap((district) =>
    indicators.flatMap(
      (indicator) => seriesOf(real, { district, indicator, aspect: 'value' }) ?? [],
    ),
  );
  expect(all).toEqual([]);
});
