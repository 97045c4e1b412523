import { describe, expect, test } from 'vitest';
import { search } from '../../../src/model/search/results';
import type { Searchable } from '../../../src/model/search/results';
import {
  searchableFigures,
  searchableIndicators,
  searchableReport,
} from '../../../src/model/search/searchable';
import type { ParagraphBlock } from '../../../src/model/text/report';
import { documentsFor } from '../../fixtures/build';

const paragraph = (number: number, text: string): ParagraphBlock => ({
  type: 'paragraph',
  number,
  path: ['一、2018年工作回顾'],
  text,
  repairs: [],
  references: [],
  furniture: [],
  figures: [],
});

const documents = documentsFor({
  lines: [
    { district: 'huangpu', result: '225.00', target: '230' },
    { district: 'minhang', result: '296.8' },
  ],
});
const searchable: Searchable = {
  catalogue: documents.catalogue,
  indicators: searchableIndicators(documents),
  figures: searchableFigures(documents),
  reports: [
    searchableReport({
      schema: 1,
      version: '0123456789ab',
      report: 'huangpu-2019',
      glossary: [],
      numerals: [],
      blocks: [1, 2, 3, 4, 5].map((number) => paragraph(number, `财政收入${number}`)),
    }),
  ],
};
const none: ReadonlySet<string> = new Set();
const outline = (query: string, opened = none) =>
  search(searchable, query, opened).map(({ id, count, results }) => [
    id,
    count,
    ...results.map((each) => each.type),
  ]);

describe('the results of a search', () => {
  test('stand in groups: indicators, figures, then each report', () => {
    expect(outline('财政收入')).toEqual([
      ['indicators', 1, 'indicator'],
      ['figures', 3, 'figure', 'figure', 'figure'],
      ['huangpu-2019', 5, 'paragraph', 'paragraph', 'paragraph', 'more'],
    ]);
  });

  test('offer the rest of a group and show it when it is opened', () => {
    expect(outline('财政收入', new Set(['huangpu-2019'])).at(-1)).toEqual([
      'huangpu-2019',
      5,
      ...Array.from({ length: 5 }, () => 'paragraph'),
    ]);
  });

  test('leave out groups without any', () => {
    expect(outline('收入4')).toEqual([['huangpu-2019', 1, 'paragraph']]);
  });

  test('of nothing are none', () => {
    expect(outline(' ')).toEqual([]);
  });

  test('are those of a district when its name stands with the words, and apart from them or not', () => {
    const narrowed = [
      ['indicators', 1, 'indicator'],
      ['figures', 1, 'figure'],
    ];
    expect(outline('闵行 财政收入')).toEqual(narrowed);
    expect(outline('闵行财政收入')).toEqual(narrowed);
  });

  test('begin with the district when nothing but its name is asked for', () => {
    expect(outline('minhang')).toEqual([
      ['districts', 1, 'district'],
      ['figures', 1, 'figure'],
    ]);
  });

  test('are the nearest themes when nothing is found, and all themes when none is near', () => {
    expect(outline('财政补贴')).toEqual([['near', 1, 'theme']]);
    expect(outline('月球')).toEqual([['themes', 1, 'theme']]);
    expect(outline('finances')).toEqual([['near', 1, 'theme']]);
    expect(outline('ecology')).toEqual([['themes', 1, 'theme']]);
  });

  test('lay what districts state of the same side by side, results before targets', () => {
    const [figures] = search(searchable, '财政收入', none).filter(({ id }) => id === 'figures');
    const said = figures?.results.map((each) =>
      each.type === 'figure' ? `${each.figure.district.id} ${each.figure.kind}` : '',
    );
    expect(said).toEqual(['huangpu result', 'minhang result', 'huangpu target']);
  });
});
