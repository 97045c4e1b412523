import { formatTable } from '../tally';
import type { Noticed } from './judge';
import type { Mutant } from './mutants';
import { COLUMNS } from './wrongCells';
import type { Column } from './wrongCells';

/** A wrong entry and what noticed it. */
export interface Judged {
  readonly mutant: Mutant;
  readonly noticed: Noticed;
}

/** The share of wrong entries that are noticed, in %. */
export function shareNoticed(judged: readonly Judged[]): number {
  const noticed = judged.filter((each) => each.noticed !== null).length;
  return judged.length === 0 ? 100 : (100 * noticed) / judged.length;
}

/** The wrong entries of one column. */
export function ofColumn(judged: readonly Judged[], column: Column): readonly Judged[] {
  return judged.filter(({ mutant }) => mutant.column === column);
}

/** What is wrong: all but the quotes that are only longer than they need be. */
export function wrongOnly(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ mutant }) => mutant.column !== 'longer quote');
}

const LAYERS = ['row', 'report', 'sides', 'doubt'] as const;
const HEADER = [
  'column',
  'entries',
  'by its row',
  'by all rows',
  'by sides',
  'by a doubt',
  'share',
];

function tableRow(name: string, judged: readonly Judged[]): string[] {
  const counts = LAYERS.map((layer) => judged.filter(({ noticed }) => noticed === layer).length);
  return [name, ...[judged.length, ...counts].map(String), `${shareNoticed(judged).toFixed(1)} %`];
}

/** The table of columns: how many wrong entries, what noticed them, and the share. */
export function formatShares(judged: readonly Judged[]): string {
  const rows = COLUMNS.map((column) => tableRow(column, ofColumn(judged, column)));
  const all = tableRow('all but the longer quotes', wrongOnly(judged));
  return formatTable([HEADER, ...rows, all]);
}

/** What was not noticed, as lines by file and row. */
export function formatSurvivors(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ noticed }) => noticed === null)
    .map(({ mutant: { row, column, wrong } }) => {
      const right = Object.keys(wrong).map((name) => String(row[name as keyof typeof wrong]));
      const change = `${right.join(', ')} → ${Object.values(wrong).map(String).join(', ')}`;
      return `${row.place.path} row ${row.place.row} ${column}: ${change}`;
    });
}
