import { describe, expect, it } from 'vitest';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/parser';
import type { Figure } from '../../src/model/types';
import type { ParagraphBlock } from '../../src/model/text/report';
import { rulesIn } from '../fixtures/realData';
import { buildFixture } from './fixture';

const { files, binaries } = buildFixture(null);
const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const catalogue = parseCatalogue(json('catalogue.json'));
const figures = figuresIn(files, 'donghu-2019');

function figuresIn(built: ReadonlyMap<string, string>, id: string): readonly Figure[] {
  const read = (path: string): unknown => JSON.parse(built.get(path) ?? 'null');
  const own = parseCatalogue(read('catalogue.json'));
  return [...parseFigures(own, read(`figures/${id}.json`)).values()];
}
const report = parseReport(json('reports/donghu-2019.json'));
const xishan = parseReport(json('reports/xishan-2019.json'));

function figure(id: string, among: readonly Figure[] = figures): Figure {
  const found = among.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no such figure: ${id}`);
  return found;
}

function paragraph(number: number): ParagraphBlock {
  const found = report.blocks.find(
    (block): block is ParagraphBlock => block.type === 'paragraph' && block.number === number,
  );
  if (found === undefined) throw new Error(`no such paragraph: ${number}`);
  return found;
}

/** What a figure's evidence marks and quotes. */
function shown({ evidence: [evidence] }: Figure) {
  if (evidence === undefined) throw new Error('a figure without evidence');
  const { text } = paragraph(evidence.paragraph);
  return { mark: text.slice(...evidence.mark), quote: text.slice(...evidence.quote) };
}

describe('the published files', () => {
  it('are the catalogue, two documents a report, three tables, and what they all are', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'catalogue.json',
      'datapackage.json',
      'figures.csv',
      'figures/donghu-2019.json',
      'figures/xishan-2019.json',
      'findings.csv',
      'numbers.csv',
      'reports/donghu-2019.json',
      'reports/xishan-2019.json',
    ]);
  });

  it('have the same bytes when built again from another place', () => {
    const again = buildFixture(null);
    expect(again.files).toEqual(files);
    expect(again.binaries).toEqual(binaries);
  });

  it('have sorted keys', () => {
    const keys = Object.keys(json('catalogue.json') as object);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('the catalogue', () => {
  it('keeps the order of districts, which decides their colour', () => {
    expect(catalogue.districts.map(({ id }) => id)).toEqual(['donghu', 'xishan']);
    expect(catalogue.reports.map(({ id }) => id)).toEqual(['donghu-2019', 'xishan-2019']);
  });

  it('counts figures and numerals of a report', () => {
    expect(catalogue.reports[0]).toMatchObject({ figures: 11, numerals: 19, lost: '国' });
  });

  it('has a definition only where a source gives one', () => {
    const [district, budget] = catalogue.indicators;
    expect(district?.definition?.zh).toBe('指归区级的收入。');
    expect(budget?.definition).toBeNull();
  });

  it('has the verdicts as they were written: of families, and with a district’s figures its own', () => {
    parseFigures(catalogue, json('figures/xishan-2019.json'));
    const rules = rulesIn(catalogue).map(({ left, right, verdict, why }) => [
      [left, right].map(({ district, indicator }) => [district?.id, indicator.id].join(' ').trim()),
      verdict,
      why?.en,
    ]);
    expect(rules).toEqual([
      [['district-revenue', 'budget-revenue'], 'near', 'The terms differ and are not defined'],
      [['all-headquarters', 'new-headquarters'], 'differs', 'A total is not an addition'],
      [['xishan sewage-rate', 'sewage-rate'], 'near', 'Xishan does not state its scope'],
    ]);
  });

  it('has another version when the data differs', () => {
    const other = buildFixture('doubtful/share-above-100').files.get('catalogue.json') ?? 'null';
    expect(parseCatalogue(JSON.parse(other)).version).not.toBe(catalogue.version);
  });
});

describe('evidence', () => {
  it.each([
    ['district-revenue.value.2018.result', '225.00', '全年完成区级财政收入225.00亿元'],
    [
      'district-revenue.growth.2018.result',
      '6.0',
      '全年完成区级财政收入225.00亿元,同比增长6.0%①左右',
    ],
    ['new-headquarters.value.2018.result', '4', '新增跨国公司地区总部4家'],
    ['fine-particles.growth.2018.result', '3.2', '空气细颗粒物浓度同比下降3.2%'],
    ['research-share.value.2019.target', '3.5-4', '研发投入占比3.5-4%'],
    [
      'unemployed.value.2019.target',
      '控制在市政府下达指标以内',
      '城镇登记失业人数控制在市政府下达指标以内',
    ],
  ])('of %s marks %s in the restored quotation', (key, mark, quote) => {
    expect(shown(figure(`donghu-2019.${key}`))).toEqual({ mark, quote });
  });

  it('of two indicators may be one numeral', () => {
    const [solid, sewage] = ['solid-waste-rate', 'sewage-rate'].map((indicator) =>
      figure(`donghu-2019.${indicator}.value.2018.result`),
    );
    expect(solid?.evidence).toEqual(sewage?.evidence);
  });

  it('of words has no offset, of a number that of its first digit as received', () => {
    expect(figure('donghu-2019.unemployed.value.2019.target').evidence[0]?.offset).toBeNull();
    const offset = figure('donghu-2019.new-headquarters.value.2018.result').evidence[0]?.offset;
    expect(offset).toBe(
      '2019年东湖区政府工作报告全文――2019年1月10日在东湖区人民代表大会上各位代表:现在,我向大会报告工作。2019年东湖区政府工作报告第一部分 一、2018年工作回顾 (一)经济平稳发展全年完成区级财政收入225.00亿元,同比增长6.0%①左右。新增跨公司地区总部'
        .length,
    );
  });

  it('is given once more where another row agrees', () => {
    const built = buildFixture('agreeing/second-evidence').files;
    const stated = figuresIn(built, 'xishan-2019');
    const sewage = figure('xishan-2019.sewage-rate.value.2018.result', stated);
    expect(sewage).toMatchObject({
      statement: { comparator: 'eq', value: '98' },
      estimated: true,
      note: { zh: '再次提到', en: 'Stated again' },
    });
    expect(sewage.evidence.map(({ paragraph: number }) => number)).toEqual([5, 6]);
    expect(built.get('figures.csv')?.match(/sewage-rate,sewage-rate/g)).toHaveLength(3);
  });
});

describe('a statement', () => {
  it('is given in the unit of its indicator too', () => {
    const built = buildFixture('agreeing/converted-unit').files;
    const stated = figuresIn(built, 'xishan-2019');
    expect(figure('xishan-2019.renewal.value.2018.result', stated)).toMatchObject({
      statement: { comparator: 'eq', value: '7260' },
      unit: '户',
      standard: { comparator: 'eq', value: '0.726' },
      standardUnit: '万户',
    });
    expect(built.get('figures.csv')).toContain(',eq,7260,,户,0.726,,万户,');
  });

  it.each([
    ['district-revenue.value.2018.result', { comparator: 'eq', value: '225.00' }],
    ['fine-particles.growth.2018.result', { comparator: 'eq', value: '-3.2' }],
    ['research-share.value.2019.target', { comparator: 'range', low: '3.5', high: '4' }],
    [
      'unemployed.value.2019.target',
      { comparator: 'qualitative', words: '控制在市政府下达指标以内' },
    ],
  ])('is kept as the report has it: %s', (key, statement) => {
    expect(figure(`donghu-2019.${key}`).statement).toEqual(statement);
  });

  it('of growth is in %, whatever the unit of its indicator', () => {
    expect(figure('donghu-2019.fine-particles.growth.2018.result').standardUnit).toBe('%');
  });
});

describe('the text of a report', () => {
  it('is the edition without furniture, the received sign of a footnote in its place', () => {
    const { text, references, repairs } = paragraph(4);
    expect(text).toContain('同比增长6.0%①左右。新增跨国公司地区总部4家');
    expect(references).toEqual([{ at: text.indexOf('①'), entry: '①', received: true }]);
    expect(repairs).toEqual([{ at: text.indexOf('国'), likely: false }]);
  });

  it('says which repair is only likely', () => {
    expect(paragraph(7)).toMatchObject({ repairs: [{ at: 1, likely: true }] });
  });

  it('has a reference that the edition added without a sign in the text', () => {
    const block = xishan.blocks.find(({ references }) => references.length > 0);
    expect(block?.text).toContain('推进“两网融合”。');
    expect(block?.references).toEqual([
      { at: (block?.text.indexOf('”') ?? 0) + 1, entry: '1', received: false },
    ]);
  });

  it('keeps furniture at the place it was taken from', () => {
    const furniture = report.blocks.flatMap((block) =>
      block.furniture.map(({ at, text }) => [block.text.slice(0, at), text]),
    );
    expect(furniture).toEqual([
      ['2019年东湖区政府工作报告', '全文'],
      ['', '2019年东湖区政府工作报告第一部分'],
      ['指归区级的收入。', '2019年东湖区政府工作报告全文完'],
    ]);
  });

  it('has figures in order of position, under their headings', () => {
    const { figures: marks, path, text } = paragraph(4);
    expect(marks.map(({ mark }) => text.slice(...mark))).toEqual(['225.00', '6.0', '4', '46']);
    expect(path).toEqual(['一、2018年工作回顾', '(一)经济平稳发展']);
    expect(paragraph(6).path).toEqual(['二、2019年工作安排']);
  });

  it('has every figure somewhere', () => {
    const marked = report.blocks.flatMap((block) =>
      block.type === 'paragraph' ? block.figures.map(({ figure: id }) => id) : [],
    );
    expect(new Set(marked)).toEqual(new Set(figures.map(({ id }) => id)));
  });

  it('knows its own glossary', () => {
    expect(report.glossary).toEqual([{ id: '①', term: '区级财政收入', paragraph: 8 }]);
    expect(xishan.glossary).toEqual([{ id: '1', term: '“两网融合”', paragraph: 7 }]);
  });
});
