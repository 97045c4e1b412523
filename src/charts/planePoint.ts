import type { Row } from '../model/comparison';
import type { Context } from './context';
import { districtInk } from './palette';
import { toPixel } from './scale';
import type { Scale } from './scale';
import { around, circle, stroke, strokes } from './shapes';
import type { Box, Point, Shape, Text } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';

/** A row with a number at both ends. */
export interface Pair {
  readonly row: Row;
  readonly result: Stated;
  readonly target: Stated;
}

/** The two numbers of a row; null where one is missing or in words. */
export function pairOf(row: Row): Pair | null {
  const numbers = row.cells.flatMap((cell) => statedOf(cell) ?? []);
  const result = numbers.find(({ cell }) => cell.slot.kind === 'result');
  const target = numbers.find(({ cell }) => cell.slot.kind === 'target');
  return result && target ? { row, result, target } : null;
}

/** A pair where it is drawn. */
export interface PlanePoint {
  readonly pair: Pair;
  readonly at: Point;
  /** The dot, as large as a finger. */
  readonly box: Box;
  /** All that is drawn of it, with its arrow or its range. */
  readonly extent: Box;
  readonly shapes: readonly Shape[];
}

/** A dot, and from it what the target's comparator allows: an arrow, a bar of a range, a soft ring. */
export function pointOf(pair: Pair, across: Scale, up: Scale, { metrics }: Context): PlanePoint {
  const { row, result, target } = pair;
  const ink = districtInk(row.district);
  const x = toPixel(across, (result.low + result.high) / 2);
  const [low, high] = [toPixel(up, target.low), toPixel(up, target.high)];
  const y = (low + high) / 2;
  const radius = metrics.dot / 2;
  const direction = directionOf(target.comparator);
  const tip = y - direction * metrics.reach * 0.8;
  const head = metrics.glyph * 0.2;
  const pointing: Shape[] =
    direction === 0
      ? []
      : [
          strokes(
            [
              [
                [x, y],
                [x, tip],
              ],
              [
                [x - head, tip + direction * head],
                [x, tip],
                [x + head, tip + direction * head],
              ],
            ],
            ink.edge,
            metrics.thick * 0.8,
          ),
        ];
  const range =
    low === high
      ? []
      : [
          stroke(
            [
              [x, low],
              [x, high],
            ],
            ink.edge,
            metrics.thick * 2,
          ),
        ];
  const soft =
    target.comparator === 'approx' || result.comparator === 'approx'
      ? [
          circle([x, y], radius * 1.7, {
            fill: null,
            outline: ink.edge,
            lineWidth: metrics.thin,
            dashed: true,
          }),
        ]
      : [];
  const dot = circle([x, y], radius, {
    fill: ink.fill,
    outline: ink.edge,
    lineWidth: metrics.thin,
  });
  const reach = Math.max(metrics.touch / 2, radius * 1.7);
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  const [first, last] = [Math.min(low, high, tip), Math.max(low, high, tip)];
  const extent = around([box, { ...box, y: first, height: last - first }]);
  return { pair, at: [x, y], box, extent, shapes: [...range, ...pointing, ...soft, dot] };
}

/** A text moved into a width. */
export function within(text: Text, width: number): Text {
  return { ...text, x: Math.max(0, Math.min(text.x, width - text.width)) };
}
