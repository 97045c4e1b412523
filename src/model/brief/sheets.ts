import type { Comparison, Panel } from '../comparison';

/** As many rows of a list as a sheet of A4 has room for, under a title. */
const most = 16;

/** A comparison in parts that each fit on a sheet, so that no chart is cut in two; most are one part. */
export function sheetsOf(comparison: Comparison): readonly Comparison[] {
  const { panels, rowsOf } = comparison;
  const count = panels.reduce((sum, { rows }) => sum + rows.length, 0);
  if (rowsOf === 'districts' || count <= most) return [comparison];
  // Sheets of even length: a last one with a single row would look like a mistake.
  const size = Math.ceil(count / Math.ceil(count / most));
  const parts = panels.flatMap(({ rows }): Panel[] =>
    Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => ({
      rows: rows.slice(at * size, (at + 1) * size),
    })),
  );
  return parts.map((panel) => ({ ...comparison, panels: [panel] }));
}
