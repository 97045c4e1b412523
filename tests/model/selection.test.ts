import { expect, test } from 'vitest';
import { aspectsOf, selectKnown } from '../../src/model/selection';
import { documentsFor } from '../fixtures/build';

const { catalogue, figures } = documentsFor({
  lines: [{ district: 'huangpu', aspect: 'growth', result: '0.0' }],
});
const nothing = { districts: [], themes: [], indicator: null };

test('no district asked for means all that have a report', () => {
  expect(selectKnown(catalogue, nothing).districts).toEqual(
    catalogue.districts.map((each) => each.id),
  );
});

test('districts keep the order in which they are asked for, each once', () => {
  const asked = { ...nothing, districts: ['hongkou', 'huangpu', 'hongkou'] };
  expect(selectKnown(catalogue, asked).districts).toEqual(['hongkou', 'huangpu']);
});

test('what the catalogue does not know is left out and named', () => {
  const asked = { districts: ['mars', 'minhang'], themes: ['theme', 'x'], indicator: 'nonsense' };
  expect(selectKnown(catalogue, asked)).toEqual({
    districts: ['minhang'],
    themes: ['theme'],
    indicator: null,
    unknown: ['mars', 'x', 'nonsense'],
  });
});

test.each([
  ['nothing', null, []],
  ['the spread', 'spread', []],
  ['a district', 'minhang', []],
  ['what is neither', 'colour', ['colour']],
])('a matrix sorted by %s names what makes no sense', (_, sort, unknown) => {
  expect(selectKnown(catalogue, { ...nothing, sort }).unknown).toEqual(unknown);
});

test('a district that has no report is named', () => {
  expect(selectKnown(catalogue, { ...nothing, district: 'minhang' }).unknown).toEqual([]);
  expect(selectKnown(catalogue, { ...nothing, district: 'mars' }).unknown).toEqual(['mars']);
});

test('only aspects that some figure states are offered, zero included', () => {
  expect(aspectsOf(figures, catalogue.indicators)).toEqual(['growth']);
});
