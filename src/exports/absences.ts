import { indicatorNames, termedRows } from '../charts/names';
import type { Cell, Comparison, Row, Slot } from '../model/comparison';
import { sayGap } from '../model/say/cell';
import { sayFigure } from '../model/say/figure';
import { cellIn } from '../model/table';
import { isNumeric } from '../model/target';
import type { Language } from '../model/types';
import { documentWords } from '../model/words/documents';
import { termWords } from '../model/words/terms';

/** A column at a time, the districts that have no number there, and why, or what they say instead. */
export function absencesOf(comparison: Comparison, language: Language): string[] {
  const words = documentWords[language].office;
  return comparison.slots.flatMap((slot) => {
    const said = saidBy(comparison, slot, language);
    if (said.size === 0) return [];
    const parts = [...said].map(([what, districts]) => words.absentOf(districts, what));
    return [words.absent(termWords[language].slot(slot), parts)];
  });
}

/** The rows of a column by what stands there in place of a number. */
function saidBy(comparison: Comparison, slot: Slot, language: Language): Map<string, string[]> {
  const termed = termedRows(comparison.panels, language);
  const said = new Map<string, string[]>();
  for (const row of comparison.panels.flatMap((panel) => panel.rows)) {
    const cell = cellIn(row, slot);
    const what = cell === null ? null : insteadOf(cell, comparison, language);
    if (what !== null) said.set(what, [...(said.get(what) ?? []), nameOf(row, termed, language)]);
  }
  return said;
}

function insteadOf(cell: Cell, { units }: Comparison, language: Language): string | null {
  if (cell.state === 'gap') return sayGap(cell.reason, language);
  const { figure } = cell;
  if (isNumeric(figure.standard)) return null;
  return sayFigure(figure, { language, units, form: 'full' });
}

function nameOf(row: Row, termed: ReadonlySet<Row>, language: Language): string {
  const district = row.name[language];
  if (!termed.has(row)) return district;
  const term = indicatorNames(row, language);
  return `${district}${termWords[language].signs.bracketed(term)}`;
}
