import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { compileFindingsCsv } from '../../scripts/compile/findings';
import { caveatsOf, findingOf } from '../../src/model/finding';
import type { PublishedCatalogue, PublishedFigures } from '../../src/model/published';
import type { Aspect } from '../../src/model/types';
import { buildRealData, compareReal, loadRealData } from '../fixtures/realData';

interface Row {
  readonly family: string;
  readonly aspect: string;
  readonly zh: string;
  readonly en: string;
}

const { files } = buildRealData();
const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T;

/** What would be published if only the reports were there whose sentences are known. */
const published = read<PublishedCatalogue>('catalogue.json');
const documents = loadRealData();
const ids = documents.catalogue.reports.map(({ id }) => id);
const file = compileFindingsCsv(
  { ...published, reports: published.reports.filter(({ id }) => ids.includes(id)) },
  ids.map((id) => read<PublishedFigures>(`figures/${id}.json`)),
);
const rows = Papa.parse<Row>(file.replace('\uFEFF', ''), {
  header: true,
  skipEmptyLines: true,
}).data;
const row = (family: string, aspect: string) => {
  const found = rows.find((each) => each.family === family && each.aspect === aspect);
  if (!found) throw new Error(`no finding on ${family} ${aspect}`);
  return found;
};
const where = (wrong: (each: Row) => boolean) =>
  rows.filter(wrong).map(({ family, aspect }) => `${family} ${aspect}`);

