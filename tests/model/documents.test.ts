import { describe, expect, it } from 'vitest';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/parser';
import { catalogueSchema, figuresSchema, parse, reportSchema } from '../../src/model/schemas';
import type { PublishedCatalogue, PublishedFigures } from '../../src/model/published';
import type { ReportDocument } from '../../src/model/text/report';

const catalogue: PublishedCatalogue = {
  schema: 1,
  version: '0123456789ab',
  districts: [
    {
      id: 'huangpu',
      name: { zh: '黄浦区', en: 'Huangpu' },
      pinyin: 'huang pu',
      city: { zh: '上海市', en: 'Shanghai' },
    },
  ],
  firstDistricts: ['huangpu'],
  themes: [{ id: 'economy', name: { zh: '经济', en: 'Economy' } }],
  units: [{ id: '亿元', base: '元', factor: '100000000', nameEn: '100 million yuan' }],
  families: [{ id: 'imports-exports', name: { zh: '进出口总额', en: 'Imports and exports' } }],
  indicators: [
    {
      id: 'fiscal-revenue',
      family: 'fiscal-revenue',
      theme: 'economy',
      name: { zh: '区级财政收入', en: 'District fiscal revenue' },
      unit: '亿元',
      measure: 'flow',
      terms: ['区级财政收入'],
      definition: null,
    },
  ],
  rules: [],
  frontPage: [],
  reports: [
    {
      id: 'huangpu-2019',
      district: 'huangpu',
      year: 2019,
      title: '2019年上海市黄浦区政府工作报告',
      issuer: '上海市黄浦区人民政府',
      date: '2019-01-22',
      event: { zh: '审议通过', en: 'adopted' },
      received: { zh: '网络转载文本', en: 'reprint' },
      lost: '国',
      scope: 'complete',
      english: null,
      online: null,
      figures: 1,
      numerals: 2,
    },
  ],
};

const figures: PublishedFigures = {
  schema: 1,
  version: '0123456789ab',
  report: 'huangpu-2019',
  figures: [
    {
      id: 'huangpu-2019.fiscal-revenue.value.2018.result',
      report: 'huangpu-2019',
      district: 'huangpu',
      indicator: 'fiscal-revenue',
      aspect: 'value',
      year: 2018,
      kind: 'result',
      statement: { comparator: 'eq', value: '225.00' },
      unit: '亿元',
      standard: { comparator: 'eq', value: '225.00' },
      standardUnit: '亿元',
      wording: '',
      inWords: null,
      estimated: false,
      term: '区级财政收入',
      note: null,
      evidence: [{ paragraph: 1, quote: [0, 14], mark: [6, 12], offset: 6 }],
    },
  ],
  rules: [],
  mentioned: [],
};

const read = (input: unknown) => parseFigures(parseCatalogue(catalogue), input);

const report: ReportDocument = {
  schema: 1,
  version: '0123456789ab',
  report: 'huangpu-2019',
  blocks: [
    {
      type: 'heading',
      level: 1,
      text: '2019年上海市黄浦区政府工作报告',
      repairs: [],
      references: [],
      furniture: [{ at: 18, text: '全文' }],
    },
    {
      type: 'paragraph',
      number: 1,
      path: [],
      text: '区级财政收入225.00亿元',
      repairs: [],
      references: [],
      furniture: [],
      figures: [{ mark: [6, 12], figure: 'huangpu-2019.fiscal-revenue.value.2018.result' }],
    },
  ],
  glossary: [],
  numerals: [
    { offset: 0, mark: [0, 4], block: 0 },
    { offset: 40, mark: [0, 4], furniture: '2019年报告全文完' },
  ],
};

describe('a published document that is whole', () => {
  it.each([
    ['catalogue', catalogueSchema, catalogue],
    ['figures', figuresSchema, figures],
    ['report', reportSchema, report],
  ] as const)('is read without loss: %s', (part, schema, document) => {
    const read: unknown = JSON.parse(JSON.stringify(document));
    expect(parse<unknown>(part, schema, read)).toEqual(document);
  });

  it('is linked: what an id names is the catalogue’s own', () => {
    const linked = parseCatalogue(catalogue);
    const [indicator] = linked.indicators;
    const [summary] = linked.reports;
    expect(indicator?.family).toBe(linked.families[0]);
    expect(linked.families[0]).toMatchObject({
      name: { zh: '区级财政收入' },
      theme: { id: 'economy' },
      unit: '亿元',
    });
    expect(linked.families[0]?.indicators).toEqual([indicator]);
    expect(summary?.district).toBe(linked.districts[0]);
    const [figure] = [...parseFigures(linked, figures).values()];
    expect(figure?.indicator).toBe(indicator);
    expect(figure?.report).toBe(summary);
    expect(figure?.district).toBe(linked.districts[0]);
  });
});

