import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '../../src/exports/csv';
import { tableHtml } from '../../src/exports/clipboard';
import { comparisonXlsx } from '../../src/exports/xlsx/comparisonXlsx';
import { everythingXlsx } from '../../src/exports/xlsx/recordsXlsx';
import { isNumeric, numbersOf } from '../../src/model/target';
import { exhibitOf } from '../../src/model/document/exhibit';
import { comparisonOf } from '../fixtures/build';
import { comparators } from '../fixtures/comparisons';
import { loadRealData } from '../fixtures/realData';
import { convert, officeNote, soffice } from './libreOffice';

/** As CSV in UTF-8, words in quotes and numbers without, each as it is shown; one sheet of it. */
const shown = (sheet: number) =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,${sheet}`;

/** What a spreadsheet might run, as it stands in the note of a district. */
const payloads: Readonly<Record<string, string>> = {
  huangpu: '=1+1',
  minhang: '"=1+1\nx"',
  hongkou: '=1+1\nx',
  pudong: '@SUM(1;1)',
  jingan: '＝1',
  chongming: '\t=1+1',
};

const hostile = comparisonOf({
  aspect: 'growth',
  lines: Object.entries(payloads).map(([district, note]) => ({
    district,
    result: '-3.2',
    target: '6.0',
    note: { zh: note, en: note },
  })),
});

const bytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** The file as LibreOffice shows it; a formula would show its result, which is a number. */
async function opened(file: Uint8Array, name: string, sheet: number): Promise<string> {
  // Where it can't ask, LibreOffice does not look for the mark of UTF-8.
  const readings: Readonly<Record<string, string>> = {
    csv: 'Text - txt - csv (StarCalc):44,34,76,1',
    html: 'calc_HTML_WebQuery',
  };
  const reading = readings[name.split('.')[1] ?? ''];
  const csv = await convert(file, name, shown(sheet), reading);
  return new TextDecoder().decode(csv).replaceAll('\r\n', '\n');
}

describe.skipIf(soffice === null)(`LibreOffice${officeNote}`, () => {
  test(
    'opens the CSV with words as words and numbers as numbers',
    { timeout: 150_000 },
    async () => {
      const csv = comparisonCsv(hostile, 'zh');
      const rows = await opened(new TextEncoder().encode(csv), 'a.csv', 1);
      expect(rows).toMatch(/"黄浦",.*"财政收入",.*"huangpu"/);
      for (const guarded of ["'=1+1", '""=1+1\nx""', "'=1+1\nx", "'@SUM(1;1)", "'＝1", "'\t=1+1"]) {
        expect(rows).toContain(`,"${guarded}",`);
      }
      expect(rows.match(/"确数",-3\.2,/g)).toHaveLength(6);
    },
  );

  test(
    'opens a copied table with numbers as numbers that show their text',
    { timeout: 150_000 },
    async () => {
      const html = tableHtml(exhibitOf(comparators.value, 'zh'), 'zh');
      const rows = await opened(new TextEncoder().encode(html), 'a.html', 1);
      // Words are in quotes, numbers are not.
      expect(rows).toMatch(/,225\.00,"不低于230亿元",/);
      expect(rows).toMatch(/,"12,345\.67","低于9,800\.5亿元",/);
    },
  );

  test(
    'opens the workbook with words as words and numbers as stated',
    { timeout: 150_000 },
    async () => {
      const file = await bytes(await comparisonXlsx(hostile, 'zh'));
      const rows = await opened(file, 'a.xlsx', 3);
      for (const words of Object.values(payloads)) {
        expect(rows).toContain(`,"${words.replaceAll('"', '""')}",`);
      }
      expect(rows.match(/"确数",-3\.2,/g)).toHaveLength(6);
      expect(rows.match(/"确数",6\.0,/g)).toHaveLength(6);
    },
  );

  test(
    'shows every number of the data with the digits of its report',
    { timeout: 150_000 },
    async () => {
      const documents = loadRealData();
      const file = await bytes(await everythingXlsx(documents, 'zh'));
      const { data } = Papa.parse<Record<string, string>>(await opened(file, 'a.xlsx', 1), {
        header: true,
        skipEmptyLines: true,
      });
      const stated = documents.figures.map(({ statement }) =>
        isNumeric(statement) ? (numbersOf(statement)[0] ?? '') : '',
      );
      expect(data.map((line) => line['数']?.replaceAll(',', ''))).toEqual(stated);
    },
  );
});
