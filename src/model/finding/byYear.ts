import type { Comparison, Row } from '../comparison';
import { commonYear } from '../reports';
import { slotOf } from '../slot';

/**
 * A comparison of reports of several years as one for each of them, the newest first, so that no
 * sentence holds the figures of one year against those of another.
 */
export function byYear(comparison: Comparison): readonly Comparison[] {
  const { reports, panels } = comparison;
  if (reports.length === 0 || commonYear(reports) !== null) return [comparison];
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = (row: Row) => row.report.year === year;
    return {
      ...comparison,
      slots: comparison.slots.map(({ kind, lag }) => slotOf(kind, lag, year)),
      panels: panels
        .map(({ rows }) => ({
          rows: rows.filter(own).map((row) => ({ ...row, name: row.district.name })),
        }))
        .filter(({ rows }) => rows.length > 0),
      reports: reports.filter((report) => report.year === year),
      year,
    };
  });
}