/** The document with the value at a dotted path replaced. */
function withValue(document: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  parent[last] = value;
  return copy;
}

type Parser = (input: unknown) => unknown;
type Fault = readonly [Parser, document: object, path: string, value: unknown, message: string];

const digits = '1'.repeat(5000);
const ofCatalogue = (path: string, value: unknown, message: string): Fault => [
  parseCatalogue,
  catalogue,
  path,
  value,
  `catalogue: ${message}`,
];
const ofFigures = (path: string, value: unknown, message: string): Fault => [
  read,
  figures,
  path,
  value,
  `figures: ${message}`,
];
const ofReport = (path: string, value: unknown, message: string): Fault => [
  parseReport,
  report,
  path,
  value,
  `report: ${message}`,
];

const faults: readonly Fault[] = [
  ofCatalogue('schema', 2, 'schema: '),
  ofCatalogue('districts.0.name.zh', 5, 'districts.0.name.zh: '),
  ofCatalogue('reports.0.date', '2019', 'reports.0.date: '),
  ofCatalogue('reports.0.district', 'mars', 'no such district: mars'),
  ofCatalogue('indicators.0.theme', 'art', 'no such theme: art'),
  ofCatalogue('districts', [], 'districts: '),
  ofCatalogue('reports', [], 'reports: '),
  ...['abc', '', '0', '0.0', '0/5', '1/0', '-1', '1e9', digits].map((factor) =>
    ofCatalogue('units.0.factor', factor, 'units.0.factor: expected a factor'),
  ),
  ...(['districts', 'themes', 'units', 'families', 'indicators', 'reports'] as const).map(
    (list) => {
      const [one] = catalogue[list];
      return ofCatalogue(list, [one, one], 'two of one id: ');
    },
  ),
  ofFigures('version', undefined, 'version: '),
  ofFigures('version', 'fedcba9876543', 'data version fedcba9876543, that of the catalogue is '),
  ofFigures('figures', [figures.figures[0], figures.figures[0]], 'two of one id: figure '),
  ofFigures('figures.0.year', '2018', 'figures.0.year: '),
  ...[225, '5%', '.5', '--1', 'NaN', '1e400', digits, `0.${digits}`].map((value) =>
    ofFigures('figures.0.statement.value', value, 'figures.0.statement.value: '),
  ),
  ofFigures('figures.0.indicator', 'gdp', 'no such indicator: gdp'),
  ofFigures('figures.0.report', 'mars-2019', 'no such report: mars-2019'),
  ofFigures('figures.0.evidence', [], 'figures.0.evidence: '),
  ofFigures('figures.0.evidence.0.mark', [6], 'figures.0.evidence.0.mark.1: '),
  ofFigures('figures.0.evidence.0.mark', [12, 6], 'figures.0.evidence.0.mark: expected a stretch'),
  ...[['mark', [6, 15]] as const, ['quote', [7, 14]] as const].map(([key, span]) =>
    ofFigures(
      `figures.0.evidence.0.${key}`,
      span,
      'figures.0.evidence.0: expected a mark within its quote',
    ),
  ),
  ofReport('blocks.0.level', 4, 'blocks.0.level: '),
  ofReport('blocks.1.type', 'list', 'blocks.1.type: '),
  ofReport('blocks.1.figures.0.mark', [6, 99], 'blocks.1: expected marks within the text'),
  ofReport(
    'blocks.1.repairs',
    [{ at: 99, likely: true }],
    'blocks.1: expected marks within the text',
  ),
];

describe('a published document with a fault', () => {
  it.each(faults)(
    'is refused by its part and path (%#)',
    (parser, document, path, value, message) => {
      expect(() => parser(withValue(document, path, value))).toThrow(message);
    },
  );

  it('is refused when it is no object at all', () => {
    expect(() => parseCatalogue(null)).toThrow(/^catalogue: /);
  });
});
