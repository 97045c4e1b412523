import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, readAddress, type View } from '../../src/state/view';

const plain = readAddress('').view;
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

const anyView: fc.Arbitrary<View> = fc.record({
  view: fc.constantFrom('overview', 'targets', 'indicator', 'district', 'report', 'brief', 'data'),
  districts: fc.uniqueArray(id, { maxLength: 4 }),
  year: fc.option(fc.integer({ min: 1990, max: 2100 })),
  themes: fc.uniqueArray(id, { maxLength: 4 }),
  rows: fc.constantFrom('comparable', 'all', 'disclosure'),
  folds: fc.uniqueArray(id, { maxLength: 3 }),
  targeted: fc.boolean(),
  sort: fc.option(id),
  wording: fc.uniqueArray(fc.constantFrom('gte', 'approx', 'range', 'firm', 'qualitative')),
  derived: fc.boolean(),
  district: fc.option(id),
  only: fc.boolean(),
  report: fc.option(id),
  paragraph: fc.option(fc.integer({ min: 1, max: 200 })),
  text: fc.constantFrom('restored', 'received'),
  find: fc.string({ maxLength: 12 }),
  section: fc.constantFrom('account', 'indicators', 'verdicts', 'method', 'downloads'),
  account: fc.option(fc.constantFrom('figure', 'other', 'undecided', 'date', 'threshold')),
  numeral: fc.option(fc.stringMatching(/^[a-z]+-2019\.\d{1,5}$/)),
  page: fc.integer({ min: 1, max: 16 }),
  verdict: fc.option(fc.constantFrom('same', 'near', 'differs')),
  indicator: fc.option(id),
  aspect: fc.option(fc.constantFrom('value', 'growth', 'change')),
  show: fc.constantFrom('chart', 'table'),
  brief: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)),
  figure: fc.option(fc.stringMatching(/^[a-z-]+\.[a-z-]+\.growth\.2018\.result$/)),
  embed: fc.boolean(),
});

describe('the address', () => {
  test('of the plain overview is empty', () => {
    expect(plain).toEqual({
      view: 'overview',
      districts: [],
      year: null,
      themes: [],
      rows: 'comparable',
      folds: [],
      targeted: false,
      sort: null,
      wording: [],
      derived: false,
      district: null,
      only: false,
      report: null,
      paragraph: null,
      text: 'restored',
      find: '',
      section: 'account',
      account: null,
      numeral: null,
      page: 1,
      verdict: null,
      indicator: null,
      aspect: null,
      show: 'chart',
      brief: null,
      figure: null,
      embed: false,
    });
    expect(formatAddress(plain)).toBe('?');
  });

  test('of any view reads back as that view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readAddress(formatAddress(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  test('of any garbage reads as some view', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const search = new URLSearchParams([
          [key, value],
          ['view', value],
        ]).toString();
        const { view } = readAddress(search);
        expect(['overview', 'targets', 'indicator', 'district', 'report', 'data']).toContain(
          view.view,
        );
      }),
    );
  });

  test('falls back where a value makes no sense, and names it', () => {
    const { view, ignored } = readAddress('?view=moon&aspect=colour&indicator=gdp');
    expect(view).toEqual({ ...plain, indicator: 'gdp' });
    expect(ignored).toEqual([
      { key: 'view', value: 'moon' },
      { key: 'aspect', value: 'colour' },
    ]);
  });

  test('ignores keys that it does not know without a word', () => {
    expect(readAddress('?utm_source=x').ignored).toEqual([]);
  });
});
