import { describe, expect, it } from 'vitest';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/parser';
import { catalogueSchema, figuresSchema, parse, reportSchema } from '../../src/model/published';
import type { PublishedCatalogue, PublishedFigures } from '../../src/model/published';
import type { ReportDocument } from '../../src/model/types';

const catalogue: PublishedCatalogue = {
  schema: 1,
  version: '0123456789ab',
  districts: [{ id: 'huangpu', name: { zh: '黄浦区', en: 'Huangpu' } }],
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
      figures: 1,
      numerals: 2,
      mentioned: [],
    },
  ],
};

const figures: PublishedFigures = {
  schema: 1,
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
};

const read = (input: unknown) => parseFigures(parseCatalogue(catalogue), input);

const report: ReportDocument = {
  schema: 1,
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

describe('a published document with a fault', () => {
  it.each([
    [parseCatalogue, catalogue, 'schema', 2, 'catalogue: schema: '],
    [parseCatalogue, catalogue, 'districts.0.name.zh', 5, 'catalogue: districts.0.name.zh: '],
    [parseCatalogue, catalogue, 'reports.0.date', '2019', 'catalogue: reports.0.date: '],
    [read, figures, 'figures.0.year', '2018', 'figures: figures.0.year: '],
    [
      read,
      figures,
      'figures.0.statement.value',
      '5%',
      'figures: figures.0.statement.value: expected a decimal',
    ],
    [read, figures, 'figures.0.statement.value', 225, 'figures: figures.0.statement.value: '],
    [read, figures, 'figures.0.evidence.0.mark', [6], 'figures: figures.0.evidence.0.mark.1: '],
    [parseCatalogue, catalogue, 'reports.0.district', 'mars', 'catalogue: no such district: mars'],
    [parseCatalogue, catalogue, 'indicators.0.theme', 'art', 'catalogue: no such theme: art'],
    [read, figures, 'figures.0.indicator', 'gdp', 'figures: no such indicator: gdp'],
    [read, figures, 'figures.0.report', 'mars-2019', 'figures: no such report: mars-2019'],
    [parseReport, report, 'blocks.0.level', 4, 'report: blocks.0.level: '],
    [parseReport, report, 'blocks.1.type', 'list', 'report: blocks.1.type: '],
  ] as const)('is refused by its part and path (%#)', (parser, document, path, value, message) => {
    expect(() => parser(withValue(document, path, value))).toThrow(message);
  });

  it('is refused when it is no object at all', () => {
    expect(() => parseCatalogue(null)).toThrow(/^catalogue: /);
  });
});
