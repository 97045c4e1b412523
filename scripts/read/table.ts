import Papa from 'papaparse';
import type { Problems, Place } from '../problems';
import { didYouMean } from '../nearest';
import type { CellReader } from './cells';
import { strangeIn } from './characters';
import type { Source } from './source';

/** The columns of a table and how their cells are read. */
export type Columns = Readonly<Record<string, CellReader<unknown>>>;

/** One row: its values, its place, and whether every cell of it was right. */
export type Row<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends CellReader<infer T> ? T : never;
} & { readonly place: Place; readonly sound: boolean };

/** A table as read; `whole` is false when the file or its header could not be read. */
export interface Table<C extends Columns> {
  readonly rows: readonly Row<C>[];
  readonly path: string;
  readonly whole: boolean;
}

interface Line {
  readonly cells: readonly string[];
  readonly row: number;
}

function parseLines(text: string, path: string, problems: Problems): Line[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    dynamicTyping: false,
  });
  let row = 1;
  const lines = data.map((cells) => {
    const line = { cells, row };
    row += cells.join('').split('\n').length;
    return line;
  });
  for (const error of errors) {
    const place = { path, row: lines[error.row ?? 0]?.row ?? null };
    problems.refuse(place, `quotes are not closed: ${error.message}`);
  }
  const last = lines.at(-1);
  if (last !== undefined && last.cells.length === 1 && last.cells[0] === '') lines.pop();
  return lines;
}

/** What is wrong with the names of the columns. */
function wrongHeader(header: readonly string[], columns: Columns): string[] {
  const known = Object.keys(columns);
  const unknown = header.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !header.includes(name));
  const repeated = header.filter((name, index) => header.indexOf(name) !== index);
  return [
    ...unknown.map((name) => `unknown column: ${name}${didYouMean(name, missing)}`),
    ...missing.map((name) => `missing column: ${name}`),
    ...new Set(repeated.map((name) => `duplicate column: ${name}`)),
  ];
}

/** How long a cell may be, in UTF-16 code units. */
const LONGEST = 2000;

/** What is wrong with a cell, or null. */
function wrongCell(name: string, cell: string, wrong: string | undefined): string | null {
  if (cell.length > LONGEST)
    return `${name} of ${cell.length} characters: ${cell.slice(0, 20)}… (at most ${LONGEST})`;
  if (cell.includes('\n')) return `line break in ${name}: ${cell.replaceAll('\n', '⏎')}`;
  const strange = strangeIn(cell);
  if (strange !== null) return `strange character in ${name}: ${strange} (remove it)`;
  if (cell !== cell.trim()) return `white space around ${name}: ${cell}`;
  if (wrong === undefined) return null;
  return cell === '' ? `empty ${name}${wrong}` : `bad ${name}: ${cell}${wrong}`;
}

function readRow<C extends Columns>(
  { cells, row }: Line,
  header: readonly string[],
  columns: C,
  path: string,
  problems: Problems,
): Row<C> {
  const place = { path, row };
  const complete = cells.length === header.length;
  if (!complete) {
    const columnCount = `(${header.length} columns)`;
    problems.refuse(place, `wrong number of cells: ${cells.length} ${columnCount}`);
  }
  let sound = complete;
  const values = Object.entries(columns).map(([name, read]) => {
    const index = header.indexOf(name);
    const cell = (index === -1 ? undefined : cells[index]) ?? '';
    const { value, wrong } = read(cell);
    const what = index === -1 ? null : wrongCell(name, cell, wrong);
    if (complete && what !== null) {
      sound = false;
      problems.refuse(place, what);
    }
    return [name, value];
  });
  return { ...Object.fromEntries(values), place, sound } as Row<C>;
}

/** Reads a CSV file of `data/`: every cell is a string, rows are known by their line. */
export function readTable<C extends Columns>(
  source: Source,
  file: string,
  columns: C,
  problems: Problems,
): Table<C> {
  const path = source.path(file);
  const text = source.plainText(file);
  if (text === null) return { rows: [], path, whole: false };
  const [header, ...lines] = parseLines(text, path, problems);
  if (header === undefined) {
    problems.refuse({ path, row: 1 }, 'empty file (its first line names the columns)');
    return { rows: [], path, whole: false };
  }
  const wrong = wrongHeader(header.cells, columns);
  for (const what of wrong) problems.refuse({ path, row: 1 }, what);
  const isFilled = ({ cells }: Line) => cells.some((cell) => cell !== '');
  const filled = lines.filter(isFilled);
  for (const line of lines)
    if (!isFilled(line)) problems.refuse({ path, row: line.row }, 'empty line');
  const rows = filled.map((line) => readRow(line, header.cells, columns, path, problems));
  return { rows, path, whole: wrong.length === 0 };
}
