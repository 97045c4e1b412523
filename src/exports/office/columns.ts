import { textWidth } from '../../charts/typeset';
import { isNumeric } from '../../model/target';
import { stackedHeads, stackedNames } from '../../model/table';
import type { StatementTable, TableCell } from '../../model/table';

/** How texts are set in columns: the size of the type, in the unit of the widths. */
interface Setting {
  readonly em: number;
  /** The lines of a cell; its text in one unless told. */
  readonly linesOf?: (cell: TableCell) => readonly string[];
}

/** Shares a width among the columns of a table as their texts need it, in whole units. */
export function widthsOf(
  table: StatementTable,
  total: number,
  { em, linesOf = ({ text }) => [text] }: Setting,
): number[] {
  const rows = table.groups.flatMap(({ rows: all }) => all);
  const columns = stackedHeads(table).map((head, index) => [
    head,
    ...rows.flatMap((row) => {
      if (index === 0) return stackedNames(row);
      const cell = row.cells[index - 1];
      return cell ? linesOf(cell) : [];
    }),
  ]);
  return shareWidth(columns, total, em);
}

/**
 * Shares a width among columns of texts: each gets what its longest text needs, and as much of the rest as
 * the others; where there is too little, the widest give way, down to an equal share.
 */
export function shareWidth(
  columns: readonly (readonly string[])[],
  total: number,
  em: number,
): number[] {
  // The margins of a cell, and a mark behind its number.
  const natural = columns.map((texts) =>
    Math.max(em * 3, ...texts.map((text) => (textWidth(text, 100) / 100 + 1.4) * em)),
  );
  const sum = natural.reduce((a, b) => a + b, 0);
  const spare = Math.max(0, (total - sum) / columns.length);
  const least = sum > total ? evened(natural, total) : natural;
  const widths = least.map((each) => Math.floor(each + spare));
  const [first = 0, ...others] = widths;
  return [first + total - widths.reduce((a, b) => a + b, 0), ...others];
}

/** Widths cut at the height at which they come to a total: what is below it stays whole. */
function evened(natural: readonly number[], total: number): number[] {
  const narrowest = [...natural].sort((a, b) => a - b);
  let [left, most] = [total, 0];
  for (const [at, each] of narrowest.entries()) {
    most = left / (narrowest.length - at);
    if (each > most) break;
    left -= each;
  }
  return natural.map((each) => Math.min(each, most));
}

/** Whether a cell holds words rather than a number: those read from the left. */
export function isWords(cell: TableCell): boolean {
  return cell.of === 'figure' && !isNumeric(cell.figure.statement);
}
