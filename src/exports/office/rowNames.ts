import type { Comparison } from '../../model/comparison';
import type { StatementTable, TableRow } from '../../model/table';

/** What names a row, the more telling first: in a list of targets the indicator, elsewhere the district. */
export function rowNames({ district, term }: TableRow, { rowsOf }: Comparison): string[] {
  const names = rowsOf === 'districts' ? [district, term] : [term, district];
  return names.filter((name, index) => name !== '' && names.indexOf(name) === index);
}

/** All names of a table's rows. */
export function namesIn({ groups }: StatementTable, comparison: Comparison): string[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row) => rowNames(row, comparison)));
}
