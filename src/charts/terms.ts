import type { Panel, Row } from '../model/comparison';
import type { Language } from '../model/types';

/** The names of what a row reports. */
export function indicatorNames(row: Row, language: Language): string {
  const names = row.indicators.map((each) => each.name[language]);
  return names.join(language === 'zh' ? '、' : '; ');
}

function termsOf(rows: readonly Row[], language: Language): string[] {
  return [...new Set(rows.map((row) => indicatorNames(row, language)))].filter(
    (each) => each !== '',
  );
}

/** The one name that all rows of a panel share; null where they differ. */
export function sharedTerm(panel: Panel, language: Language): string | null {
  const terms = termsOf(panel.rows, language);
  return terms.length === 1 ? (terms[0] ?? null) : null;
}

/** The rows that say their own term, since their panel's rows go by several. */
export function termedRows(panels: readonly Panel[], language: Language): ReadonlySet<Row> {
  const mixed = panels.filter((panel) => termsOf(panel.rows, language).length > 1);
  return new Set(mixed.flatMap((panel) => panel.rows).filter((row) => row.indicators.length > 0));
}
