import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/model/finding';
import { speakCell } from '../../../src/model/say/cell';
import { comparisonOf } from '../../fixtures/build';
import { comparators } from '../../fixtures/comparisons';
import { growth, level, revenues, says } from './cases';

describe('the subject of a comparison', () => {
  it.each([
    [
      'a level',
      level({ huangpu: '225.00' }),
      '财政收入（亿元） · 2018年实绩',
      'Fiscal revenue, ¥ bn · 2018 results',
    ],
    [
      'growth',
      growth({ huangpu: '6.0 → 5' }),
      '财政收入 · 同比增速（%） · 2018年实绩与2019年目标',
      'Fiscal revenue · year-on-year growth, % · 2018 results and 2019 targets',
    ],
    [
      'a change of a share',
      { aspect: 'change', unit: '%', lines: says({ huangpu: '4.1' }) },
      '财政收入 · 较上年变化（个百分点） · 2018年实绩',
      'Fiscal revenue · change on the year before, percentage points · 2018 results',
    ],
    [
      'a count, whose measure word English lacks',
      { unit: '家', lines: says({ huangpu: '4' }) },
      '财政收入（家） · 2018年实绩',
      'Fiscal revenue · 2018 results',
    ],
    [
      'two indicators',
      {
        names: revenues,
        lines: [
          { district: 'huangpu', result: '225.00' },
          { district: 'hongkou', indicator: 'b', result: '116.75' },
        ],
      },
      '区级财政收入（黄浦）、一般公共预算收入（虹口） · 单位：亿元 · 2018年实绩',
      'District-level fiscal revenue (Huangpu); General public budget revenue (Hongkou) · unit: ¥ bn · 2018 results',
    ],
    [
      'growth of two indicators',
      {
        aspect: 'growth',
        names: revenues,
        lines: [
          { district: 'huangpu', result: '6.0' },
          { district: 'minhang', result: '6.5' },
          { district: 'hongkou', indicator: 'b', result: '6.03' },
        ],
      },
      '区级财政收入（黄浦、闵行）、一般公共预算收入（虹口） · 同比增速（%） · 2018年实绩',
      'District-level fiscal revenue (Huangpu, Minhang); General public budget revenue (Hongkou) · year-on-year growth, % · 2018 results',
    ],
    ['nothing at all', level({ huangpu: '-' }), '财政收入（亿元）', 'Fiscal revenue, ¥ bn'],
  ] as const)('of %s names indicator, aspect, unit and years', (_, sketch, zh, en) => {
    expect(subjectOf(comparisonOf(sketch), 'zh')).toBe(zh);
    expect(subjectOf(comparisonOf(sketch), 'en')).toBe(en);
  });

  it('leaves the districts to the chart when two names alone fill the line', () => {
    const long = {
      a: {
        zh: '规模以上战略性新兴产业制造业企业完成工业总产值',
        en: `A ${'long '.repeat(20)}name`,
      },
      b: { zh: '规模以上战略性新兴产业服务业企业完成营业收入', en: `B ${'long '.repeat(20)}name` },
    };
    const lines = [
      { district: 'huangpu', result: '6.0' },
      { district: 'hongkou', indicator: 'b', result: '6.03' },
    ];
    const comparison = comparisonOf({ names: long, lines });
    expect(subjectOf(comparison, 'zh')).toBe(`${long.a.zh}、${long.b.zh}（亿元） · 2018年实绩`);
    expect(subjectOf(comparison, 'en')).toBe(`${long.a.en} / ${long.b.en}, ¥ bn · 2018 results`);
  });

  it('counts indicators when there are too many to name', () => {
    expect(subjectOf(comparators.growth, 'zh')).toContain('等3项指标');
    expect(subjectOf(comparators.growth, 'en')).toContain('and 2 other indicators');
  });
});

describe('a cell, spoken', () => {
  it.each([
    [
      '不低于5',
      'growth',
      '黄浦，2019年目标，财政收入增速不低于5%',
      'Huangpu, 2019 target, Fiscal revenue, year-on-year growth: at least 5%',
    ],
    [
      '0',
      'value',
      '黄浦，2019年目标，财政收入0亿元',
      'Huangpu, 2019 target, Fiscal revenue: ¥0.0 bn',
    ],
    [
      '预计6.8左右',
      'value',
      '黄浦，2019年目标，财政收入6.8亿元左右（预计）',
      'Huangpu, 2019 target, Fiscal revenue: about ¥0.68 bn (est.)',
    ],
    [
      '保持稳定',
      'growth',
      '黄浦，2019年目标，财政收入增速“保持稳定”',
      'Huangpu, 2019 target, Fiscal revenue, year-on-year growth: “to stay stable”',
    ],
    [
      '-3',
      'change',
      '黄浦，2019年目标，财政收入比上年减少3亿元',
      'Huangpu, 2019 target, Fiscal revenue, change on the year before: −¥0.3 bn',
    ],
  ] as const)('%s of %s keeps its qualifier', (target, aspect, zh, en) => {
    const comparison = comparisonOf({ aspect, lines: [{ district: 'huangpu', target }] });
    expect(spoken(comparison)).toEqual([zh, en]);
  });

  it('that is a gap gives its reason', () => {
    const lines = says({ minhang: '- → 5', huangpu: '-' });
    expect(spoken(comparisonOf({ lines, districts: ['huangpu', 'minhang'] }))).toEqual([
      '黄浦，2019年目标：未提及',
      'Huangpu, 2019 target: not mentioned',
    ]);
  });
});

function spoken(comparison: ReturnType<typeof comparisonOf>): string[] {
  const row = comparison.panels[0]?.rows[0];
  const cell = row?.cells[0];
  if (!row || !cell) throw new Error('no cell');
  return (['zh', 'en'] as const).map((language) => speakCell(cell, row, comparison, language));
}
