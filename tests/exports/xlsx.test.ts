// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { recordsOfMatrix } from '../../src/exports/records';
import { comparisonXlsx } from '../../src/exports/xlsx/comparisonXlsx';
import { holdsExactly, numberOf } from '../../src/exports/xlsx/cells';
import { everythingXlsx, recordsXlsx } from '../../src/exports/xlsx/recordsXlsx';
import { matrixOf } from '../../src/model/matrix';
import { matrixWords } from '../../src/model/words/matrix';
import { sheetWords } from '../../src/model/words/sheets';
import { termWords } from '../../src/model/words/terms';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { findingOf } from '../../src/model/finding';
import { comparisonOf } from '../fixtures/build';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { parseXml, partsOf, readXlsx } from '../fixtures/readXlsx';
import { judgementsBetween } from '../../src/model/judgements';
import type { ReadCell, ReadSheet } from '../fixtures/readXlsx';
import { compareReal, loadRealData } from '../fixtures/realData';
import { lists } from '../fixtures/targets';

const documents = loadRealData();
const elsewhere = loadElsewhere();
const revenue = compareReal(documents, 'fiscal-revenue', 'growth');

/** The column under a head, as far as the rows that its filter takes in. */
function column({ rows, frozen, filter }: ReadSheet, head: string): (ReadCell | null)[] {
  const at = (rows[frozen - 1] ?? []).findIndex((cell) => cell?.value === head);
  if (at === -1) throw new Error(`no column ${head}`);
  const last = Number(/\d+$/.exec(filter ?? '')?.[0]);
  return rows.slice(frozen, last).map((row) => row[at] ?? null);
}

const values = (cells: readonly (ReadCell | null)[]) => cells.map((cell) => cell?.value ?? null);

