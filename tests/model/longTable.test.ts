import { describe, expect, test } from 'vitest';
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
