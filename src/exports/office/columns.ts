import { linesIn, overheads, stackedHeads, stackedNames } from '../../model/table';
import type { PrintedTable, TableCell } from '../../model/table';
import { columnWidths } from '../picture/columns';

/** How texts are set in columns: the size of the type, in the unit of the widths. */
interface Setting {
  readonly em: number;
  /** The lines of a cell; its text in one unless told. */
  readonly linesOf?: (cell: TableCell) => readonly string[];
}

/** Shares a width among the columns of a table as their texts need it, in whole units. */
export function widthsOf(
  table: PrintedTable,
  total: number,
  { em, linesOf = ({ text }) => [text] }: Setting,
): number[] {
  const rows = table.groups.flatMap(({ rows: all }) => all);
  const columns = stackedHeads(table).map((head, index) => [
    ...head.split('\n'),
    ...rows.flatMap((row) => {
      if (index === 0) return stackedNames(row);
      const cell = row.cells[index - 1];
      return cell ? linesIn(cell).flatMap((line) => linesOf(line)) : [];
    }),
  ]);
  return shareWidth(columns, total, em, overheads(table).length > 0 ? favoured : 1);
}

/** Where many columns stand under few heads, names are so many times as wide as they are. */
const favoured = 1.6;

/** Shares a width among columns of texts as in a drawn table, in whole units; `em` is the size of the type in them. */
export function shareWidth(
  columns: readonly (readonly string[])[],
  total: number,
  em: number,
  favour = 1,
): number[] {
  // The margins of a cell, and a mark behind its number.
  const beside = em * 1.4;
  const entries = columns.map((texts) => texts.map((text) => ({ text, size: em, bold: true })));
  const shared = columnWidths(entries, total - beside * columns.length, favour);
  const widths = columns.map((_, at) =>
    Math.floor(shared ? (shared[at] ?? 0) + beside : total / columns.length),
  );
  const [first = 0, ...others] = widths;
  return [first + total - widths.reduce((a, b) => a + b, 0), ...others];
}