const sheetNamed = (sheets: readonly ReadSheet[], name: string) => {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const textsIn = ({ rows }: ReadSheet) => rows.flat().flatMap((cell) => cell?.value ?? []);

describe('a comparison as a workbook', () => {
  let sheets: ReadSheet[] = [];
  beforeAll(async () => {
    sheets = await readXlsx(
      await comparisonXlsx(revenue, 'zh', { texts: documents.texts, address: '?view=indicator' }),
    );
  });

  test('has the table, what must be known of it, its evidence, definitions and verdicts', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['对照表', '说明', '明细', '指标', '可比性']);
  });

  test('has the unit in the head, the number below, and its qualifier beside it', () => {
    const table = sheetNamed(sheets, '对照表');
    expect(column(table, '2018年实绩（%）')).toEqual([
      { type: 'number', value: '6', format: '0.0' },
      { type: 'number', value: '6.5', format: '0.0' },
      { type: 'number', value: '6.03', format: '0.00' },
      { type: 'number', value: '6.1', format: '0.0' },
    ]);
    expect(values(column(table, '2019年目标：写法'))).toEqual([
      '不低于5%',
      '6%左右',
      '5%',
      '6%左右',
    ]);
  });

  test('has title and subject above, notes and source below', () => {
    const table = sheetNamed(sheets, '对照表');
    expect(table.rows[0]?.[0]?.value).toBe(findingOf(revenue, 'zh'));
    const below = values(table.rows.slice(8).map(([first]) => first ?? null));
    expect(below.some((each) => each?.startsWith('口径不同'))).toBe(true);
    expect(below.at(-1)).toMatch(/^数据来源：/);
  });

  test('keeps its head in sight and filters the rows below it', () => {
    const [table, , details] = sheets;
    expect([table?.frozen, table?.filter]).toEqual([3, 'A3:F7']);
    expect(details?.frozen).toBe(1);
    expect(details?.filter).toMatch(/^A1:[A-Z]+9$/);
    expect(table?.widths.every((width) => width >= 8)).toBe(true);
  });

  test('prints its head on every page and nothing beside its columns, and has panes that Excel takes', async () => {
    const parts = await partsOf(await comparisonXlsx(revenue, 'zh'));
    const book = parse(parts, 'xl/workbook.xml');
    expect(book.getElementsByTagName('definedNames')).toHaveLength(1);
    const names = [...book.getElementsByTagName('definedName')];
    expect(names.map(({ textContent }) => textContent)).toEqual([
      "'对照表'!$A$1:$F$15",
      "'对照表'!$A:$A,'对照表'!$3:$3",
      "'明细'!$A$1:$O$9",
      "'明细'!$A:$A,'明细'!$1:$1",
      "'指标'!$A$1:$F$4",
      "'指标'!$A:$A,'指标'!$1:$1",
      "'可比性'!$A$1:$D$7",
      "'可比性'!$A:$A,'可比性'!$1:$1",
    ]);
    const panes = [...parts].flatMap(([path, text]) =>
      path.includes('worksheets/') ? [...parseXml(text).getElementsByTagName('pane')] : [],
    );
    // A pane at the bottom right needs both splits.
    for (const pane of panes) {
      const [right, bottom] = ['xSplit', 'ySplit'].map((side) => Number(pane.getAttribute(side)));
      expect([pane.getAttribute('activePane'), right, bottom]).toEqual(['bottomRight', 1, bottom]);
      expect(bottom).toBeGreaterThan(0);
    }
    expect(panes).toHaveLength(4);
  });

  test('leaves derived numbers out and says so, unless they are asked for', async () => {
    const notes = textsIn(sheetNamed(sheets, '说明'));
    expect(notes).toContain('推算的数（从实绩到目标的变动）不在表内。');
    expect(sheets.flatMap(textsIn).filter((text) => text.includes('变动（推算）'))).toEqual([]);
    const asked = await readXlsx(await comparisonXlsx(revenue, 'zh', { derived: true }));
    expect(values(column(sheetNamed(asked, '对照表'), '变动（推算）'))).toContain('低1.03个百分点');
  });

  test('has a line for every figure with sentence, paragraph and source', () => {
    const details = sheetNamed(sheets, '明细');
    expect(column(details, '数（%）')).toHaveLength(8);
    expect(column(details, '年份')[0]).toEqual({ type: 'number', value: '2018', format: '0' });
    expect(values(column(details, '限定')).filter((_, at) => at % 2 === 1)).toEqual([
      '不低于',
      '左右',
      '确数',
      '左右',
    ]);
    expect(values(column(details, '原句')).every((each) => each?.endsWith('。'))).toBe(true);
    expect(column(details, '段落').every((each) => each?.type === 'number')).toBe(true);
    expect(values(column(details, '来源'))[0]).toContain('黄浦区政府工作报告》（2019年1月');
  });

  test('gives every verdict its reason, and every indicator its definition or the lack of one', () => {
    const verdicts = sheetNamed(sheets, '可比性');
    expect(values(column(verdicts, '判定'))).toContain('不可比');
    expect(values(column(verdicts, '理由')).filter((each) => each !== null)).not.toEqual([]);
    expect(values(column(sheetNamed(sheets, '指标'), '定义'))).toEqual(
      Array(3).fill('报告未给出定义'),
    );
  });

  test('names sources, data version and the place on the page', () => {
    const notes = textsIn(sheetNamed(sheets, '说明'));
    expect(notes).toContain(documents.catalogue.version);
    expect(notes).toContain('?view=indicator');
    expect(notes.filter((each) => each.includes('[R]'))).toHaveLength(3);
  });

  test('is there in English', async () => {
    const english = await readXlsx(await comparisonXlsx(revenue, 'en'));
    expect(english.map(({ name }) => name)).toEqual([
      'Table',
      'Notes',
      'Details',
      'Indicators',
      'Comparability',
    ]);
    expect(values(column(english[0]!, '2019 target: as printed'))[0]).toBe('at least 5%');
  });
});

describe('cells of a workbook', () => {
  test('have the reason of a gap as text where the number would be', async () => {
    const [table] = await readXlsx(await comparisonXlsx(gaps.growth, 'zh'));
    const cells = column(table!, '2018年实绩（%）');
    expect(values(cells)).toContain('未提及');
    expect(
      cells.filter((cell) => cell?.value === '未提及').every((each) => each?.type === 'text'),
    ).toBe(true);
  });

  test('have zero as the number zero', async () => {
    const [table] = await readXlsx(await comparisonXlsx(zeros.value, 'zh'));
    expect(column(table!, '2018年实绩（亿元）')).toEqual([
      { type: 'number', value: '0', format: '0' },
      { type: 'number', value: '0', format: '0.00' },
      { type: 'number', value: '0', format: '0' },
    ]);
  });

  test('have both ends of a range, and words where a target is words', async () => {
    const [table] = await readXlsx(await comparisonXlsx(comparators.growth, 'zh'));
    expect(values(column(table!, '2019年目标上限（%）'))).toContain('6.5');
    expect(values(column(table!, '2019年目标（%）'))).toContain('与经济增长保持同步');
  });

  test('have a unit of their own where the rows of a list differ in it', async () => {
    const [table] = await readXlsx(await comparisonXlsx(lists.level, 'zh'));
    expect(new Set(values(column(table!, '单位'))).size).toBeGreaterThan(1);
  });

  test.each(['=1+1', '"=1+1\nx"', '=1+1\nx', '@SUM(A1)', '＝1', '\t=1', '\r=1', '-1+1', '<b>&'])(
    'are text and no formula: %j',
    async (payload) => {
      const comparison = comparisonOf({
        lines: [
          { district: 'huangpu', result: '1', target: '2', note: { zh: payload, en: payload } },
        ],
      });
      const sheets = await readXlsx(await comparisonXlsx(comparison, 'zh'));
      const notes = column(sheetNamed(sheets, '明细'), '读法');
      expect(notes[0]).toEqual({
        type: 'text',
        value: payload,
        format: 'General',
      });
    },
  );

  test.each([
    ['6.0', '6', '0.0'],
    ['225.00', '225', '0.00'],
    ['-3.2', '-3.2', '0.0'],
    ['0.10', '0.1', '0.00'],
    ['10359', '10359', '#,##0'],
    ['9999.5', '9999.5', '#,##0.0'],
    ['-12345.678', '-12345.678', '#,##0.000'],
    ['123456789012345', '123456789012345', '#,##0'],
  ])('have %s as the number %s shown as %s', (stated, value, format) => {
    expect(numberOf(stated)).toMatchObject({ value: Number(value), type: Number, format });
  });

  test.each(['1234567890123456', '9007199254740993', '0.1234567890123456', '12345678901.234567'])(
    'keep %s as text, since no spreadsheet holds its digits',
    (stated) => {
      expect(holdsExactly(stated)).toBe(false);
      expect(numberOf(stated)).toMatchObject({ value: stated, type: String });
    },
  );
});

