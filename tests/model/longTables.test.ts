import { describe, expect, test } from 'vitest';
import { consecutive } from '../../src/model/grouping';
import { pageLength, pageOf, pageWith } from '../../src/model/longTable';

const rows = Array.from({ length: 120 }, (_, index) => ({ id: `r${index}` }));

describe('a page of a long table', () => {
  test.each([
    [1, 1, 1, 50],
    [3, 3, 101, 120],
    [4, 3, 101, 120],
    [0, 1, 1, 50],
    [-7, 1, 1, 50],
  ])('%i is page %i, with rows %i to %i', (asked, page, from, to) => {
    expect(pageOf(rows, asked)).toMatchObject({ page, pages: 3, from, to });
    expect(pageOf(rows, asked).rows).toEqual(rows.slice(from - 1, to));
  });

  test('of an empty table is the only one', () => {
    expect(pageOf([], 2)).toMatchObject({ page: 1, pages: 1, rows: [] });
  });

  test.each([
    ['r0', 1],
    [`r${pageLength - 1}`, 1],
    [`r${pageLength}`, 2],
    ['elsewhere', 1],
  ])('with %s is %i', (id, page) => {
    expect(pageWith(rows, id)).toBe(page);
  });
});

describe('a list cut where a key changes', () => {
  test('keeps its order, and a key that returns begins anew', () => {
    expect(consecutive(['a1', 'a2', 'b1', 'a3'], (each) => each.charAt(0))).toEqual([
      { key: 'a', from: 0, members: ['a1', 'a2'] },
      { key: 'b', from: 2, members: ['b1'] },
      { key: 'a', from: 3, members: ['a3'] },
    ]);
  });

  test('that is empty has no runs', () => {
    expect(consecutive([], String)).toEqual([]);
  });
});
