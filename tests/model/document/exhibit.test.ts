import { expect, test } from 'vitest';
import { answer } from '../../../src/model/document/block';
import { partsOf } from '../../../src/model/document/exhibit';
import { compareReal, loadRealData } from '../../fixtures/realData';

const documents = loadRealData();

test('a list longer than a page is parted evenly, with every row once and in its order', () => {
  const list = answer(documents, {
    of: 'targets',
    list: 'level',
    wordings: [],
    themes: [],
    districts: ['huangpu', 'minhang', 'hongkou'],
  });
  if (!list) throw new Error('no list');
  const rows = partsOf(list).map(({ panels }) => panels.flatMap((panel) => panel.rows));
  expect(rows.length).toBeGreaterThan(1);
  for (const part of rows) expect(part.length).toBeLessThanOrEqual(16);
  expect(rows.flat()).toEqual(list.panels.flatMap((panel) => panel.rows));
});

test('any other comparison is one part', () => {
  const comparison = compareReal(documents, 'fiscal-revenue', 'growth');
  expect(partsOf(comparison)).toEqual([comparison]);
});
