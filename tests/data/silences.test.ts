import { describe, expect, it, test } from 'vitest';
import { silenceOf } from '../../src/model/compare/cells';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/parser';
import type { Family, ReportSummary } from '../../src/model/types';
import { buildRealData } from '../fixtures/realData';

const { files } = buildRealData();
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const catalogue = parseCatalogue(read('catalogue.json'));
const family = (id: string) => {
  const found = catalogue.families.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no such family: ${id}`);
  return found;
};

/** By report: the families that it has figures of. */
const stated = new Map(
  catalogue.reports.map((report) => {
    const figures = parseFigures(catalogue, read(`figures/${report.id}.json`)).values();
    return [report, new Set([...figures].map(({ indicator }) => indicator.family))];
  }),
);

/** By report: what it says, without white space, footnote signs and the furniture of its web page. */
const said = new Map(
  catalogue.reports.map((report) => {
    const { blocks } = parseReport(read(`reports/${report.id}.json`));
    return [report, blocks.map(({ text }) => text.replaceAll(/[\s①-⑳]/gu, '')).join('\n')];
  }),
);

const reportOf = (district: string) => {
  const found = catalogue.reports.find((each) => each.district.id === district);
  if (!found) throw new Error(`no report of ${district}`);
  return found;
};

const termsOf = ({ indicators }: Family) => indicators.flatMap(({ terms }) => terms);
const isStated = (report: ReportSummary, each: Family) => stated.get(report)?.has(each) ?? false;

/** Of a report of headlines nothing is said not to be mentioned. */
const whole = catalogue.reports.filter(({ scope }) => scope === 'complete');

describe.each(whole)('what $id is said not to mention', (report) => {
  const silent = catalogue.families.filter(
    (each) => !isStated(report, each) && silenceOf(report, each.indicators) === 'not-mentioned',
  );

  it('is nothing that it has a term of, wherever the term stands', () => {
    const text = said.get(report) ?? '';
    const found = silent.flatMap((each) =>
      termsOf(each)
        .filter((term) => text.includes(term.replaceAll(/\s/gu, '')))
        .map((term) => `${each.id}: ${term}`),
    );
    expect(silent).not.toEqual([]);
    expect(found).toEqual([]);
  });

  it('is nothing that an editor found it to name', () => {
    const named = [...report.mentioned];
    expect(named.filter((each) => isStated(report, each.family))).toEqual([]);
    expect(silent.filter((each) => named.some((one) => one.family === each))).toEqual([]);
  });
});

const ONLY_NAMED: readonly (readonly [district: string, family: string, where: string])[] = [
  ['hongkou', 'gdp', 'as the base of R&D intensity'],
  ['minhang', 'low-rent-subsidy-households', 'in a list of homes to be built'],
  ['minhang', 'low-rent-in-kind-households', 'in the same list'],
  ['minhang', 'shared-ownership-households', 'in the same list'],
  ['minhang', 'overhead-lines-road-sections', 'by their length alone'],
  ['huangpu', 'overhead-lines-road-sections', 'by their length alone'],
  ['minhang', 'facade-renovated-area', 'in a list of works'],
  ['hongkou', 'facade-renovated-area', 'in words on their number'],
  ['hongkou', 'community-elderly-service-centres-new', 'as the place of care advisers'],
  ['huangpu', 'waste-sorting-residential-areas', 'as green accounts of residents'],
  ['minhang', 'quasi-financial-enterprises-inspected', 'among those to be attracted'],
  ['minhang', 'unlawful-businesses-closed', 'of food alone'],
  ['minhang', 'social-assistance-person-times', 'by the money alone'],
  ['minhang', 'innovation-space-new', 'as a centre handed over'],
  ['huangpu', 'ecological-environment-quality', 'at the start of a paragraph'],
  ['huangpu', 'rivers-remediated', 'as the river chief system'],
  ['huangpu', 'units-audited', 'as audits to be stepped up'],
  ['hongkou', 'childcare-coverage', 'as a service to be moved forward'],
  ['hongkou', 'tech-transfer-institutions-signed', 'as transfer to be furthered'],
  ['hongkou', 'flagship-first-experience-stores-introduced', 'as products launched'],
  ['hongkou', 'sports-facilities-new-area', 'as paths and pitches, by their number'],
  ['hongkou', 'relocation-land-cleared', 'as plots, by their number'],
  ['huangpu', 'safety-risk-points-found', 'as dangers to be looked for'],
  ['minhang', 'old-housing-beneficiaries', 'by its area alone'],
];

test.each(ONLY_NAMED)('%s only names %s, %s', (district, id) => {
  const report = reportOf(district);
  expect(silenceOf(report, family(id).indicators)).toBe('mentioned-only');
  expect(isStated(report, family(id))).toBe(false);
});

test.each([
  ['hongkou', 'ciie-trading-group-enterprises', '“两省一市”交易团 is not its own'],
  ['hongkou', 'theme-service-fields', '“金牌店小二” is a figure of speech'],
  ['huangpu', 'urban-parks-built', '复兴公园 and 延福公园 are only names of places'],
])('%s does not mention %s: %s', (district, id) => {
  expect(silenceOf(reportOf(district), family(id).indicators)).toBe('not-mentioned');
});
