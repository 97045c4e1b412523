import { wrap } from '../../charts/typeset';
import type { Metrics } from '../../charts/frame';
import { figuresOf, isWords, linesIn, nameIn } from '../../model/table';
import type { CellLine, PrintedRow, PrintedTable, TableName } from '../../model/table';
import type { Language } from '../../model/types';
import { columnOf, columnWidths } from './columns';
import type { Column, Entry } from './columns';

/** What a drawn table is made of and for. */
export interface TableContext {
  readonly table: PrintedTable;
  /** What is printed behind a figure, by its id. */
  readonly signs: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly width: number;
  /** How large it is drawn, as in `metricsOf`. */
  readonly shrink: number;
  /** Pixels added to every row. */
  readonly extra: number;
  /** Has the columns of another table, which it is a part of. */
  readonly like?: PrintedTable | undefined;
  /** Whether a derived step may stand on several lines. */
  readonly broken?: boolean | undefined;
}

/** A table's columns in pixels. */
export interface TableLayout {
  readonly context: TableContext;
  readonly metrics: Metrics;
  /** Whether what else names a row has a column of its own; else it stands under its row. */
  readonly named: boolean;
  /** The columns that name a row. */
  readonly stubs: number;
  readonly columns: readonly Column[];
  /** Whether the longest words have room, and every number is on one line. */
  readonly whole: boolean;
}

/** What else names a row has a column of its own in which it takes at most so many lines. */
const mostLines = 3;

/** The first and the second of what names a row: districts come first, whatever a table is read by. */
export function stubsOf(names: readonly TableName[]): readonly [first: string, second: string] {
  const [first = '', second = ''] = (['district', 'indicator'] as const).flatMap((role) =>
    names.filter((each) => each.role === role).map(({ text }) => text),
  );
  return [first, second];
}

/** Where many columns stand under few heads, names are so many times as wide as they are. */
const favoured = 2.2;

/** Where rows have units of their own, points stand under points as far as so many ems follow them. */
const mostBehind = 3;

/** A name in more lines than these makes its row too tall. */
const mostNameLines = 5;

/** Decides the columns of a table; names too long for a column of their own go under their rows. */
export function tableLayout(context: TableContext, metrics: Metrics): TableLayout {
  const rows = (context.like ?? context.table).groups.flatMap((group) => group.rows);
  const under = layoutOf(context, metrics, rows, false);
  if (rows.every(({ names }) => stubsOf(names)[1] === '')) return under;
  const beside = layoutOf(context, metrics, rows, true);
  const long = rows.some(
    ({ names }) =>
      wrap(stubsOf(names)[1], widthAt(beside.columns, 1), metrics.size).length > mostLines,
  );
  return beside.whole && !long ? beside : under;
}

function layoutOf(
  context: TableContext,
  metrics: Metrics,
  rows: readonly PrintedRow[],
  named: boolean,
): TableLayout {
  const entries = headsOf(context, named).map((head, column) => [
    ...head.split('\n').map((text) => ({ text, size: metrics.small, bold: true })),
    ...rows.flatMap((row) => entriesAt(row, column, context, metrics, named)),
  ]);
  const gap = metrics.gap * 2;
  const room = context.width - gap * (entries.length - 1);
  const headed = context.table.columns.some(({ over }) => over !== undefined);
  const mixed = headed || context.table.groups.some(({ about }) => about !== undefined);
  const found = columnWidths(entries, room, headed ? favoured : 1);
  const widths = found ?? entries.map(() => room / entries.length);
  let left = 0;
  const columns = widths.map((width, index) => {
    // Points stand under points where the size of the type is one; the lines under them end at the edge.
    const numbers = (entries[index] ?? []).filter(({ size }) => size === metrics.size);
    const longest = mixed ? mostBehind * metrics.size : Infinity;
    const column = columnOf(numbers, left, left + width, longest);
    left += width + gap;
    return column;
  });
  // Under few heads a number may stand under its qualifier, as long as no name makes its row too tall.
  const low = (row: PrintedRow) =>
    wrap(stubsOf(row.names)[0], widths[0] ?? 0, metrics.size, true).length <= mostNameLines;
  const whole =
    found !== null && (headed ? rows.every(low) : columns.every((column) => column.whole));
  return { context, metrics, named, stubs: named ? 2 : 1, columns, whole };
}

/** The heads of all columns. */
export function headsOf({ table }: TableContext, named: boolean): string[] {
  return [
    ...stubsOf(table.names).slice(0, named ? 2 : 1),
    ...table.columns.map(({ head }) => head),
  ];
}

function entriesAt(
  row: PrintedRow,
  column: number,
  { signs, broken = false }: TableContext,
  { size, small }: Metrics,
  named: boolean,
): Entry[] {
  const [first, second] = stubsOf(row.names);
  if (column === 0)
    return [
      { text: first, size, bold: true },
      { text: nameIn(row.names, 'verdict'), size: small, bold: false },
    ];
  if (named && column === 1) return [{ text: second, size, bold: false }];
  const cell = row.cells[column - (named ? 2 : 1)];
  return (cell ? linesIn(cell) : []).map((each, at) => ({
    text: printed(each, signs),
    size: at === 0 ? size : small,
    bold: false,
    words: isWords(each),
    breaks: broken && each.of === 'step',
  }));
}

/** A line of a cell with the signs of its footnotes. */
export function printed(line: CellLine, signs: ReadonlyMap<string, string>): string {
  const marks = figuresOf(line).map(({ id }) => signs.get(id) ?? '');
  return `${line.text}${marks.join('')}`;
}

/** The width of a column. */
export function widthAt(columns: readonly Column[], at: number): number {
  const column = columns[at];
  return column ? column.right - column.left : 0;
}
