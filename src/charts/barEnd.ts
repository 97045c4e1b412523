import { outline, solidEdge } from './barOutline';
import { band, fadeOf, fadingBox, farthest, signOf } from './barPlace';
import type { Place } from './barPlace';
import { around, circle, fill, stroke } from './draw';
import { arrow, upright } from './glyph';
import type { MarkInk } from './glyph';
import { softFill } from './hatch';
import type { Metrics } from './metrics';
import { toPixel } from './scale';
import type { Scale } from './scale';
import type { Box, Shape } from './shapes';
import { directionOf, isOpen } from './stated';
import type { Stated } from './stated';

/** What is drawn over a bar, its outline and its end; `length` is the value that the bar itself reaches. */
export interface BarEnd {
  readonly shapes: readonly Shape[];
  readonly box: Box;
  readonly length: number | null;
}

/** The part of a bar that its comparator shapes. */
export function barEnd(
  stated: Stated,
  scale: Scale,
  y: number,
  ink: MarkInk,
  metrics: Metrics,
): BarEnd {
  const result = stated.cell.slot.kind === 'result';
  const [zero, low, high] = [0, stated.low, stated.high].map((value) => toPixel(scale, value));
  const place = { zero: zero ?? 0, low: low ?? 0, high: high ?? 0, y };
  const shapes = [
    ...(result ? solidEdge(stated, place, ink, metrics) : outline(stated, place, ink, metrics)),
    ...ends(stated, place, ink, metrics, result),
    ...(stated.figure.estimated ? [estimatedEdge(place, ink, metrics)] : []),
  ];
  const box = boxOf(stated, place, metrics);
  if (stated.comparator !== 'approx') return { shapes, box, length: lengthOf(stated, result) };
  const fade = fadeOf(place, metrics);
  const share = (place.low - place.zero - fade) / (place.low - place.zero);
  return { shapes, box, length: place.low === place.zero ? null : stated.low * share };
}

/** Of a range, a target's bar reaches the far end and a result's the near one. */
function lengthOf({ comparator, low, high }: Stated, result: boolean): number | null {
  if (comparator !== 'range') return low;
  if (low < 0 && high > 0) return null;
  const [near, far] = Math.abs(low) < Math.abs(high) ? [low, high] : [high, low];
  return result ? near : far;
}

/** How a bar stops: closed, open with an arrow, soft, or from one end to another. */
function ends(
  stated: Stated,
  place: Place,
  ink: MarkInk,
  metrics: Metrics,
  result: boolean,
): Shape[] {
  const { zero, low, high, y } = place;
  const height = metrics.bar + metrics.thick * 1.5;
  const end = (x: number) => upright(x, y, height, ink.edge, metrics.thick);
  const direction = directionOf(stated.comparator);
  switch (stated.comparator) {
    case 'eq':
      // A zero has no length: the stroke at zero is its mark.
      return !result || Math.abs(low - zero) < metrics.thick ? [end(low)] : [];
    case 'range':
      return [
        ...(result ? [fill(band(low, high, y, metrics.bar), ink.fill, 0.5)] : []),
        end(low),
        end(high),
      ];
    case 'approx': {
      if (!result) return [];
      const fade = fadeOf(place, metrics);
      const soft = metrics.soft * 0.6 * signOf(place);
      const tail = band(low - fade, low + soft, y, metrics.bar);
      return softFill(fadingBox(tail, signOf(place)), ink.fill, 1);
    }
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt': {
      const up = direction === 1;
      const from = up && !result ? low + metrics.reach * 0.5 : low;
      const length = metrics.reach * (up && !result ? 0.5 : 0.85);
      const base = isOpen(stated.comparator)
        ? circle([low, y], metrics.dot * 0.38, {
            fill: ink.ground,
            outline: ink.edge,
            lineWidth: metrics.thick * 0.8,
          })
        : end(low);
      return [...pointer(from, y, up ? 1 : -1, length, ink, metrics, !up), base];
    }
  }
}

/** An arrow; over a bar it stands on a strip of the ground, to be seen. */
function pointer(
  x: number,
  y: number,
  direction: 1 | -1,
  length: number,
  ink: MarkInk,
  metrics: Metrics,
  overBar: boolean,
): Shape[] {
  const own = arrow(x, y, direction, length, ink, metrics);
  if (!overBar) return own;
  const halo = arrow(x, y, direction, length, { ...ink, edge: ink.ground }, metrics);
  return [
    ...halo.map((each) => (each.type === 'stroke' ? { ...each, width: each.width * 3 } : each)),
    ...own,
  ];
}

/** A dashed edge around the bar says that the report calls the number an estimate. */
function estimatedEdge(place: Place, ink: MarkInk, metrics: Metrics): Shape {
  const rim = metrics.thin * 2;
  const end = farthest(place);
  const far = end + (end < place.zero ? -rim : rim);
  const { y, height } = band(place.zero, end, place.y, metrics.bar + 2 * rim);
  const points = [
    [place.zero, y],
    [far, y],
    [far, y + height],
    [place.zero, y + height],
  ] as const;
  return stroke(points, ink.edge, metrics.thin, { dashed: true });
}

function boxOf(stated: Stated, place: Place, metrics: Metrics): Box {
  const { zero, low, y } = place;
  const direction = directionOf(stated.comparator);
  const out = direction === 1 ? metrics.reach : metrics.thick;
  const soft = stated.comparator === 'approx' ? metrics.soft * 0.6 * signOf(place) : 0;
  const reached = band(low, direction === 1 ? low + out : low + soft, y, metrics.bar);
  const dotted = isOpen(stated.comparator) && direction === -1 ? metrics.dot * 0.45 : 0;
  const rim = stated.figure.estimated ? metrics.thin * 3 : metrics.thick / 2 + dotted;
  const box = around([band(zero, farthest(place), y, metrics.bar), reached]);
  const left = farthest(place) < zero ? rim : 0;
  return { ...box, x: box.x - left, width: box.width + left + rim };
}