describe('everything as a workbook', () => {
  test('has every figure once, with the very digits of its report', async () => {
    const sheets = await readXlsx(
      await everythingXlsx(documents, 'zh', { texts: documents.texts }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['数据', '说明', '指标', '可比性']);
    const data = sheetNamed(sheets, '数据');
    const stated = documents.figures.map(({ statement }) =>
      statement.comparator === 'qualitative'
        ? null
        : statement.comparator === 'range'
          ? statement.low
          : statement.value,
    );
    expect(column(data, '数').map((cell) => cell && shown(cell))).toEqual(stated);
    expect(column(data, '原句').every((cell) => cell !== null)).toBe(true);
    expect(column(sheetNamed(sheets, '可比性'), '判定')).toHaveLength(
      judgementsBetween(documents.figures).length,
    );
  });

  test('is well-formed in every part, and every part is reached', async () => {
    const parts = await partsOf(await everythingXlsx(documents, 'en'));
    for (const xml of parts.values()) expect(() => parseXml(xml)).not.toThrow();
    const named = [...parse(parts, '[Content_Types].xml').getElementsByTagName('Override')];
    for (const each of named) expect(parts.has(each.getAttribute('PartName')!.slice(1))).toBe(true);
    const related = [
      ...parse(parts, 'xl/_rels/workbook.xml.rels').getElementsByTagName('Relationship'),
    ];
    for (const each of related) expect(parts.has(`xl/${each.getAttribute('Target')}`)).toBe(true);
  });

  test('gives each silence of the matrix its reason', async () => {
    const groups = matrixOf(documents, documents.catalogue.reports);
    const lines = recordsOfMatrix(groups);
    const [data] = await readXlsx(await recordsXlsx('总览', lines, documents.catalogue, 'zh'));
    const reasons = values(column(data!, '空缺缘由')).filter((each) => each !== null);
    expect(new Set(reasons)).toEqual(new Set(['未提及', '仅提及']));
    const silent = groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ districts }) => districts)
      .filter(({ entries }) => entries.length === 0);
    expect(reasons).toHaveLength(silent.length);
  });

  test.each(['zh', 'en'] as const)(
    'says the same of a silence as reason and as step of disclosure (%s)',
    async (language) => {
      for (const own of [documents, elsewhere]) {
        const lines = recordsOfMatrix(matrixOf(own, own.catalogue.reports));
        const [data] = await readXlsx(await recordsXlsx('', lines, own.catalogue, language));
        const { gap, disclosure } = sheetWords[language].heads;
        const silent = column(data!, gap).flatMap((cell, at) =>
          cell === null ? [] : [[cell.value, column(data!, disclosure)[at]?.value]],
        );
        const { gaps } = termWords[language];
        const { disclosures } = matrixWords[language];
        expect([
          [gaps['not-mentioned'], disclosures.none],
          [gaps['mentioned-only'], disclosures.mentioned],
          [gaps['not-entered'], disclosures['not-entered']],
        ]).toEqual(expect.arrayContaining(silent));
      }
    },
  );
});

const parse = (parts: ReadonlyMap<string, string>, path: string) => parseXml(parts.get(path) ?? '');

/** A number as its format shows it. */
function shown({ value, format }: ReadCell): string {
  return Number(value).toFixed(format.split('.')[1]?.length ?? 0);
}
