import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv, numberCell, textCell } from '../../src/model/csv';

const oneCell = (text: string) => formatCsv(['words'], [{ words: textCell(text) }]);

describe('a CSV file', () => {
  it('begins with a byte order mark and ends every record with CRLF', () => {
    const file = formatCsv(
      ['name', 'value'],
      [{ name: textCell('财政收入'), value: numberCell('225.00') }],
    );
    expect(file).toBe('\uFEFFname,value\r\n财政收入,225.00\r\n');
  });

  it('has its columns in the order asked for', () => {
    const row = { value: numberCell(5), name: textCell('a') };
    expect(formatCsv(['name', 'value'], [row])).toContain('name,value\r\na,5');
  });

  it('has a header even without rows', () => {
    expect(formatCsv(['name'], [])).toBe('\uFEFFname\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['他说"好"', '"他说""好"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ])('quotes where it must: %j', (text, field) => {
    expect(oneCell(text)).toBe(`\uFEFFwords\r\n${field}\r\n`);
  });
});

describe('words that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '@SUM',
    '+1',
    '-1',
    '\tx',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=1+1\nx',
  ])('get an apostrophe: %j', (text) => {
    expect(Papa.parse<string[]>(oneCell(text)).data[1]).toEqual([`'${text}`]);
  });

  it('do not include words in quotes, which stay as they are', () => {
    expect(Papa.parse<string[]>(oneCell('"=1+1\nx"')).data[1]).toEqual(['"=1+1\nx"']);
  });

  it('do not include a negative number in a column of numbers', () => {
    expect(formatCsv(['value'], [{ value: numberCell('-3.2') }])).toContain('\r\n-3.2\r\n');
  });
});

describe('a cell of a number', () => {
  it('may be empty, which is not zero', () => {
    expect(formatCsv(['a', 'b'], [{ a: numberCell(''), b: numberCell(0) }])).toContain(
      '\r\n,0\r\n',
    );
  });

  it('refuses what is not a number', () => {
    expect(() => numberCell('=1')).toThrow('not a decimal: =1');
  });
});

it('a reader of CSV gets back what was written', () => {
  const word = fc.string().map((text) => `字${text}`);
  fc.assert(
    fc.property(word, word, (left, right) => {
      const file = formatCsv(['left', 'right'], [{ left: textCell(left), right: textCell(right) }]);
      expect(Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' }).data[1]).toEqual([
        left,
        right,
      ]);
    }),
  );
});
