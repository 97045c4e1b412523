import type { Cell, Comparison, Row } from '../model/comparison';
import { sayFigure, sayStatement } from '../model/say/figure';
import { boundsOf, isNumeric } from '../model/target';
import type { NumericStatement } from '../model/types';
import type { ChartWords } from '../model/words/charts';
import { chartWords } from '../model/words/charts';
import { termWords } from '../model/words/terms';
import type { Frame } from './frame';
import type { MarkInk } from './glyph';
import type { Metrics } from './metrics';
import { metricsOf } from './metrics';
import { districtColour, districtEdge, inks } from './palette';
import type { Inks } from './palette';

/** All that the parts of one drawing have in common. */
export interface Setting {
  readonly comparison: Comparison;
  readonly frame: Frame;
  readonly metrics: Metrics;
  readonly inks: Inks;
  readonly words: ChartWords;
}

/** Gathers what a comparison is drawn with; `shrink` as in `metricsOf`. */
export function settingOf(comparison: Comparison, frame: Frame, shrink = 1): Setting {
  return {
    comparison,
    frame,
    metrics: metricsOf(frame.density, shrink),
    inks: inks[frame.theme],
    words: chartWords[frame.language],
  };
}

/** The colours of a row's district. */
export function inkOf(row: Row, { comparison, frame, inks: { panel } }: Setting): MarkInk {
  const found = comparison.districts.findIndex((each) => each.id === row.district.id);
  const index = Math.max(0, found);
  return { fill: districtColour(index), edge: districtEdge(index, frame.theme), ground: panel };
}

/** What is printed for a cell: the figure with its qualifier, the words in quotes, or the reason of the gap. */
export function textOf(cell: Cell, setting: Setting): string {
  return `${saidOf(cell, setting)}${signOf(cell, setting)}`;
}

/** The sign of a cell's footnote; empty where it has none. */
export function signOf(cell: Cell, { frame }: Setting): string {
  return (cell.state === 'figure' ? frame.signs?.get(cell.figure.id) : undefined) ?? '';
}

/** The text of a cell without the sign of its footnote. */
export function saidOf(cell: Cell, { comparison, frame, words }: Setting): string {
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
export function stepTexts(row: Row, { comparison, frame, words }: Setting): string[] {
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
