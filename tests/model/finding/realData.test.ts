import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../src/model/finding';
import { aspectsOf } from '../../../src/model/selection';
import { numbersOf } from '../../../src/model/target';
import type { Comparison } from '../../../src/model/comparison';
import type { Statement } from '../../../src/model/types';
import { compareReal, loadRealData } from '../../fixtures/realData';

const documents = loadRealData();

describe('the findings on the three reports', () => {
  it.each([
    [
      'fiscal-revenue',
      'growth',
      '2019年财政收入增速目标（虹口口径近似）：黄浦不低于5%、闵行6%左右、虹口5%，均低于2018年实绩（黄浦为下限），虹口低得最多',
      'Fiscal revenue, 2019 growth target (Hongkou: similar definition): Huangpu at least 5%, Minhang about 6%, Hongkou 5%, all below their 2018 results (Huangpu’s lower bound), Hongkou by the most',
    ],
    [
      'fiscal-revenue',
      'value',
      '2018年财政收入（虹口口径近似）：黄浦225.00亿元、闵行296.8亿元、虹口116.75亿元',
      'Fiscal revenue, 2018 (Hongkou: similar definition): Huangpu ¥22.500 bn, Minhang ¥29.68 bn, Hongkou ¥11.675 bn',
    ],
    [
      'commodity-sales',
      'growth',
      '2019年商品销售总额增速目标：黄浦3%以上、虹口5%左右；黄浦的下限低于2018年实绩，虹口低于2018年预计数；闵行未提及',
      'Total sales of commodities, 2019 growth target: Huangpu at least 3%, Hongkou about 5%; Huangpu’s lower bound is below its 2018 result, Hongkou below its 2018 estimate; Minhang: not mentioned',
    ],
    [
      'retail-sales',
      'growth',
      '2018年社会消费品零售总额增速：黄浦5.0%、闵行11.2%；2019年目标：黄浦2.5%以上，下限低于2018年实绩；虹口未提及',
      'Total retail sales of consumer goods, 2018 growth: Huangpu 5.0%, Minhang 11.2%; 2019 target: Huangpu at least 2.5%, lower bound below its 2018 result; Hongkou: not mentioned',
    ],
    [
      'fixed-investment',
      'growth',
      '2018年全社会固定资产投资增速（口径近似）：闵行7.2%、虹口5.2%，闵行较高；黄浦未提及',
      'Total investment in fixed assets, 2018 growth (similar definitions): Minhang 7.2%, Hongkou 5.2%; Minhang is higher; Huangpu: not mentioned',
    ],
    [
      'rd-intensity',
      'value',
      '2019年全社会研发经费支出占地区生产总值的比重目标：闵行7.5%左右、虹口2.5%左右；闵行高于2018年预计数（6.8%左右）',
      'R&D expenditure as a share of GDP, 2019 target: Minhang about 7.5%, Hongkou about 2.5%; Minhang is above its 2018 estimate of about 6.8%',
    ],
    [
      'mnc-regional-headquarters',
      'value',
      '2018年新增跨国公司地区总部：黄浦4家、闵行8家、虹口1家；2019年目标：黄浦2家以上，下限低于2018年实绩',
      'Regional headquarters of multinational corporations, new, 2018: Huangpu 4, Minhang 8, Hongkou 1; 2019 target: Huangpu at least 2, lower bound below its 2018 result',
    ],
    [
      'renewal-households',
      'value',
      '2019年旧改与动迁户数目标（部分口径近似）：黄浦（两种口径）8,000户以上、虹口6,000户；闵行口径不同，另列',
      'Households in urban renewal and relocation, 2019 target (some definitions only similar): Huangpu (on 2 definitions) at least 8,000, Hongkou 6,000; Minhang apart: other definition',
    ],
    [
      'domestic-capital',
      'value',
      '2019年引进内资目标：黄浦150亿元，为2018年实绩（392.55亿元）的38.2%；闵行、虹口仅提及',
      'Domestic capital attracted, 2019 target: Huangpu ¥15.0 bn, 38.2% of its 2018 result of ¥39.255 bn; Minhang and Hongkou: named only',
    ],
    [
      'old-housing-beneficiaries',
      'value',
      '2019年旧住房修缮改造受益家庭目标：黄浦确保3,000户，低于2018年实绩（10,359户）；虹口2018年实绩口径不同，另列',
      'Old housing: households benefiting from repair or renovation, 2019 target: Huangpu ensuring 3,000, below its 2018 result of 10,359; Hongkou apart (2018 result): other definition',
    ],
    [
      'elderly-care-beds',
      'value',
      '2019年新增养老床位目标（黄浦口径近似）：闵行1,000张、虹口100张，黄浦只有定性表述；闵行2018年实绩口径不同，另列',
      'Elderly care beds, new, 2019 target (Huangpu: similar definition): Minhang 1,000, Hongkou 100, Huangpu in words only; Minhang apart (2018 result): other definition',
    ],
    [
      'green-space',
      'value',
      '2019年新增绿化和林地面积目标（口径近似）：黄浦6万平方米、虹口计划3.7万平方米；闵行2019年目标口径不同，另列',
      'Greenery and forest land, new, 2019 target (similar definitions): Huangpu 60,000 m², Hongkou planning 37,000 m²; Minhang apart (2019 target): other definition',
    ],
    [
      'good-air-quality-rate',
      'change',
      '2018年空气质量优良率：虹口比上年提高10.3个百分点；黄浦未提及；闵行只报水平',
      'Share of days with good or excellent air quality, 2018 change: Hongkou +10.3 percentage points; Huangpu: not mentioned; Minhang: level only',
    ],
    [
      'contracted-foreign-capital',
      'value',
      '2018年合同外资：黄浦14.81亿美元、闵行28.4亿美元；2019年目标：黄浦12亿美元以上，下限低于2018年实绩；虹口仅提及',
      'Contracted foreign capital, 2018: Huangpu US$1.481 bn, Minhang US$2.84 bn; 2019 target: Huangpu at least US$1.2 bn, lower bound below its 2018 result; Hongkou: named only',
    ],
  ] as const)('on %s, %s, read as a title', (family, aspect, zh, en) => {
    const comparison = compareReal(documents, family, aspect);
    expect(findingOf(comparison, 'zh')).toBe(zh);
    expect(findingOf(comparison, 'en')).toBe(en);
  });
});

