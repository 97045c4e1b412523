import type { Cell, Comparison, Row } from '../model/comparison';
import { sayFigure, sayStatement } from '../model/say/figure';
import { boundsOf, isNumeric } from '../model/target';
import type { NumericStatement } from '../model/types';
import type { ChartWords } from '../model/words/charts';
import { chartWords } from '../model/words/charts';
import { termWords } from '../model/words/terms';
import type { Frame } from './frame';
import type { Metrics } from './frame';
import { metricsOf } from './frame';
import { districtInk } from './palette';
import type { MarkInk } from './palette';
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
    words: chartWords[frame.language],
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

/** The colours of a row's district. */
export function inkOf(row: Row, { comparison }: Context): MarkInk {
  return districtInk(comparison.districts.findIndex((each) => each.id === row.district.id));
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
export function saidOf(cell: Cell, { comparison, frame, words }: Context): string {
  if (cell.state === 'gap') return termWords[frame.language].gaps[cell.reason];
  const { figure, slot } = cell;
  const { language } = frame;
  const style = { language, units: comparison.units, bare: figure.unit === comparison.unit };
  const said = isNumeric(figure.statement)
    ? sayFigure(figure, style)
    : words.quoted(sayFigure(figure, style));
  const ambiguous = comparison.slots.filter((each) => each.kind === slot.kind).length > 1;
  return ambiguous ? words.inYear(slot.year, said) : said;
}

/** The step of a row in words: the difference, then the ratio where there is one. */
export function stepTexts(row: Row, { comparison, frame, words }: Context): string[] {
  if (!row.step) return [];
  const { difference, unit, ratio, approximate, estimated } = row.step;
  const style = { language: frame.language, units: comparison.units };
  const said = sayStatement(difference, unit, '', { ...style, signed: true });
  const vague = approximate && difference.comparator !== 'approx';
  const firm = vague ? words.roughly(said) : said;
  const first = `${arrowOf(difference)}${firm}${estimated ? words.estimatedMark : ''}`;
  return ratio === null ? [first] : [first, words.ofResult(sayStatement(ratio, '%', '', style))];
}

/** ▲ or ▼ where all that a difference allows lies on one side of zero. */
function arrowOf(difference: NumericStatement): string {
  const { low, high } = boundsOf(difference);
  if (low && (Number(low.value) > 0 || (Number(low.value) === 0 && low.open))) return '▲ ';
  if (high && (Number(high.value) < 0 || (Number(high.value) === 0 && high.open))) return '▼ ';
  return '';
}
