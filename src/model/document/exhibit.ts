import { sourceLine } from '../citation';
import type { Comparison, Panel } from '../comparison';
import { caveatsOf, findingOf, subjectOf } from '../finding';
import { tableOf } from '../table';
import type { Crosstab } from '../matrix/crosstab';
import type { PrintedRow, PrintedTable, TableRow } from '../table';
import type { Language } from '../types';

/** What leaves the page in one piece: a comparison, or the matrix as its reader has it, in one language. */
export type Exhibited = Comparison | Crosstab;

/** The words that a chart or a table must not leave without. */
export interface ExhibitWords {
  /** The writer's title, else the finding, else the subject. */
  readonly title: string;
  /** Indicator, unit and years; empty where it is the title. */
  readonly subtitle: string;
  /** Verdicts and readings without which it must not be shown. */
  readonly notes: readonly string[];
  readonly source: string;
}

/** What leaves the page, in words and numbers. */
export interface Exhibit<Line extends PrintedRow = PrintedRow> extends ExhibitWords {
  readonly table: PrintedTable<Line>;
}

/** What it is about, without a finding. */
export function subjectIn(comparison: Exhibited, language: Language): string {
  return comparison.rowsOf === 'families' ? comparison.title : subjectOf(comparison, language);
}

/** The words of what leaves the page, under the writer's own title where there is one. */
export function exhibitWords(comparison: Exhibited, language: Language, own = ''): ExhibitWords {
  if (comparison.rowsOf === 'families') {
    const { title, subtitle, notes, source } = comparison;
    return { title: own.trim() === '' ? title : own.trim(), subtitle, notes, source };
  }
  const subject = subjectOf(comparison, language);
  const title = own.trim() === '' ? (findingOf(comparison, language) ?? subject) : own.trim();
  return {
    title,
    subtitle: title === subject ? '' : subject,
    notes: caveatsOf(comparison, language),
    source: sourceLine(comparison, language),
  };
}

/** The table of a comparison with its words. */
export function exhibitOf(comparison: Comparison, language: Language, own = ''): Exhibit<TableRow> {
  return { ...exhibitWords(comparison, language, own), table: tableOf(comparison, language) };
}

/** How many rows a comparison has. */
export function countRows({ panels }: Comparison): number {
  return panels.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** As many rows of a list as a page of A4 has room for, under a title. */
const rowsOfPage = 16;

/**
 * A comparison in parts of at most so many rows, as many as a page has room for unless told, so that no
 * chart is cut in two; only lists are longer than one part.
 */
export function partsOf(comparison: Comparison, most = rowsOfPage): readonly Comparison[] {
  const { panels, rowsOf } = comparison;
  const count = countRows(comparison);
  if (rowsOf === 'districts' || count <= most) return [comparison];
  // Parts of even length: a last one with a single row would look like a mistake.
  const size = Math.ceil(count / Math.ceil(count / most));
  const parts = panels.flatMap(({ rows }): Panel[] =>
    Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => ({
      rows: rows.slice(at * size, (at + 1) * size),
    })),
  );
  return parts.map((panel) => ({ ...comparison, panels: [panel] }));
}