const all = documents.catalogue.families.flatMap((family) =>
  aspectsOf(documents.figures, family.indicators).map((aspect) => ({
    name: `${family.id} ${aspect}`,
    comparison: compareReal(documents, family.id, aspect),
  })),
);

function digitsOf(statement: Statement | undefined): readonly string[] {
  return statement && statement.comparator !== 'qualitative' ? numbersOf(statement) : [];
}

/** Every number that a sentence about a comparison may print: stated, derived, or in a name. */
function printable({ panels, slots, name: whole, indicators }: Comparison): Set<string> {
  const rows = panels.flatMap((panel) => panel.rows);
  const stated = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.state === 'figure'
        ? [...digitsOf(cell.figure.statement), ...digitsOf(cell.figure.standard)]
        : [],
    ),
  );
  const derived = rows.flatMap(({ step }) =>
    step?.state === 'told' ? digitsOf(step.ratio ?? undefined) : [],
  );
  const named = [whole, ...indicators.map(({ name }) => name)].flatMap(
    ({ zh }) => zh.match(/\d+(?:\.\d+)?/g) ?? [],
  );
  const numbers = [...stated, ...derived].map((each) => each.replace('-', ''));
  return new Set([...numbers, ...named, ...slots.map(({ year }) => String(year))]);
}

describe('a finding on real figures', () => {
  it.each(all)('prints no number that is not there: $name', ({ comparison }) => {
    const finding = findingOf(comparison, 'zh') ?? '';
    const numbers = finding.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? [];
    const known = printable(comparison);
    expect(numbers.filter((each) => !known.has(each))).toEqual([]);
  });

  it.each(all)('fits above a chart: $name', ({ comparison }) => {
    expect((findingOf(comparison, 'zh') ?? '').length).toBeLessThanOrEqual(66);
    expect((findingOf(comparison, 'en') ?? '').length).toBeLessThanOrEqual(190);
  });
});
