// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { crosstabHtml, crosstabTsv } from '../../src/exports/clipboard';
import { recordsOfMatrix } from '../../src/exports/records';
import { crosstabXlsx } from '../../src/exports/xlsx/crosstabXlsx';
import { filterMatrix, matrixOf } from '../../src/model/matrix';
import { crosstabHeads, crosstabOf } from '../../src/model/matrix/crosstab';
import type { Crosstab } from '../../src/model/matrix/crosstab';
import { parseOrder } from '../../src/model/matrix/order';
import { isNumeric, numbersOf } from '../../src/model/target';
import type { Language } from '../../src/model/types';
import { crosstabWords } from '../../src/model/words/crosstab';
import { sheetWords } from '../../src/model/words/sheets';
import { loadRealData } from '../fixtures/realData';
import { parseXml, partsOf, readXlsx } from '../fixtures/readXlsx';
import type { ReadSheet } from '../fixtures/readXlsx';
import { printed } from '../office/numberFormat';

const documents = loadRealData();
const { catalogue } = documents;
const districts = catalogue.reports.map(({ district }) => district);
const all = matrixOf(documents, catalogue.reports);
const everything = { themes: [], comparable: false, targeted: false, wordings: [], words: [] };

function crosstab(
  rows: 'comparable' | 'all' | 'disclosure',
  language: Language = 'zh',
  sort: string | null = null,
): Crosstab {
  const filter = { ...everything, comparable: rows === 'comparable' };
  const order = sort === null ? null : parseOrder(sort, districts);
  const choice = { filter, find: '', order, map: rows === 'disclosure' };
  return crosstabOf(documents, filterMatrix(all, filter), catalogue.reports, choice, language);
}

async function workbook(table: Crosstab, language: Language = 'zh') {
  const records = recordsOfMatrix(all);
  return crosstabXlsx(table, language, { records, texts: documents.texts, address: 'here' });
}

