import type { Cell, Comparison, Row } from '../comparison';
import { subjectOf } from '../finding';
import type { Language } from '../types';
import { speechWords } from '../words/speech';
import { termWords } from '../words/terms';
import { sayGap } from './cell';
import { sayFigure } from './figure';
import { sayStep } from './step';

/**
 * What a chart shows, in words: its subject, then every row with its numbers or the reasons of its
 * gaps, and apart from them what does not compare. Serves those who don't see the drawing.
 */
export function describeComparison(comparison: Comparison, language: Language): string {
  const words = speechWords[language];
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
  const words = speechWords[language];
  const several = comparison.indicators.length > 1 && row.indicators.length > 0;
  const names = row.indicators.map((each) => each.name[language]).join(words.and);
  const said = row.cells.map((cell) => describeCellBriefly(cell, comparison, language));
  const { units } = comparison;
  const step = row.step && sayStep(row.step, { language, units, form: 'full' });
  return words.row(
    row.name[language],
    several ? names : '',
    [...said, ...(step ? [row.step?.attained ? step.text : words.step(step.text)] : [])].join(
      words.and,
    ),
  );
}

function describeCellBriefly(cell: Cell, { units }: Comparison, language: Language): string {
  const said =
    cell.state === 'figure'
      ? sayFigure(cell.figure, { language, units })
      : sayGap(cell.reason, language);
  return `${termWords[language].slot(cell.slot)} ${said}`;
}
