import type { Panel, Row } from '../comparison';
import { judge } from '../judge';
import type { Catalogue } from '../types';
import { partition } from './partition';
import { sidesOf } from './sides';

/** Rows that compare share a panel; the one with the most figures comes first. */
export function panelsOf(catalogue: Catalogue, rows: readonly Row[]): Panel[] {
  const groups = partition(rows.filter(hasFigure), (a, b) => comparable(catalogue, a, b));
  const [main = [], ...rest] = groups;
  const shown = new Set(groups.flat().map((row) => row.district.id));
  const inMain = (row: Row) =>
    main.includes(row) || (!hasFigure(row) && !shown.has(row.district.id));
  return [rows.filter(inMain), ...rest]
    .filter((panel) => panel.length > 0)
    .map((each) => ({ rows: each }));
}

function hasFigure(row: Row): boolean {
  return row.cells.some((cell) => cell.state === 'figure');
}

function comparable(catalogue: Catalogue, a: Row, b: Row): boolean {
  return sidesOf(a).every((left) =>
    sidesOf(b).every((right) => judge(catalogue, left, right) !== 'differs'),
  );
}