describe('findings.csv', () => {
  it('has every family and aspect once, and the three lists of targets', () => {
    const keys = rows.map(({ family, aspect }) => `${family} ${aspect}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(-3)).toEqual(['targets growth', 'targets rate', 'targets level']);
    expect(keys.length).toBeGreaterThan(300);
  });

  it('has no title of more than 66 characters in Chinese, or 190 in English', () => {
    expect(where(({ zh, en }) => zh.length > 66 || en.length > 190)).toEqual([]);
  });

  it('has no Chinese in its English', () => {
    expect(where(({ en }) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(en))).toEqual([]);
  });

  test.each([
    ['nothing is basically level', /基本持平/],
    ['a share of a bound is a bound in words', /[的为]低于[\d.]+%|[的为]高于[\d.]+%/],
    ['no quotation joins stretches of two places', /“[^”]*；[^”]*”/],
    ['no quotation stands in another', /“[^”]*“/],
    ['no number from 1,000 on is without its comma', /[^“\d,.](?!20\d\d年)\d{4,}(?!年|\d|人口)/],
    ['nothing is only mentioned without an object', /仅提及而未给出/],
    ['no decline is called the higher one', /−[\d.]+%、[^，]*−[\d.]+%，[^，]*[较最]高/],
  ])('in Chinese %s', (_, fault) => {
    expect(where(({ zh }) => fault.test(zh))).toEqual([]);
  });

  test.each([
    ['numbers are written as in English', /\(10,000 [a-z]|100 million (?:yuan|US dollars)[);]/],
    ['near definitions are similar', /near definitions?/],
  ])('in English %s', (_, fault) => {
    expect(where(({ en }) => fault.test(en))).toEqual([]);
  });
});

/** Titles that once said what their figures do not, with what they say. */
const cases: readonly (readonly [
  fault: string,
  family: string,
  aspect: string,
  zh: string,
  en: string,
])[] = [
  [
    'a ratio of bounds is a bound in words',
    'high-tech-enterprises',
    'value',
    '2019年新增高新技术企业目标：闵行150家，低于2018年实绩（150余家）；黄浦未提及；虹口2018年实绩口径不同，另列',
    'High-tech enterprises, new, 2019 target: Minhang 150, below its 2018 result of more than 150; Huangpu: not mentioned; Hongkou apart (2018 result): other definition',
  ],
  [
    'a list counts itself',
    'targets',
    'level',
    '所列37项数值目标与2018年实绩相比：20项较低，3项的下限较低，2项持平，12项较高',
    'The 37 targets for levels listed against 2018 results: 20 below, 3 with the lower bound below, 2 level, 12 above',
  ],
  [
    'a verdict stands with the column that compares',
    'recycling-service-points',
    'value',
    '2018年建成再生资源回收服务点：虹口68个；2019年目标（口径近似）：闵行847个，黄浦、虹口只有定性表述',
    'Recycling service points built, 2018: Hongkou 68; 2019 target (similar definitions): Minhang 847, Huangpu and Hongkou in words only',
  ],
  [
    'nobody shown is left out',
    'headquarters-enterprises',
    'value',
    '2019年引进总部型企业目标：黄浦10家，与2018年实绩（10家）持平；虹口只有定性表述；闵行2018年实绩口径不同，另列',
    'Headquarters-type enterprises attracted, 2019 target: Huangpu 10, level with its 2018 result of 10; Hongkou: in words only; Minhang apart (2018 result): other definition',
  ],
  [
    'what is only advanced is not called done',
    'ecological-corridor-new',
    'value',
    '2019年新建生态廊道面积目标：闵行推进1,000亩，为2018年实绩（400亩）的250.0%；黄浦、虹口未提及',
    'Ecological corridors, new, 2019 target: Minhang advancing 1,000 mu, 250.0% of its 2018 result of 400 mu; Huangpu and Hongkou: not mentioned',
  ],
  [
    '2.27 and 2 are not level',
    'cultural-facilities-new-area',
    'value',
    '2018年新增文化设施面积：闵行2.27万平方米；2019年目标（口径近似）：闵行2万平方米，虹口只有定性表述；黄浦仅提及',
    'Cultural facilities, new: floor area, 2018: Minhang 22,700 m²; 2019 target (similar definitions): Minhang 20,000 m², Hongkou in words only; Huangpu: named only',
  ],
  [
    'a verdict holds between two',
    'one-visit-approvals',
    'value',
    '2018年“只跑一次、一次办成”审批事项比例（口径近似）：黄浦100%、闵行100%；虹口2019年目标与闵行口径不同，另列',
    'Share of approval items that can be completed in one visit, 2018 (similar definitions): Huangpu 100%, Minhang 100%; Hongkou apart (2019 target): not comparable with Minhang',
  ],
  [
    'one promise on two definitions is one, and nobody shown is left out',
    'renewal-households',
    'value',
    '2019年旧改与动迁户数目标（部分口径近似）：黄浦（两种口径）8,000户以上、虹口6,000户；闵行口径不同，另列',
    'Households in urban renewal and relocation, 2019 target (some definitions only similar): Huangpu (on 2 definitions) at least 8,000, Hongkou 6,000; Minhang apart: other definition',
  ],
  [
    'a rate that rises by a percentage is said as written',
    'grid-first-detection-rate',
    'growth',
    '2018年网格先行发现率：闵行同比提高48.5%；黄浦、虹口仅提及',
    'Share of problems first detected by grid management, 2018: Minhang up 48.5% on the year before; Huangpu and Hongkou: named only',
  ],
  [
    'of two declines the larger is told',
    'police-110-calls',
    'growth',
    '2018年报警类110下发数增速：闵行−10.8%、虹口−22%，虹口降幅较大；黄浦未提及',
    'Police call-outs dispatched through 110, 2018 growth: Minhang −10.8%, Hongkou −22%; Hongkou’s decline is larger; Huangpu: not mentioned',
  ],
  [
    'a quotation is whole, with its object',
    'lift-safety-assessments',
    'value',
    '2019年住宅小区老旧电梯安全评估目标（口径近似）：黄浦“推进老旧住宅电梯安全风险评估改造”、闵行900台；虹口未提及',
    'Safety assessments of old lifts in residential compounds, 2019 target (similar definitions): Huangpu “to be advanced”, Minhang 900; Hongkou: not mentioned',
  ],
  [
    'quotation marks in others are single',
    'quality-gold-award',
    'value',
    '2018年获上海市质量金奖单位（口径近似）：黄浦“一批企业获‘上海市政府质量金奖’”、虹口2家；闵行未提及',
    'Recipients of the Shanghai Quality Gold Award, 2018 (similar definitions): Huangpu “a number of enterprises”, Hongkou 2; Minhang: not mentioned',
  ],
  [
    'one sentence has one unit',
    'vertical-greening-new',
    'value',
    '2018年新增立体绿化面积：闵行3.5万平方米、虹口3万平方米；2019年目标：虹口计划2万平方米，低于2018年实绩；黄浦仅提及',
    'Vertical greening, new, 2018: Minhang 35,000 m², Hongkou 30,000 m²; 2019 target: Hongkou planning 20,000 m², below its 2018 result; Huangpu: named only',
  ],
  [
    'who moves most is told where it is certain',
    'fiscal-revenue',
    'growth',
    '2019年财政收入增速目标（虹口口径近似）：黄浦不低于5%、闵行6%左右、虹口5%，均低于2018年实绩（黄浦为下限），虹口低得最多',
    'Fiscal revenue, 2019 growth target (Hongkou: similar definition): Huangpu at least 5%, Minhang about 6%, Hongkou 5%, all below their 2018 results (Huangpu’s lower bound), Hongkou by the most',
  ],
  [
    'thousands have their comma, and units are English',
    'relocation-land-cleared',
    'value',
    '2019年腾地面积目标：闵行8,000亩，为2018年实绩（10,000亩）的80.0%；黄浦未提及；虹口仅提及',
    'Land cleared by relocation, 2019 target: Minhang 8,000 mu, 80.0% of its 2018 result of 10,000 mu; Huangpu: not mentioned; Hongkou: named only',
  ],
];

test.each(cases)('%s: %s', (_, family, aspect, zh, en) => {
  expect(row(family, aspect)).toMatchObject({ zh, en });
});

test('nobody shown is left out of a finding and its notes', () => {
  const missing = rows.slice(0, -3).flatMap(({ family, aspect }) => {
    const comparison = compareReal(documents, family, aspect as Aspect);
    if (findingOf(comparison, 'zh') === null) return [];
    const told = (['zh', 'en'] as const).map((language) =>
      [findingOf(comparison, language), caveatsOf(comparison, language)[0]].join(),
    );
    return comparison.reports.flatMap(({ district: { name } }) =>
      told[0]?.includes(name.zh) && told[1]?.includes(name.en) ? [] : [`${family} ${name.en}`],
    );
  });
  expect(missing).toEqual([]);
});
