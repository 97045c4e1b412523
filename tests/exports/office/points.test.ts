import { describe, expect, test } from 'vitest';
import { pointOffsets } from '../../../src/exports/office/points';
import { tableOf } from '../../../src/model/table';
import type { PrintedTable } from '../../../src/model/table';
import { compareReal, loadRealData } from '../../fixtures/realData';
import { briefHtml } from '../../../src/exports/html/briefHtml';
import { pinned, resolve } from '../../fixtures/realBriefs';

const data = loadRealData();
const table = tableOf(compareReal(data, 'fiscal-revenue', 'value'), 'zh');
const wide = table.columns.map(() => 100);

/** What each number of a column stands off its edge by. */
function offsets(of: PrintedTable, rooms: readonly number[], column = 0) {
  const found = pointOffsets(of, rooms);
  const cells = of.groups.flatMap(({ rows }) => rows.map((row) => row.cells[column]));
  return cells.flatMap((cell) => (cell ? [[cell.text, found.get(cell) ?? null] as const] : []));
}

describe('numbers set at the right of their column', () => {
  test('stand off its edge by what they lack behind the point', () => {
    expect(offsets(table, wide)).toEqual([
      ['225.00亿元', 0],
      ['296.8亿元', 1],
      ['116.75亿元', 0],
      ['831亿元', 2.5],
    ]);
  });

  test('stay at its edge where that takes more room than there is', () => {
    expect(offsets(table, [6])).toEqual([
      ['225.00亿元', null],
      ['296.8亿元', null],
      ['116.75亿元', null],
      ['831亿元', null],
    ]);
  });

  test('leave words, gaps and steps where they are', () => {
    const found = pointOffsets(tableOf(compareReal(data, 'gdp', 'growth'), 'zh'), [100, 100, 100]);
    expect([...found.keys()].every(({ of }) => of === 'figure')).toBe(true);
  });

  test('keep their qualifiers beside them: 不低于5% under 6%左右', () => {
    const growth = tableOf(compareReal(data, 'fiscal-revenue', 'growth'), 'zh');
    expect(offsets(growth, [100, 100], 1)).toEqual([
      ['不低于5%', 3.8],
      ['6%左右', 0],
      ['5%', 3.8],
      ['6%左右', 0],
    ]);
  });

  test('do so on a page by a rule of its own sheet, for its policy takes no styles of elements', () => {
    const items = [pinned(data, 'fiscal-revenue', 'value', 'table')];
    const page = briefHtml(resolve(data, { title: '', items }), { svg: () => '' });
    expect(page).toContain('<span class="off10">831亿元<sup>');
    expect(page).toContain('.off10{padding-right:2.5ch}');
    expect(page).not.toMatch(/ style="/);
  });
});
