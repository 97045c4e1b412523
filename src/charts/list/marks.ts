import type { Row } from '../../model/comparison';
import { around, circle, stroke } from '../draw';
import { resultGlyph, targetGlyph } from '../glyph';
import type { Glyph, MarkInk } from '../glyph';
import type { Mark, Span } from '../layout';
import type { Metrics } from '../metrics';
import { toPixel } from '../scale';
import type { Scale } from '../scale';
import { inkOf } from '../setting';
import type { Setting } from '../setting';
import type { Box, Shape } from '../shapes';
import { directionOf, isOpen } from '../stated';
import type { Beside, Placed } from './axis';
import { hitsBeside, hitsUnder, labelWidth, labelsBeside, labelsUnder } from './labels';
import type { Drawn } from './labels';

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

/** How far a mark reaches beyond its place, on each side. */
function reachOf({ stated }: Placed, metrics: Metrics) {
  const { reach, soft, thick, dot, thin } = metrics;
  const plain = stated.figure.estimated ? ringRadius(metrics) + thin : dot * 0.62 + thick;
  if (stated.comparator === 'approx') return { left: soft + thick, right: soft + thick };
  const direction = directionOf(stated.comparator);
  const open = reach + thick;
  return { left: direction === -1 ? open : plain, right: direction === 1 ? open : plain };
}

/** In the order in which they lie; of two at one place the result is the left one. */
function inOrder(places: readonly Placed[]): Placed[] {
  const middle = ({ low, high }: Placed) => low + high;
  return places.toSorted((a, b) => middle(a) - middle(b));
}

/** The room that the marks of a row need beyond their places, with labels beside them or without. */
export function besideOf(places: readonly Placed[], labelled: boolean, setting: Setting): Beside[] {
  const { metrics } = setting;
  const labels = inOrder(places).map((place) => labelWidth(place, setting) + metrics.gap / 2);
  const left = labelled && labels.length > 1 ? (labels[0] ?? 0) : 0;
  const right = labelled ? (labels.at(-1) ?? 0) : 0;
  return places.flatMap((place) => {
    const reach = reachOf(place, metrics);
    return [
      { at: place.low, left: reach.left + left, right: 0 },
      { at: place.high, left: 0, right: reach.right + right },
    ];
  });
}

/** Draws the numbers of one row with their labels. */
export function marksOfLine(
  row: Row,
  places: readonly Placed[],
  { scale, span, under }: Field,
  setting: Setting,
): RowMarks {
  const { metrics } = setting;
  const ink = inkOf(row, setting);
  const drawn = inOrder(places).map((place) => drawnOf(place, scale, ink, metrics));
  const labels = under ? labelsUnder(drawn, span, setting) : labelsBeside(drawn, setting);
  const marks = under
    ? hitsUnder(row, drawn, labels, span, setting)
    : hitsBeside(row, drawn, labels, setting);
  const shapes = drawn.flatMap(({ place, glyph, middle }) => [
    ...dotOf(glyph, middle, ink, metrics),
    ...glyph.shapes,
    ...ringOf(place, middle, ink, metrics),
  ]);
  return {
    shapes: [...connector(drawn, setting), ...shapes, ...labels],
    marks,
    below: Math.max(metrics.hit / 2, ...[...marks, ...labels].map(({ y, height }) => y + height)),
  };
}

/** The thin line from the first number of a row to the last. */
function connector(drawn: readonly Drawn[], { metrics, inks }: Setting): Shape[] {
  const middles = drawn.map(({ middle }) => middle);
  const [from, to] = [Math.min(...middles), Math.max(...middles)];
  if (drawn.length < 2 || from === to) return [];
  const points = [
    [from, 0],
    [to, 0],
  ] as const;
  return [stroke(points, inks.connector, metrics.thin * 1.6, { layer: 'under' })];
}

function drawnOf(place: Placed, scale: Scale, ink: MarkInk, metrics: Metrics): Drawn {
  const [low, high] = [toPixel(scale, place.low), toPixel(scale, place.high)];
  const draw = place.stated.cell.slot.kind === 'result' ? resultGlyph : targetGlyph;
  const glyph = draw({ comparator: place.stated.comparator, low, high, y: 0 }, ink, metrics);
  const middle = (low + high) / 2;
  const rings = [
    ...(place.stated.figure.estimated
      ? [squareAt(middle, ringRadius(metrics) + metrics.thin)]
      : []),
    ...(isOpen(place.stated.comparator) ? [squareAt(low, metrics.dot / 2)] : []),
  ];
  return { place, glyph: { ...glyph, box: around([glyph.box, ...rings]) }, middle };
}

function squareAt(x: number, half: number): Box {
  return { x: x - half, y: -half, width: 2 * half, height: 2 * half };
}

function dotOf(glyph: Glyph, x: number, ink: MarkInk, metrics: Metrics): Shape[] {
  if (!glyph.dot) return [];
  const outline = ink.edge === ink.fill ? null : ink.edge;
  const style = { fill: ink.fill, outline, lineWidth: outline === null ? 0 : 1.5 };
  return [circle([x, 0], metrics.dot / 2, style)];
}

/** A dashed ring says that the report calls the number an estimate. */
function ringOf({ stated }: Placed, x: number, ink: MarkInk, metrics: Metrics): Shape[] {
  if (!stated.figure.estimated) return [];
  const style = { fill: null, outline: ink.edge, lineWidth: metrics.thin, dashed: true };
  return [circle([x, 0], ringRadius(metrics), style)];
}

const ringRadius = ({ glyph, thin }: Metrics) => glyph / 2 + thin;
