import { expect, test } from 'vitest';
import { matrixOf } from '../../../src/model/matrix';
import { disclosedBy, totalsOf } from '../../../src/model/matrix/disclosure';
import type { Disclosure } from '../../../src/model/matrix/disclosure';
import { documentsFor, loaded, publishedOf, reportsNamed, type Line } from '../../fixtures/build';

const rowsOf = (lines: readonly Line[]) => {
  const documents = documentsFor({ lines });
  const reports = reportsNamed(documents, ['huangpu', 'minhang']);
  return matrixOf(documents, reports).flatMap((group) => group.rows);
};

const huangpu = (line: Omit<Line, 'district'>): Line => ({ district: 'huangpu', ...line });

test.each<[string, readonly Line[], Disclosure]>([
  ['a level, with or without growth', [huangpu({ result: '0' })], 'value'],
  ['growth alone', [huangpu({ aspect: 'growth', result: '5' })], 'growth'],
  ['a change alone', [huangpu({ aspect: 'change', result: '3' })], 'growth'],
  ['a level of an earlier year', [huangpu({ base: '42' })], 'value'],
  ['a target alone', [huangpu({ target: '不低于5' })], 'target'],
  [
    'a result in words and a target with a number',
    [huangpu({ result: '一批', target: '5' })],
    'target',
  ],
  ['words for both', [huangpu({ result: '一批', target: '继续增加' })], 'words'],
  ['a target in words', [huangpu({ target: '继续增加' })], 'words'],
])('a district that states %s discloses it so', (_, lines, disclosure) => {
  const row = rowsOf(lines)[0];
  const part = row?.districts[0];
  const disclosed = part && disclosedBy(part, row.family);
  expect(disclosed?.disclosure).toBe(disclosure);
  expect(disclosed?.figure).not.toBeNull();
});

test('a report that only names what others state is not silent on it', () => {
  const documents = loaded({
    ...publishedOf({ lines: [huangpu({ result: '5' })] }),
    mentioned: ['a'],
  });
  const reports = reportsNamed(documents, ['huangpu', 'minhang']);
  const [row] = matrixOf(documents, reports).flatMap((group) => group.rows);
  const disclosed = row?.districts.map((part) => disclosedBy(part, row.family).disclosure);
  expect(disclosed).toEqual(['value', 'mentioned']);
});

test('the totals of a district are those of all rows shown', () => {
  const rows = rowsOf([huangpu({ result: '5', target: '6' })]);
  const districts = rows[0]?.districts.map(({ district }) => district) ?? [];
  expect(totalsOf([...rows, ...rows], districts)).toMatchObject([
    { district: { id: 'huangpu' }, totals: { value: 2, growth: 0, target: 0, words: 0, none: 0 } },
    { district: { id: 'minhang' }, totals: { value: 0, growth: 0, target: 0, words: 0, none: 2 } },
  ]);
});
