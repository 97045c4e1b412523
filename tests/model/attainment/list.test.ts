import { describe, expect, test } from 'vitest';
import { attainmentsOf } from '../../../src/model/attainment/list';
import { attainmentLists } from '../../../src/model/attainment/names';
import { questionOf } from '../../../src/model/brief/question';
import { compactBrief, expandBrief } from '../../../src/model/brief/compact';
import { sourceLine } from '../../../src/model/citation';
import type { AttainmentList } from '../../../src/model/comparison';
import { answer } from '../../../src/model/document/block';
import { answerOfYears } from '../../../src/model/document/years';
import { caveatsOf, findingOf, subjectOf } from '../../../src/model/finding';
import { reportsOf } from '../../../src/model/reports';
import { describeComparison } from '../../../src/model/say/description';
import { tableOf } from '../../../src/model/table';
import { loadElsewhere } from '../../fixtures/elsewhereData';
import { loadRealData } from '../../fixtures/realData';

const documents = loadElsewhere();
const { catalogue } = documents;
const listOf = (year: number, list: AttainmentList, family: string | null = null) => {
  const reports = reportsOf(catalogue, catalogue.districts, year);
  const own = catalogue.families.find(({ id }) => id === family) ?? null;
  const comparison = attainmentsOf(documents, reports, { list, family: own });
  if (!comparison) throw new Error(`nothing became of targets for ${list} before ${year}`);
  return comparison;
};
/** Indicator, district and what became of it, of every row. */
const told = (year: number, list: AttainmentList) =>
  tableOf(listOf(year, list), 'zh')
    .groups.flatMap(({ rows }) => rows)
    .map(({ names, cells }) => [
      ...names.map(({ text }) => text),
      ...cells.map(({ text }) => text),
    ]);

describe('the targets of a report beside the results of the next', () => {
  test('of growth', () => {
    expect(told(2023, 'growth')).toEqual(
      expect.arrayContaining([
        ['地区生产总值', '青渡', '6.5%～7%', '8.6%', '高于目标（高1.6～2.1个百分点）'],
        ['地区生产总值', '云桥', '7%', '3.3%', '低于目标（低3.7个百分点）'],
        ['区级财政收入', '青渡', '5%以上', '5.6%', '达到（高0.6个百分点）'],
        ['社会消费品零售总额', '云桥', '10%以上', '−1.3%', '未达到（低11.3个百分点）'],
        ['一般公共预算收入', '云桥', '7.5%左右', '−5.0%', '难以判定（“左右”；约低12.5个百分点）'],
      ]),
    );
  });

  test('of rates and levels, equal where the numbers are, whatever their decimals', () => {
    expect(told(2023, 'rate')).toContainEqual([
      '研发投入强度',
      '云桥',
      '2.5%',
      '2.61%',
      '高于目标（高0.11个百分点）',
    ]);
    const levels = told(2023, 'level');
    expect(levels).toContainEqual(['实际利用外资', '云桥', '2.5亿美元', '2.50亿美元', '等于目标']);
    expect(levels).toContainEqual([
      '城镇登记失业人数',
      '青渡',
      '控制在市下达指标以内',
      '1,900人',
      '难以判定（只有文字）',
    ]);
  });

  test('of changes on the year before', () => {
    expect(told(2023, 'change')).toEqual([
      ['高新技术企业总数', '云桥', '+30家', '+26家', '低于目标（少4家）'],
    ]);
  });

  test('nothing is told between two definitions, and the note says what changed', () => {
    const row = told(2023, 'level').find(([name, district]) => name === '新增养老床位' && district === '青渡'); // prettier-ignore
    expect(row?.[4]).toBe('难以判定（口径不同）');
    expect(caveatsOf(listOf(2023, 'level'), 'zh').join()).toContain(
      '不可比（青渡新增养老床位）：青渡2023年报告只计保基本养老床位',
    );
  });

  test('each figure is of its own report, of one year and one district', () => {
    for (const list of attainmentLists)
      for (const { cells, district, report } of listOf(2023, list).panels.flatMap((p) => p.rows)) {
        const figures = cells.flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
        for (const figure of figures) {
          expect(figure.year).toBe(report.year - 1);
          expect(figure.district).toBe(district);
          expect(figure.report.year).toBe(figure.kind === 'target' ? 2022 : 2023);
        }
      }
  });
});

describe('what became of targets', () => {
  const growth = listOf(2023, 'growth');

  test('is counted in a sentence without praise or blame', () => {
    expect(findingOf(growth, 'zh')).toMatch(
      /^2022年增速目标完成情况（\d+项）：达到\d+项，未达到\d+项，高于目标/,
    );
    expect(findingOf(growth, 'en')).toMatch(
      /^Growth targets and what became of them, 2022 \(\d+\): /,
    );
    expect(subjectOf(growth, 'zh')).toBe('增速目标完成情况 · 2022年目标、2022年实绩');
  });

  test('of one family is told of its districts', () => {
    expect(findingOf(listOf(2023, 'growth', 'gdp'), 'zh')).toBe(
      '2022年地区生产总值同比增速目标：青渡高于目标，云桥低于目标',
    );
  });

  test('names both reports as its source, and is spoken row by row', () => {
    expect(sourceLine(growth, 'zh')).toMatch(/2022年.*2023年/);
    expect(describeComparison(growth, 'zh')).toContain('达到（高0.6个百分点）');
  });

  test('is pinned, packed, unpacked and answered with the same', () => {
    const question = questionOf(growth, { wordings: [], themes: [] });
    const item = { id: 'i1', type: 'comparison', question, form: 'chart', title: '', remark: '' } as const; // prettier-ignore
    const read = expandBrief(compactBrief({ title: '', items: [item] }));
    expect(read).toEqual({ brief: { title: '', items: [item] }, problems: [] });
    expect(answer(documents, question, answerOfYears)?.panels).toEqual(growth.panels);
  });

  test('of the themes and wordings that the reader chose, wherever it is pinned', () => {
    const filter = { wordings: ['gte'], themes: ['economy'] } as const;
    const reports = reportsOf(catalogue, catalogue.districts, 2023);
    const chosen = attainmentsOf(documents, reports, { list: 'growth', family: null, filter });
    if (!chosen) throw new Error('no growth target of the economy is a lower bound');
    const rows = chosen.panels.flatMap((panel) => panel.rows);
    expect(rows.map(({ name, indicators }) => `${name.zh} ${indicators[0]?.id}`)).toEqual([
      '云桥 retail-sales',
    ]);
    const question = questionOf(chosen, filter);
    const item = { id: 'i1', type: 'comparison', question, form: 'chart', title: '', remark: '' } as const; // prettier-ignore
    const read = expandBrief(compactBrief({ title: '', items: [item] }));
    expect(read).toEqual({ brief: { title: '', items: [item] }, problems: [] });
    expect(answer(documents, question, answerOfYears)?.panels).toEqual(chosen.panels);
  });

  test('is nothing where no report has one before it', () => {
    const real = loadRealData();
    for (const list of attainmentLists)
      expect(attainmentsOf(real, real.catalogue.reports, { list, family: null })).toBeNull();
  });
});
