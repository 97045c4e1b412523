import { formatNumber } from '../model/say/number';
import type { Comparison, Row } from '../model/comparison';
import { valueTicks } from './axis';
import { contextOf } from './context';
import type { Context } from './context';
import { onLine } from './glyph';
import { districtInk } from './palette';
import { scaleAround, toPixel } from './scale';
import type { Scale } from './scale';
import { moved, stroke, strokes, write } from './shapes';
import type { Shape } from './shapes';
import { statedOf } from './stated';

/** The pixels that every lane is drawn in, however wide it is shown. */
export const laneSize = { width: 240, height: 20 } as const;

/** Marks are drawn at this share of their size beside full charts. */
const shrink = 0.63;

/** How far the marks of a lane reach beyond their numbers. */
const margin = 22;

/** One axis for lanes that stand beside each other; null where fewer than two numbers would lie on it. */
export function laneScale(comparisons: readonly Comparison[]): Scale | null {
  const stated = comparisons
    .flatMap(({ panels }) => panels[0]?.rows ?? [])
    .flatMap(({ cells }) => cells.flatMap((cell) => statedOf(cell) ?? []));
  if (stated.length < 2) return null;
  const values = stated.flatMap(({ low, high }) => [low, high]);
  return scaleAround(values, false, margin, laneSize.width - margin, 50);
}

/** A row's result and target on the axis, and the way from the one to the other. */
export function laneOf(row: Row, scale: Scale, comparison: Comparison): Shape[] {
  const { metrics } = laneContext(comparison);
  const ink = districtInk(row.district);
  const middle = laneSize.height / 2;
  const marks = row.cells.flatMap((cell) => {
    const stated = statedOf(cell);
    if (!stated) return [];
    const at = (value: number) => toPixel(scale, value);
    return [onLine(stated, at(stated.low), at(stated.high), ink, metrics)];
  });
  const line = (from: number, to: number) => [[from, 0] as const, [to, 0] as const];
  const ends = marks.map((mark) => mark.middle);
  if (marks.length === 0) return [];
  return [
    stroke(line(0, laneSize.width), 'hairline', 1),
    ...(ends.length > 1
      ? [stroke(line(Math.min(...ends), Math.max(...ends)), 'connector', metrics.thin * 1.6)]
      : []),
    ...marks.flatMap(({ glyph }) => glyph.shapes),
  ].map((shape) => moved(shape, 0, middle));
}

/** The axis under the lanes. */
export function laneAxis(scale: Scale, comparison: Comparison): Shape[] {
  const { type, metrics } = laneContext(comparison);
  const ticks = valueTicks(scale, (tick) => `${formatNumber(tick)}%`);
  const marks = ticks.map(({ x }) => [[x, 0] as const, [x, 4] as const]);
  return [
    strokes(marks, 'connector', 1),
    ...ticks.map(({ x, text }) =>
      write([text], [x, laneSize.height - metrics.smallLine], { align: 'center', ...type.note }),
    ),
  ];
}

function laneContext(comparison: Comparison): Context {
  const frame = { width: laneSize.width, density: 'regular', language: 'zh' } as const;
  return contextOf(comparison, frame, shrink);
}