describe.each<Language>(['zh', 'en'])('the matrix as a workbook in %s', (language) => {
  const table = crosstab('all', language);
  let sheet: ReadSheet | undefined;
  beforeAll(async () => {
    [sheet] = await readXlsx(await workbook(table, language));
  });
  const columns = table.columns.length;

  test('types every number that stands alone, as the report has it in the unit of its row', () => {
    const numbers = table.lines.flatMap(({ row, parts }, line) =>
      parts.flat().flatMap(({ figures, step }, place) => {
        const [figure, ...others] = figures;
        if (step || !figure || others.length > 0 || !isNumeric(figure.standard)) return [];
        if (figure.standard.comparator === 'range') return [];
        const cell = sheet?.rows[(sheet.frozen ?? 0) + line]?.[2 + place];
        const [number = ''] = numbersOf(figure.standard);
        return [{ cell, number, name: row.name[language] }];
      }),
    );
    expect(numbers.length).toBeGreaterThan(400);
    const wrong = numbers.filter(
      ({ cell, number }) => cell?.type !== 'number' || Number(cell.value) !== Number(number),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('prints a number with its qualifier', () => {
    const line = table.lines.findIndex(({ row }) => row.family.id === 'fiscal-revenue');
    const place = columns + table.columns.indexOf('target');
    const cell = sheet?.rows[(sheet.frozen ?? 0) + line]?.[2 + place];
    expect(cell?.value).toBe('6');
    expect(printed(6, cell?.format ?? '')).toBe(language === 'zh' ? '6%左右' : 'about 6%');
  });

  test('keeps its heads in sight, and names its districts in them', () => {
    const heads = sheet?.rows[(sheet.frozen ?? 1) - 1]?.map((cell) => cell?.value);
    expect(heads).toEqual(expect.arrayContaining(crosstabHeads(table, language).flat()));
  });
});

test('a derived step is a number with its sign, printed in words', async () => {
  const table = crosstab('comparable');
  const [sheet] = await readXlsx(await workbook(table));
  const line = table.lines.findIndex(({ row }) => row.family.id === 'fiscal-revenue');
  const hongkou = districts.findIndex(({ id }) => id === 'hongkou');
  const cell = sheet?.rows[(sheet.frozen ?? 0) + line]?.[2 + hongkou * 4 + 3];
  expect(cell?.value).toBe('-1.03');
  expect(printed(-1.03, cell?.format ?? '')).toBe('低1.03个百分点');
});

test('levels that compare have bars on one scale a line, from zero', async () => {
  const table = crosstab('comparable');
  const parts = await partsOf(await workbook(table));
  const page = parseXml(parts.get('xl/worksheets/sheet1.xml') ?? '');
  const rules = [...page.querySelectorAll('conditionalFormatting')];
  const drawn = table.lines.filter(({ line }) => line.largest > 0);
  expect(rules.length).toBe(drawn.length);
  for (const rule of rules) {
    const rows = (rule.getAttribute('sqref') ?? '')
      .split(' ')
      .map((each) => each.replace(/\D/g, ''));
    expect(new Set(rows).size).toBe(1);
    expect(rule.querySelector('cfvo')?.getAttribute('val')).toBe('0');
  }
});

test('is printed on A3, and what stands above and below it is no wider than its columns', async () => {
  const table = crosstab('comparable');
  const parts = await partsOf(await workbook(table));
  const page = parseXml(parts.get('xl/worksheets/sheet1.xml') ?? '');
  expect(page.querySelector('pageSetup')?.getAttribute('paperSize')).toBe('8');
  const merged = [...page.querySelectorAll('mergeCell')].map((each) => each.getAttribute('ref'));
  const columns = page.querySelectorAll('cols > col').length;
  const letter = (column: number) => String.fromCharCode(64 + column);
  const last = letter(columns);
  // Of pages beside each other they stand on the first.
  const across = letter(Number(page.querySelector('brk')?.getAttribute('id') ?? columns));
  expect(merged).toEqual(
    expect.arrayContaining([`A1:${across}1`, `A2:${across}2`, expect.stringMatching(/^A\d{2,}:/)]),
  );
  const book = parseXml(parts.get('xl/workbook.xml') ?? '');
  const area = [...book.querySelectorAll('definedName')].find(
    (each) => each.getAttribute('name') === '_xlnm.Print_Area',
  );
  const rows = page.querySelectorAll('sheetData > row').length;
  expect(area?.textContent).toBe(`'对照表'!$A$1:$${last}$${rows}`);
  const notes = parseXml(parts.get('xl/worksheets/sheet2.xml') ?? '');
  expect(notes.querySelector('pageSetup')?.getAttribute('paperSize')).toBe('9');
});

test('sorted rows stay in their order, and say what they are ordered by', () => {
  const table = crosstab('comparable', 'zh', 'hongkou.step');
  expect(table.subtitle).toContain('先百分点，再目标÷实绩');
  expect(new Set(table.lines.map(({ section }) => section)).has('目标÷实绩')).toBe(true);
});

test.each(['zh', 'en'] as const)(
  'on paper the workbook is never smaller than 6.5 points where pages stand beside each other, and its pages are numbered (%s)',
  async (language) => {
    const parts = await partsOf(await workbook(crosstab('all', language), language));
    const sheets = [...parts].flatMap(([path, text]) =>
      path.includes('worksheets/sheet') ? [parseXml(text)] : [],
    );
    const beside = sheets.map((sheet) => {
      const widths = [...sheet.getElementsByTagName('col')].map((col) =>
        Number(col.getAttribute('width')),
      );
      const [setup] = sheet.getElementsByTagName('pageSetup');
      const ends = [...sheet.getElementsByTagName('brk')].map((each) =>
        Number(each.getAttribute('id')),
      );
      const [first = 0] = widths;
      const pages = [0, ...ends].map((from, at) =>
        widths.slice(from, ends[at]).reduce((sum, width) => sum + width, from === 0 ? 0 : first),
      );
      expect(Math.max(...pages)).toBeLessThanOrEqual(250);
      expect(sheet.getElementsByTagName('pageSetUpPr')).toHaveLength(ends.length === 0 ? 1 : 0);
      expect(setup?.getAttribute('scale')).toBe(ends.length === 0 ? null : '65');
      expect(sheet.getElementsByTagName('oddFooter')[0]?.textContent).toBe('&L&A&R&P / &N');
      return pages.length;
    });
    expect(Math.max(...beside)).toBeGreaterThan(1);
  },
);

test.each(['zh', 'en'] as const)(
  'reasons that stand elsewhere are in a column of the workbook, by its name (%s)',
  (language) => {
    const { reasonsElsewhere } = crosstabWords[language];
    const { heads, sheets } = sheetWords[language];
    expect(reasonsElsewhere).toContain(`“${heads.verdict_notes}”`);
    expect(reasonsElsewhere).toContain(language === 'zh' ? sheets.table : 'table');
  },
);

test('the map of what is disclosed leaves as words', () => {
  const table = crosstab('disclosure');
  const said = new Set(table.lines.flatMap(({ parts }) => parts.flat().map(({ text }) => text)));
  expect(said).toEqual(new Set(['有数值', '仅增速或变动', '仅目标', '仅定性', '仅提及', '未提及']));
  expect(table.lines.length).toBe(all.flatMap(({ rows }) => rows).length);
});

test('copied, it has a line for each of its own and the same texts in both forms', () => {
  const table = crosstab('all');
  const text = crosstabTsv(table, 'zh').split('\r\n');
  expect(text.length).toBe(table.lines.length + 5);
  const page = new DOMParser().parseFromString(crosstabHtml(table, 'zh'), 'text/html');
  const rows = [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  const [, , heads, ...lines] = text.map((line) => line.split('\t'));
  expect(rows).toEqual([heads, ...lines.slice(0, table.lines.length)]);
});
