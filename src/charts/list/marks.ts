import type { Row } from '../../model/comparison';
import { districtInk } from '../palette';
import type { Context } from '../context';
import type { Metrics } from '../frame';
import { onLine, ringRadius } from '../glyph';
import type { OnLine } from '../glyph';
import type { Mark, Span } from '../layout';
import { toPixel } from '../scale';
import type { Scale } from '../scale';
import { stroke } from '../shapes';
import type { Shape } from '../shapes';
import { directionOf } from '../stated';
import type { Beside, Positioned } from './axis';
import { labelWidth, labelsBeside, labelsUnder, touchedBeside, touchedUnder } from './labels';

/** The axis that all rows share, and whether their labels stand under the marks or beside them. */
export interface Field {
  readonly scale: Scale;
  readonly span: Span;
  readonly under: boolean;
}

/** What a row draws on its line, around y = 0, and how far it reaches below. */
export interface RowMarks {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly below: number;
}

/** How far a mark reaches beyond its position, on each side. */
function reachOf({ stated }: Positioned, metrics: Metrics) {
  const { reach, soft, thick, dot, thin } = metrics;
  const plain = stated.figure.estimated ? ringRadius(metrics) + thin : dot * 0.62 + thick;
  if (stated.comparator === 'approx') return { left: soft + thick, right: soft + thick };
  const direction = directionOf(stated.comparator);
  const open = reach + thick;
  return { left: direction === -1 ? open : plain, right: direction === 1 ? open : plain };
}

/** In the order in which they lie; of two at one position the result is the left one. */
function inOrder(positions: readonly Positioned[]): Positioned[] {
  const middle = ({ low, high }: Positioned) => low + high;
  return [...positions].sort((a, b) => middle(a) - middle(b));
}

/** The room that the marks of a row need beyond their positions, with labels beside them or without. */
export function besideOf(
  positions: readonly Positioned[],
  labelled: boolean,
  context: Context,
): Beside[] {
  const { metrics } = context;
  const labels = inOrder(positions).map(
    (position) => labelWidth(position.stated, context) + metrics.gap / 2,
  );
  const left = labelled && labels.length > 1 ? (labels[0] ?? 0) : 0;
  const right = labelled ? (labels.at(-1) ?? 0) : 0;
  return positions.flatMap((position) => {
    const reach = reachOf(position, metrics);
    return [
      { at: position.low, left: reach.left + left, right: 0 },
      { at: position.high, left: 0, right: reach.right + right },
    ];
  });
}

/** Draws the numbers of one row with their labels. */
export function marksOfLine(
  row: Row,
  positions: readonly Positioned[],
  { scale, span, under }: Field,
  context: Context,
): RowMarks {
  const { metrics } = context;
  const ink = districtInk(row.district);
  const drawn = inOrder(positions).map(({ stated, low, high }) =>
    onLine(stated, toPixel(scale, low), toPixel(scale, high), ink, metrics),
  );
  const labels = under ? labelsUnder(drawn, span, context) : labelsBeside(drawn, context);
  const marks = under
    ? touchedUnder(row, drawn, labels, span, context)
    : touchedBeside(row, drawn, labels, context);
  return {
    shapes: connector(drawn, context),
    marks,
    below: Math.max(metrics.touch / 2, ...[...marks, ...labels].map(({ y, height }) => y + height)),
  };
}

/** The thin line from the first number of a row to the last. */
function connector(drawn: readonly OnLine[], { metrics }: Context): Shape[] {
  const middles = drawn.map(({ middle }) => middle);
  const [from, to] = [Math.min(...middles), Math.max(...middles)];
  if (drawn.length < 2 || from === to) return [];
  const points = [
    [from, 0],
    [to, 0],
  ] as const;
  return [stroke(points, 'connector', metrics.thin * 1.6)];
}
