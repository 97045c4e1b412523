import { expect, test } from 'vitest';
import { documentsOf } from '../../src/model/documents';
import { headlinesOf } from '../../src/model/headlines';
import { reportsOf } from '../../src/model/reports';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { loadRealData } from '../fixtures/realData';

const { catalogue, figures } = loadElsewhere();
const reports = reportsOf(catalogue, catalogue.districts, 2023);
/** The same reports without what the data names as headlines. */
const others = documentsOf(
  catalogue,
  figures.filter(({ indicator }) =>
    catalogue.frontPage.every(({ family }) => family !== indicator.family),
  ),
);
const named = (shown: ReturnType<typeof headlinesOf>) =>
  shown.map(({ family, aspect }) => `${family.id} ${aspect}`);

test('the strip shows what the data names', () => {
  const real = loadRealData();
  expect(headlinesOf(real, real.catalogue.reports)).toBe(real.catalogue.frontPage);
});

test('one of them that is stated is enough', () => {
  const gdp = figures.filter(({ indicator }) => indicator.id === 'gdp');
  expect(headlinesOf(documentsOf(catalogue, gdp), reports)).toBe(catalogue.frontPage);
});

test('reports that state none of them show as many others, first what most districts state', () => {
  expect(named(headlinesOf(others, reports))).toEqual([
    'new-jobs value',
    'registered-unemployed value',
    'disposable-income growth',
    'elderly-care-beds-new value',
    'fine-particles value',
  ]);
});

test('words are no headline, nor is what a report says of years before its results', () => {
  const words = others.figures.filter(({ standard }) => standard.comparator === 'qualitative');
  expect(headlinesOf(documentsOf(catalogue, words), reports)).toBe(catalogue.frontPage);
});
