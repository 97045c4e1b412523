import type { ExhibitWords } from '../../model/document/exhibit';
import type { Language } from '../../model/types';
import { sheetWords } from '../../model/words/sheets';
import { headOf, textOf } from './cells';
import type { SheetCell } from './cells';
import { pagesOf } from './pages';

/** A sheet to be written. */
export interface Sheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The rows up to the head, and the first column, stay in sight; 0 where there is none. */
  readonly head: number;
  /** The last row that can be filtered by its head; the rows below it are notes. */
  readonly filtered: number;
  /** Cells whose numbers have bars on one scale, by row and column counted from 0. */
  readonly bars?: readonly (readonly (readonly [row: number, column: number])[])[];
}

/** A column of a sheet: its head, its greatest width in characters and what it says of a row. */
export interface Column<Row> {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
  /** Kept even where no row has anything to say in it. */
  readonly always?: true;
}

/** A sheet of one kind of rows under a head. Columns that say nothing of any row are left out. */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet {
  const used = columns.filter(
    ({ cell, always }) => always === true || rows.some((row) => cell(row) !== null),
  );
  const cells = rows.map((row) => used.map(({ cell }) => cell(row)));
  const widths = used.map(({ head, width }, index) => {
    const longest = Math.max(0, ...cells.map((row) => charactersIn(textIn(row[index]))));
    // A head that is long takes two lines.
    const named = charactersIn(head) + 2;
    const headed = named > shortHead ? Math.ceil(named / 2) + 3 : named;
    return Math.max(Math.min(longest + 2, width), headed, narrowest);
  });
  return {
    name,
    widths,
    rows: withHeights([used.map(({ head }) => headOf(head)), ...cells], widths),
    head: 1,
    filtered: 1 + rows.length,
  };
}

const narrowest = 8;

const shortHead = 20;

/** Of one line, in points. */
const lineHeight = 16;

/**
 * Tells how high each row with wrapped words is: Excel would find out by itself, other programs leave
 * the row at one line and cut the words.
 */
export function withHeights(
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
): SheetCell[][] {
  return rows.map((row) => {
    const lines = row.map((cell, index) =>
      cell?.wrap === true
        ? Math.ceil((1.1 * charactersIn(textIn(cell))) / (widths[index] ?? 1))
        : 1,
    );
    const most = Math.max(1, ...lines);
    const [height, alignVertical] = [lineHeight * most, most > 1 ? 'top' : 'center'] as const;
    return row.map((cell) => (cell === null ? null : { height, alignVertical, ...cell }));
  });
}

function textIn(cell: SheetCell | undefined): string {
  return cell?.value === undefined ? '' : String(cell.value);
}

/** How many characters wide a text is; a Chinese one takes two. */
export function charactersIn(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > '\u2e7f' ? 2 : 1), 0);
}

/**
 * Title and subject stand above the head, notes and source under the last row. Each takes the width of the
 * table and no more: what ran on beside it would be printed too, and all the rest smaller for it. None goes on over two
 * pages beside each other.
 */
export function framed(
  sheet: Sheet,
  { title, subtitle, notes, source }: ExhibitWords,
  language: Language,
): Sheet {
  const [columnSpan = sheet.widths.length] = pagesOf(sheet.widths).ends;
  const room = sheet.widths.slice(0, columnSpan).reduce((sum, width) => sum + width, 0);
  const line = (text: string, { fontSize, ...style }: Words): SheetCell[] => {
    const lines = Math.ceil((1.15 * charactersIn(text) * fontSize) / bodySize / room);
    const height = Math.max(1, lines) * fontSize * 1.6;
    return [
      textOf(text, { ...style, fontSize, height, columnSpan, wrap: true, alignVertical: 'top' }),
    ];
  };
  const above = [
    line(title, { fontWeight: 'bold', fontSize: 12 }),
    ...(subtitle === '' ? [] : [line(subtitle, { ...grey, fontSize: bodySize })]),
  ];
  const small = { ...grey, fontSize: 9 };
  const below = [
    [null],
    ...(notes.length === 0
      ? []
      : [line(sheetWords[language].notes, { ...small, fontWeight: 'bold' })]),
    ...notes.map((note) => line(note, small)),
    line(source, small),
  ];
  const head = above.length + 1;
  return {
    ...sheet,
    rows: [...above, ...sheet.rows, ...below],
    head,
    filtered: above.length + sheet.filtered,
  };
}

/** How words beside the table are set. */
type Words = NonNullable<SheetCell> & { readonly fontSize: number };

/** Of what stands in cells, in points. */
const bodySize = 10;

const grey = { textColor: '#595959' };
