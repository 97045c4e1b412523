import { isDecimal } from './decimal';

/** A cell of a CSV file: words, or a number as a string of digits; an empty one may be either. */
export type CsvCell = { readonly text: string } | { readonly number: string };

/** One record: a cell for every column. */
export type CsvRow<Column extends string> = Readonly<Record<Column, CsvCell>>;

const BYTE_ORDER_MARK = '\uFEFF';

// Excel, WPS and LibreOffice take a cell that begins so for a formula, full-width signs included.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell of words. */
export function textCell(text: string): CsvCell {
  return { text };
}

/** A cell of a number; throws for anything but a plain decimal or an empty string. */
export function numberCell(value: string | number): CsvCell {
  const number = String(value);
  if (number !== '' && !isDecimal(number)) throw new Error(`not a decimal: ${number}`);
  return { number };
}

/** Words that no spreadsheet runs: those that look like a formula get a leading apostrophe. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function content(cell: CsvCell): string {
  return 'number' in cell ? cell.number : guardFormula(cell.text);
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * A CSV file as RFC 4180 has it, with CRLF line ends and the byte order mark that Excel needs to
 * read Chinese. Words that a spreadsheet would run as a formula get a leading apostrophe. Heads are the
 * columns' own names unless told.
 */
export function formatCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly CsvRow<Column>[],
  headOf: (column: Column) => string = (column) => column,
): string {
  const records = [
    columns.map((column) => quoted(headOf(column))),
    ...rows.map((row) => columns.map((column) => quoted(content(row[column])))),
  ];
  return BYTE_ORDER_MARK + records.map((record) => `${record.join(',')}\r\n`).join('');
}
