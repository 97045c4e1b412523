import { wrap } from '../../charts/typeset';
import type { Metrics } from '../../charts/frame';
import { nameIn } from '../../model/table';
import type { StatementTable, TableCell, TableRow } from '../../model/table';
import type { Language } from '../../model/types';
import { columnOf, columnWidths } from './columns';
import type { Column, Entry } from './columns';

/** What a drawn table is made of and for. */
export interface TableContext {
  readonly table: StatementTable;
  /** What is printed behind a figure, by its id. */
  readonly signs: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly width: number;
  /** How large it is drawn, as in `metricsOf`. */
  readonly shrink: number;
  /** Pixels added to every row. */
  readonly extra: number;
}

/** A table's columns in pixels. */
export interface TableLayout {
  readonly context: TableContext;
  readonly metrics: Metrics;
  /** Whether indicators have a column of their own; else they stand under their rows. */
  readonly named: boolean;
  /** The columns that name a row. */
  readonly stubs: number;
  readonly columns: readonly Column[];
  /** Whether the longest words have room, and every number is on one line. */
  readonly whole: boolean;
}

/** An indicator has a column of its own in which it takes at most so many lines. */
const mostLines = 3;

/** Decides the columns of a table; indicators too long for a column of their own go under their rows. */
export function tableLayout(context: TableContext, metrics: Metrics): TableLayout {
  const rows = context.table.groups.flatMap((group) => group.rows);
  const under = layoutOf(context, metrics, rows, false);
  if (rows.every((row) => nameIn(row.names, 'indicator') === '')) return under;
  const beside = layoutOf(context, metrics, rows, true);
  const long = rows.some(
    ({ names }) =>
      wrap(nameIn(names, 'indicator'), widthAt(beside.columns, 1), metrics.size).length > mostLines,
  );
  return beside.whole && !long ? beside : under;
}

function layoutOf(
  context: TableContext,
  metrics: Metrics,
  rows: readonly TableRow[],
  named: boolean,
): TableLayout {
  const entries = headsOf(context, named).map((head, column) => [
    { text: head, size: metrics.small, bold: true },
    ...rows.flatMap((row) => entriesAt(row, column, context, metrics, named)),
  ]);
  const gap = metrics.gap * 2;
  const room = context.width - gap * (entries.length - 1);
  const found = columnWidths(entries, room);
  const widths = found ?? entries.map(() => room / entries.length);
  let left = 0;
  const columns = widths.map((width, index) => {
    const column = columnOf((entries[index] ?? []).slice(1), left, left + width);
    left += width + gap;
    return column;
  });
  const whole = found !== null && columns.every((column) => column.whole);
  return { context, metrics, named, stubs: named ? 2 : 1, columns, whole };
}

/** The heads of all columns; districts come first, whatever a table is read by. */
export function headsOf({ table }: TableContext, named: boolean): string[] {
  const stubs = named ? (['district', 'indicator'] as const) : (['district'] as const);
  const names = stubs.map((role) => nameIn(table.names, role));
  return [...names, ...table.columns.map(({ head }) => head)];
}

function entriesAt(
  row: TableRow,
  column: number,
  { signs }: TableContext,
  { size }: Metrics,
  named: boolean,
): Entry[] {
  if (column === 0) return [{ text: nameIn(row.names, 'district'), size, bold: true }];
  if (named && column === 1) return [{ text: nameIn(row.names, 'indicator'), size, bold: false }];
  const cell = row.cells[column - (named ? 2 : 1)];
  return cell ? [{ text: printed(cell, signs), size, bold: false }] : [];
}

/** A cell's text with the sign of its footnote. */
export function printed(cell: TableCell, signs: ReadonlyMap<string, string>): string {
  return `${cell.text}${cell.of === 'figure' ? (signs.get(cell.figure.id) ?? '') : ''}`;
}

/** The width of a column. */
export function widthAt(columns: readonly Column[], at: number): number {
  const column = columns[at];
  return column ? column.right - column.left : 0;
}
