import { describe, expect, test } from 'vitest';
import {
  accountOf,
  contextOf,
  countAccount,
  isPartOf,
  searchTextOf,
} from '../../../src/model/text/account';
import { findIn } from '../../../src/model/longTable';
import type { AccountPart, NumeralRecord, NumeralUse } from '../../../src/model/text/numerals';
import type { Run } from '../../../src/model/text/runs';
import type { Figure, Statement } from '../../../src/model/types';
import type { ReportDocument } from '../../../src/model/text/report';
import { documentsFor } from '../../fixtures/build';

const text = '增速6-6.5%,惠及60岁以上老人。';
const nothing = { repairs: [], references: [], furniture: [] };

const report: ReportDocument = {
  schema: 1,
  version: '0123456789ab',
  report: 'huangpu-2019',
  blocks: [
    { type: 'heading', level: 1, text: '2019年报告', ...nothing },
    { type: 'heading', level: 2, text: '一、2018年工作回顾', ...nothing },
    {
      type: 'paragraph',
      number: 1,
      path: ['一、2018年工作回顾'],
      text,
      ...nothing,
      repairs: [{ at: text.indexOf('以'), likely: false }],
      figures: [],
    },
  ],
  glossary: [],
  numerals: [
    { offset: 0, mark: [0, 4], block: 0 },
    { offset: 9, mark: [2, 6], block: 1 },
    { offset: 17, mark: [2, 3], block: 2 },
    { offset: 19, mark: [4, 7], block: 2 },
    { offset: 26, mark: [11, 13], block: 2 },
    { offset: 40, mark: [0, 4], furniture: '2019年报告全文完' },
  ],
};

const documents = documentsFor({ lines: [{ district: 'huangpu', result: '6～6.5%' }] });

const figureAt = (mark: readonly [number, number], statement: Statement): Figure =>
  documents.figures.map((figure) => ({
    ...figure,
    statement,
    evidence: [{ paragraph: 1, quote: [0, text.length] as const, mark, offset: 17 }],
  }))[0] as Figure;

const range = figureAt([2, 7], { comparator: 'range', low: '6', high: '6.5' });
const words = figureAt([0, text.length], { comparator: 'qualitative', words: text });

const record = (offset: number, token: string, use: NumeralUse): NumeralRecord => ({
  report: 'huangpu-2019',
  offset,
  token,
  use,
});
const date: NumeralUse = { class: 'other', reason: 'date', note: null };
const figure: NumeralUse = { class: 'figure', indicators: ['a'] };

const records = [
  record(0, '2019', date),
  record(9, '2018', date),
  record(17, '6', figure),
  record(19, '6.5', figure),
  record(26, '60', {
    class: 'other',
    reason: 'threshold',
    note: { zh: '年龄界限', en: 'Age limit' },
  }),
  record(40, '2019', { class: 'undecided' }),
];

const account = accountOf(records, {
  catalogue: documents.catalogue,
  figures: [words, range],
  texts: [report],
});

describe('the account of the numerals', () => {
  test('knows each by its report and its offset', () => {
    expect(account.map(({ id }) => id)).toEqual(
      [0, 9, 17, 19, 26, 40].map((offset) => `huangpu-2019.${offset}`),
    );
  });

  test('gives both numerals of a range its figure, and words none', () => {
    expect(account.map(({ figures }) => figures.length)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(account[3]?.figures).toEqual([range]);
  });

  test('places each in its paragraph, its heading or the web page, under the part of the report', () => {
    const places = account.map(({ place, part, furniture }) => [
      part,
      place.paragraph?.number ?? (furniture ? 'web page' : 'heading'),
    ]);
    expect(places).toEqual([
      ['', 'heading'],
      ['一、2018年工作回顾', 'heading'],
      ['一、2018年工作回顾', 1],
      ['一、2018年工作回顾', 1],
      ['一、2018年工作回顾', 1],
      ['一、2018年工作回顾', 'web page'],
    ]);
  });

  test('keeps a numeral whose place is not told', () => {
    const { place } =
      accountOf([record(99, '38', date)], {
        catalogue: documents.catalogue,
        figures: [],
        texts: [report],
      })[0] ?? {};
    expect(place).toMatchObject({ passage: { text: '38' }, span: [0, 2] });
  });

  test('leaves out reports whose text is not here', () => {
    const sources = { catalogue: documents.catalogue, figures: [], texts: [] };
    expect(accountOf(records, sources)).toEqual([]);
  });

  test('counts every numeral once, by class and by reason', () => {
    const counts = countAccount(account);
    expect(counts).toMatchObject({ total: 6, figure: 2, other: 3, undecided: 1 });
    expect(counts.reasons).toMatchObject({ date: 2, threshold: 1, name: 0 });
  });

  test.each<[AccountPart | null, number]>([
    [null, 6],
    ['figure', 2],
    ['other', 3],
    ['date', 2],
    ['threshold', 1],
    ['furniture', 0],
    ['undecided', 1],
  ])('narrowed to %s has %i', (part, count) => {
    expect(account.filter((each) => isPartOf(each, part))).toHaveLength(count);
  });
});

describe('the words around a numeral', () => {
  const written = (runs: readonly Run[]) => runs.map((run) => run.text).join('');
  const around = (index: number, reach: number) => {
    const { before, number, after, first, last } = contextOf(account[index]!.place, reach);
    return [
      first ? '' : '…',
      written(before),
      '|',
      written(number),
      '|',
      written(after),
      last ? '' : '…',
    ].join('');
  };

  test('go as far as asked, and say where the passage goes on', () => {
    expect(around(4, 3)).toBe('…,惠及|60|岁以上…');
    expect(around(4, 50)).toBe('增速6-6.5%,惠及|60|岁以上老人。');
    expect(around(0, 3)).toBe('|2019|年报告');
  });

  test('show a restored character as such', () => {
    const { after } = contextOf(account[4]!.place, 2);
    expect(after).toMatchObject([
      { type: 'text', text: '岁' },
      { type: 'repair', text: '以', likely: false },
    ]);
  });
});

describe('a search among the numerals', () => {
  test.each([
    ['60', 4, true],
    ['老人', 4, true],
    ['以上', 4, true],
    ['年龄 60', 4, true],
    ['财政收入', 3, true],
    ['fiscal', 3, true],
    ['财政收入', 4, false],
    ['  ', 0, true],
    ['', 0, true],
  ])('for “%s”: numeral %i %s', (search, index, found) => {
    const numeral = account[index]!;
    expect(findIn(searchTextOf(numeral, documents.catalogue), search)).toBe(found);
  });
});
