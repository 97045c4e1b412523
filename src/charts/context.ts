import type { Cell, Comparison, Row } from '../model/comparison';
import { sayCell } from '../model/say/cell';
import { sayStep } from '../model/say/step';
import type { ChartWords } from '../model/words/charts';
import { chartWords } from '../model/words/charts';
import type { Frame } from './frame';
import type { Metrics } from './frame';
import { metricsOf } from './frame';
import type { Language } from '../model/types';
import type { Text } from './shapes';

/** All that the parts of one drawing have in common. */
export interface Context {
  readonly comparison: Comparison;
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly type: TypeStyles;
  readonly words: ChartWords;
}

/** Gathers what a comparison is drawn with; `shrink` as in `metricsOf`. */
export function contextOf(comparison: Comparison, frame: Frame, shrink = 1): Context {
  const metrics = metricsOf(frame.density, shrink);
  return {
    comparison,
    frame,
    metrics,
    type: stylesOf(metrics),
    words: wordsOf(comparison, frame.language),
  };
}

/** Of what became of targets, and in a series, the step is told in other words. */
function wordsOf({ subject }: Comparison, language: Language): ChartWords {
  const words = chartWords[language];
  if (!('heads' in subject)) return words;
  const { step, stepFormula, unheld } = subject.heads;
  return {
    ...words,
    step: step[language],
    stepFormula: stepFormula[language],
    unheld: unheld[language],
  };
}

type TypeStyle = Pick<Text, 'size' | 'lineHeight' | 'bold' | 'colour'>;

/** How texts are set: names of districts, what stands beside them, notes, and heads of columns and panels. */
export interface TypeStyles {
  readonly name: TypeStyle;
  readonly plain: TypeStyle;
  readonly note: TypeStyle;
  readonly head: TypeStyle;
}

function stylesOf({ size, line, small, smallLine }: Metrics): TypeStyles {
  const large = { size, lineHeight: line, colour: 'ink' } as const;
  const quiet = { size: small, lineHeight: smallLine, colour: 'muted' } as const;
  return {
    name: { ...large, bold: true },
    plain: { ...large, bold: false },
    note: { ...quiet, bold: false },
    head: { ...quiet, bold: true },
  };
}

/** What is printed for a cell: the figure with its qualifier, the words in quotes, or the reason of the gap. */
export function textOf(cell: Cell, context: Context): string {
  return `${saidOf(cell, context)}${signOf(cell, context)}`;
}

/** The sign of a cell's footnote; empty where it has none. */
export function signOf(cell: Cell, { frame }: Context): string {
  return (cell.state === 'figure' ? frame.signs?.get(cell.figure.id) : undefined) ?? '';
}

/** The text of a cell without the sign of its footnote. */
export function saidOf(cell: Cell, { comparison, frame }: Context): string {
  return sayCell(cell, comparison, frame.language);
}

/** The step of a row in words: the difference, then the ratio where there is one. */
export function stepTexts({ step }: Row, { comparison, frame }: Context): string[] {
  if (!step) return [];
  const said = sayStep(step, { language: frame.language, units: comparison.units });
  const arrow = said.way === null ? '' : { less: '▼ ', more: '▲ ' }[said.way];
  const first = `${arrow}${said.difference}`;
  return said.ratio === null ? [first] : [first, said.ratio];
}
