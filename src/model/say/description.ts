import type { Cell, Comparison, Row } from '../comparison';
import { sayFigure, sayStatement } from './figure';
import { subjectOf } from '../finding';
import type { Language } from '../types';
import type { ChartWords } from '../words/charts';
import { chartWords } from '../words/charts';
import { termWords } from '../words/terms';

/**
 * What a chart shows, in words: its subject, then every row with its numbers or the reasons of its
 * gaps, and apart from them what does not compare. Serves those who don't see the drawing.
 */
export function describeComparison(comparison: Comparison, language: Language): string {
  const words = chartWords[language].description;
  const [main, ...others] = comparison.panels;
  const rowsOf = (rows: readonly Row[]) =>
    rows.map((row) => describeRow(row, comparison, language)).join(words.between);
  const apart = others.flatMap((panel) => panel.rows);
  return [
    words.about(subjectOf(comparison, language)),
    ...(main && main.rows.length > 0 ? [words.sentence(rowsOf(main.rows))] : []),
    ...(apart.length > 0 ? [words.sentence(words.apart(rowsOf(apart)))] : []),
  ].join(words.space);
}

function describeRow(row: Row, comparison: Comparison, language: Language): string {
  const words = chartWords[language].description;
  const several = comparison.indicators.length > 1 && row.indicators.length > 0;
  const names = row.indicators.map((each) => each.name[language]).join(words.and);
  const said = row.cells.map((cell) => describeCellBriefly(cell, comparison, language));
  const step = describeStep(row, comparison, language, words);
  return words.row(
    row.district.name[language],
    several ? names : '',
    [...said, ...(step === null ? [] : [step])].join(words.and),
  );
}

function describeCellBriefly(cell: Cell, { units }: Comparison, language: Language): string {
  const said =
    cell.state === 'figure'
      ? sayFigure(cell.figure, { language, units })
      : termWords[language].gaps[cell.reason];
  return `${termWords[language].slot(cell.slot)} ${said}`;
}

function describeStep(
  { step }: Row,
  { units }: Comparison,
  language: Language,
  words: ChartWords['description'],
): string | null {
  if (!step) return null;
  const style = { language, units, signed: true };
  return words.step(sayStatement(step.difference, step.unit, step.to.wording, style));
}
