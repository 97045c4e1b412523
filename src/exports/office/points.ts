import { isNumeric } from '../../model/target';
import type { PrintedRow, PrintedTable, TableCell } from '../../model/table';
import { partedAtPoint } from '../picture/columns';

/** How far each number stands off the edge of its column, in widths of a digit. */
export type Offsets = ReadonlyMap<TableCell, number>;

/** More than this behind a number, and it leaves the others where they are. */
const longest = 9;

/** The width of a text in widths of a digit, as serif and sans serif typefaces have it. */
function digitsWide(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[.,:;' ]/.test(sign)) width += 0.5;
    else if (/[()[\]]/.test(sign)) width += 0.66;
    else if (sign === '%') width += 1.6;
    else width += sign.charCodeAt(0) > 0x2e7f ? 1.9 : 1;
  }
  return width;
}

/**
 * Where the numbers of a table end, so that points stand under points though each is set at the right: what
 * has less behind its point than another of its column stands off the edge by the difference. `rooms` are the
 * widths of the columns in widths of a digit; one that would have no room for this stays as it is. `marks` are
 * what stands behind a number, in small type.
 */
export function pointOffsets(
  { columns, groups }: PrintedTable,
  rooms: readonly number[],
  marks: (cell: TableCell) => readonly string[] = () => [],
): Offsets {
  const rows = groups.flatMap((group) => group.rows);
  return new Map(columns.flatMap((_, at) => offsetsIn(rows, at, rooms[at] ?? 0, marks)));
}

function offsetsIn(
  rows: readonly PrintedRow[],
  at: number,
  room: number,
  marks: (cell: TableCell) => readonly string[],
): (readonly [TableCell, number])[] {
  const parted = rows.flatMap((row) => {
    const cell = row.cells[at];
    if (cell?.of !== 'figure' || !isNumeric(cell.figure.statement)) return [];
    const [whole, rest] = partedAtPoint(cell.text) ?? [];
    if (whole === undefined || rest === undefined) return [];
    const behind = digitsWide(rest) + digitsWide(marks(cell).join('')) * small;
    return behind > longest ? [] : [{ cell, before: digitsWide(whole), behind }];
  });
  const most = (widths: readonly number[]) => Math.max(0, ...widths);
  const behind = most(parted.map((each) => each.behind));
  if (most(parted.map(({ before }) => before)) + behind > room) return [];
  return parted.map((each) => [each.cell, Math.round((behind - each.behind) * 100) / 100] as const);
}

/** The size of the type of marks beside that of the numbers they stand at. */
const small = 0.6;
