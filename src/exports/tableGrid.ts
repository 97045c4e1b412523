import type { StatementTable, TableCell, TableRow } from '../model/table';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';

/** A row: what it is of, in as many texts as there are columns for that, and its cells. */
export interface GridRow {
  readonly heads: readonly string[];
  readonly cells: readonly TableCell[];
}

/** A table in which district and indicator have columns of their own, as a spreadsheet wants them. */
export interface Grid {
  /** The heads of the columns that name the rows. */
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

/** Lays a table out as a grid; a row on another definition says so beside its term. */
export function gridOf({ stub, columns, groups }: StatementTable, language: Language): Grid {
  const words = termWords[language].table;
  const listed = stub === words.indicator;
  const termed = groups.some(({ rows }) => rows.some(({ term }) => term !== ''));
  const headsOf = ({ district, term }: TableRow, apart: boolean) => {
    const named = apart ? words.apart(term) : term;
    if (listed) return [named, district];
    return termed ? [district, named] : [apart ? words.apart(district) : district];
  };
  const second = listed ? [words.district] : termed ? [words.indicator] : [];
  return {
    heads: [stub, ...second],
    columns,
    rows: groups.flatMap(({ apart, rows }) =>
      rows.map((row) => ({ heads: headsOf(row, apart), cells: row.cells })),
    ),
  };
}
