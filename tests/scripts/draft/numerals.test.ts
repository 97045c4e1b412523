import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatUndecided, listNumerals } from '../../../scripts/draft/numerals';
import { findNumerals } from '../../../scripts/read/report';

const rules = [{ pattern: /20\d{2}年/gu, reason: 'date' }];

describe('a numeral to decide on', () => {
  test('has the clause around it for its quote', () => {
    const [first] = listNumerals('完成收入225.00亿元,同比增长6.0%。', []);
    expect(first).toMatchObject({ quote: '完成收入225.00亿元', number: '225.00', rule: '' });
  });

  test('says which one it is where its quote has it twice', () => {
    const numbers = listNumerals('覆盖率从5%到5%以上', []).map(({ number }) => number);
    expect(numbers).toEqual(['5#1', '5#2']);
  });

  test('has a longer quote where its clause is there twice', () => {
    const quotes = listNumerals('甲区增长5%,乙区增长5%。甲区增长5%。', []).map(
      (each) => each.quote,
    );
    expect(quotes).toEqual(['甲区增长5%,乙区增长5%', '乙区增长5%', '乙区增长5%。甲区增长5%']);
  });

  test('never has a quote over two lines', () => {
    const quotes = listNumerals('增长5%\n增长5%', []).map(({ quote }) => quote);
    expect(quotes).toEqual(['增长5%', '增长5%']);
  });

  test('is settled by a rule that its text fits', () => {
    const listed = listNumerals('2018年完成8家', rules).map(({ number, rule }) => [number, rule]);
    expect(listed).toEqual([
      ['2018', 'date'],
      ['8', ''],
    ]);
  });

  test('proposes the indicators that its clause names, else those named nearest before it in its sentence', () => {
    const terms = [
      ['revenue', '财政收入'],
      ['gdp', '生产总值'],
      ['rd', '研发经费'],
      ['beds-total', '床位'],
      ['beds-new', '床位'],
      ['care-beds', '护理床位'],
    ].map(([id = '', term = '']) => ({ id, terms: [term] }));
    const text = '财政收入8亿元,增长6%。研发经费占生产总值3%。床位9张,新增2张护理床位。20条道路';
    const listed = listNumerals(text, [], terms).map((each) => each.indicators);
    const [beds, care] = ['beds-total|beds-new', 'care-beds'];
    expect(listed).toEqual(['revenue', 'revenue', 'rd|gdp', beds, care, '']);
  });

  test.each(['huangpu', 'minhang', 'hongkou'])(
    'of %s has a quote that is there once, and is in it as it says',
    (district) => {
      const text = readFileSync(`data/reports/${district}-2019/received.txt`, 'utf8');
      const listed = listNumerals(text, rules);
      const all = findNumerals(text);
      expect(listed).toHaveLength(all.length);
      listed.forEach(({ quote, number }, index) => {
        const at = text.indexOf(quote);
        expect(text.indexOf(quote, at + 1), quote).toBe(-1);
        const [token = '', nth = '1'] = number.split('#');
        const same = findNumerals(quote).filter((numeral) => numeral.token === token);
        expect(at + (same[Number(nth) - 1]?.start ?? -1)).toBe(all[index]?.start);
      });
    },
  );
});

test('the list is CSV whose cells are the text’s own words', () => {
  const csv = formatUndecided(listNumerals('+5%,“3家”', []));
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
  expect(data).toEqual([
    { quote: '+5%', number: '5', rule: '', indicators: '', around: '…+【5】%,“3家”…' },
    { quote: '“3家”', number: '3', rule: '', indicators: '', around: '…+5%,“【3】家”…' },
  ]);
});
