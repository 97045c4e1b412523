import { describe, expect, it } from 'vitest';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/parser';
import type { Figure } from '../../src/model/types';
import type { ParagraphBlock, ReportDocument } from '../../src/model/text/report';
import { buildRealData } from '../fixtures/realData';

const { files } = buildRealData();
const document = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

const DISTRICTS = ['huangpu', 'minhang', 'hongkou'] as const;
const catalogue = parseCatalogue(document('catalogue.json'));
const figures = DISTRICTS.flatMap((district) => [
  ...parseFigures(catalogue, document(`figures/${district}-2019.json`)).values(),
]);
const texts = new Map<string, ReportDocument>(
  DISTRICTS.map((district) => {
    const report = `${district}-2019`;
    return [report, parseReport(document(`reports/${report}.json`))];
  }),
);

function figure(id: string): Figure {
  const found = figures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no such figure: ${id}`);
  return found;
}

/** The paragraph of a figure's first evidence, and the stretch that is lit in it. */
function lit({ report, evidence: [evidence] }: Figure): {
  mark: string;
  paragraph: ParagraphBlock;
} {
  const paragraph = texts
    .get(report.id)
    ?.blocks.find(
      (block): block is ParagraphBlock =>
        block.type === 'paragraph' && block.number === evidence?.paragraph,
    );
  if (paragraph === undefined || evidence === undefined) throw new Error('no such paragraph');
  return { mark: paragraph.text.slice(...evidence.mark), paragraph };
}

/** The words around the lit number: the clause as a reader sees it, repairs included. */
function clause(found: Figure): string {
  const { paragraph } = lit(found);
  return paragraph.text.slice(...(found.evidence[0]?.quote ?? [0, 0]));
}

/** A line of the account: every numeral in a stretch of a report, and what it is. */
function account(report: string, stretch: string): { token: string; is: string }[] {
  const lines = (files.get('numbers.csv') ?? '').split('\r\n').slice(1, -1);
  const received = texts.get(report);
  const rows = lines
    .map((line) => line.split(','))
    .filter(([id]) => id === report)
    .map(([, , token = '', kind = '', reason = '', indicator = '']) => ({
      token,
      is: kind === 'figure' ? indicator : reason,
    }));
  const all = (received?.blocks ?? []).map(({ text }) => text).join('');
  const tokens = stretch.match(/\d+(?:\.\d+)?/g) ?? [];
  const nth = (all.slice(0, all.indexOf(stretch)).match(/\d+(?:\.\d+)?/g) ?? []).length;
  // Furniture has numerals that the text of the edition lacks, so look from the nth on.
  for (let from = nth; from < rows.length; from++) {
    const found = rows.slice(from, from + tokens.length);
    if (found.every(({ token }, index) => token === tokens[index])) return found;
  }
  throw new Error(`no such stretch: ${stretch}`);
}

describe('a figure that a pattern would misread', () => {
  it.each([
    {
      says: 'the 100 of 年纳税100万元以上企业329家 is a threshold, and 以上 is its own',
      id: 'minhang-2019.large-taxpayers-new.value.2018.result',
      statement: { comparator: 'eq', value: '329' },
      unit: '家',
      mark: '329',
      quote: '年纳税100万元以上企业329家',
    },
    {
      says: '劣V类水体控制在5%以下 is an upper bound, though the copy lost the 以',
      id: 'minhang-2019.inferior-class-v-share-suzhou-creek.value.2019.target',
      statement: { comparator: 'lte', value: '5' },
      unit: '%',
      mark: '5',
      quote: '苏四期内劣V类水体控制在5%以下',
    },
    {
      says: '6-6.5% is a range, not 6 less 6.5',
      id: 'minhang-2019.gdp.growth.2019.target',
      statement: { comparator: 'range', low: '6', high: '6.5' },
      unit: '%',
      mark: '6-6.5',
    },
    {
      says: '约 is part of 签约: 7260户 is exact',
      id: 'huangpu-2019.renewal-households-signed.value.2018.result',
      statement: { comparator: 'eq', value: '7260' },
      unit: '户',
      mark: '7260',
    },
    {
      says: 'a decline is negative, and 110 is a telephone number',
      id: 'hongkou-2019.police-110-calls.growth.2018.result',
      statement: { comparator: 'eq', value: '-22' },
      unit: '%',
      mark: '22',
      quote: '报警类110下发数同比下降22%',
    },
    {
      says: 'a year’s task can be done to more than 100 %',
      id: 'hongkou-2019.illegal-structures-task-completion.value.2018.result',
      statement: { comparator: 'eq', value: '130.3' },
      unit: '%',
      mark: '130.3',
    },
    {
      says: 'the 超 of 总税收超亿元 is the threshold’s: there are 6 parks',
      id: 'huangpu-2019.creative-parks-tax-100m.value.2018.result',
      statement: { comparator: 'eq', value: '6' },
      unit: '家',
      mark: '6',
    },
    {
      says: '150亿元 is read as exact though 12亿美元以上 follows',
      id: 'huangpu-2019.domestic-capital.value.2019.target',
      statement: { comparator: 'eq', value: '150' },
      unit: '亿元',
      mark: '150',
    },
    {
      says: '以上 belongs to 合同外资12亿美元, which stays in dollars',
      id: 'huangpu-2019.contracted-foreign-capital.value.2019.target',
      statement: { comparator: 'gte', value: '12' },
      unit: '亿美元',
      mark: '12',
    },
    {
      says: 'the 余 of 40余次 is its own, the 以上 of 区级及以上 is a rank',
      id: 'hongkou-2019.fitness-events.value.2018.result',
      statement: { comparator: 'gt', value: '40' },
      unit: '次',
      mark: '40',
    },
    {
      says: '8.8万余家 is more than 88,000',
      id: 'minhang-2019.enterprises-surveyed.value.2018.result',
      statement: { comparator: 'gt', value: '8.8' },
      unit: '万家',
      mark: '8.8',
    },
    {
      says: '减量化103公顷 is positive: its name says the decline',
      id: 'minhang-2019.construction-land-reduced.value.2018.result',
      statement: { comparator: 'eq', value: '103' },
      unit: '公顷',
      mark: '103',
    },
  ])('$says', ({ id, statement, unit, mark, quote }) => {
    const found = figure(id);
    expect({ statement: found.statement, unit: found.unit, mark: lit(found).mark }).toEqual({
      statement,
      unit,
      mark,
    });
    expect(clause(found)).toContain(quote ?? mark);
  });

  it('6.5%①左右 is about 6.5 %, estimated, and explained in the glossary', () => {
    const found = figure('minhang-2019.gdp.growth.2018.result');
    expect(found).toMatchObject({
      statement: { comparator: 'approx', value: '6.5' },
      estimated: true,
      wording: '预计；左右',
    });
    const { paragraph } = lit(found);
    const sign = paragraph.text.indexOf('①', found.evidence[0]?.mark[1]);
    expect(paragraph.references).toContainEqual({ at: sign, entry: '①', received: true });
    expect(texts.get('minhang-2019')?.glossary.find(({ id }) => id === '①')?.term).toContain(
      '地区生产总值可比增长',
    );
  });

  it('PM2.5 fell from 42 to 38: two years, and 2.5 is neither', () => {
    const [base, now] = [2017, 2018].map((year) =>
      figure(`minhang-2019.pm25.value.${year}.result`),
    );
    expect([base?.statement, now?.statement]).toEqual([
      { comparator: 'eq', value: '42' },
      { comparator: 'eq', value: '38' },
    ]);
    expect(base?.note?.zh).toContain('基期年份报告未写明');
    expect(now && clause(now)).toBe('PM2.5年均浓度从42微克/立方米下降到38微克/立方米');
  });

  it('预计 of the year’s sales does not reach the revenue before it', () => {
    const estimated = figures.filter((each) => each.estimated).map(({ id }) => id);
    expect(estimated.toSorted()).toEqual([
      'hongkou-2019.commodity-sales.growth.2018.result',
      'hongkou-2019.commodity-sales.value.2018.result',
      'minhang-2019.gdp.growth.2018.result',
      'minhang-2019.rd-intensity.value.2018.result',
    ]);
  });

  it('指标达标率、指标长效机制建成率达到100% is two figures with one numeral', () => {
    const rates = ['civilised-city-index-rate', 'civilised-city-mechanism-rate'].map((indicator) =>
      figure(`huangpu-2019.${indicator}.value.2019.target`),
    );
    expect(rates[0]?.evidence[0]?.mark).toEqual(rates[1]?.evidence[0]?.mark);
  });

  it('8000户 signed and 8000户 expropriated are two figures of one report', () => {
    const [signed, expropriated] = ['signed', 'expropriated'].map((done) =>
      figure(`huangpu-2019.renewal-households-${done}.value.2019.target`),
    );
    expect(signed?.statement).toEqual(expropriated?.statement);
    expect(signed?.evidence[0]?.offset).not.toBe(expropriated?.evidence[0]?.offset);
  });
});

describe('a numeral that is no figure', () => {
  it.each([
    ['minhang-2019', '年纳税100万元以上企业329家', ['threshold', 'large-taxpayers-new']],
    ['huangpu-2019', '“8.12”店招坠落事件', ['date']],
    ['huangpu-2019', '“1+1+1”家庭医生签约覆盖', ['name', 'name', 'name']],
    ['hongkou-2019', '“1+1+1”家庭医生组合签约率', ['name', 'name', 'name']],
    ['hongkou-2019', '报警类110下发数同比下降22%', ['name', 'police-110-calls']],
    [
      'minhang-2019',
      '165幢重点楼宇平均税务登记率提升至61.7%',
      ['scope', 'key-building-tax-registration-rate'],
    ],
    ['minhang-2019', 'PM2.5年均浓度从42微克/立方米下降到38微克/立方米', ['name', 'pm25', 'pm25']],
    ['hongkou-2019', '60岁以上常住居民', ['threshold']],
  ])('in %s: %s', (report, stretch, is) => {
    expect(account(report, stretch).map((numeral) => numeral.is)).toEqual(is);
  });
});
