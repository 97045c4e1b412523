import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, readAddress, type View } from '../../src/state/view';

const plain = readAddress('').view;
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

const anyView: fc.Arbitrary<View> = fc.record({
  view: fc.constantFrom('overview', 'indicator'),
  districts: fc.uniqueArray(id, { maxLength: 4 }),
  themes: fc.uniqueArray(id, { maxLength: 4 }),
  comparable: fc.boolean(),
  indicator: fc.option(id),
  aspect: fc.option(fc.constantFrom('value', 'growth', 'change')),
  show: fc.constantFrom('chart', 'table'),
  figure: fc.option(fc.stringMatching(/^[a-z-]+\.[a-z-]+\.growth\.2018\.result$/)),
});

describe('the address', () => {
  test('of the plain overview is empty', () => {
    expect(plain).toEqual({
      view: 'overview',
      districts: [],
      themes: [],
      comparable: false,
      indicator: null,
      aspect: null,
      show: 'chart',
      figure: null,
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
        expect(['overview', 'indicator']).toContain(view.view);
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
