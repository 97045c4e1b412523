import { around, circle, fill, stroke } from './draw';
import { arrow, hatched, upright } from './glyph';
import type { MarkInk } from './glyph';
import { softFill } from './hatch';
import { hatch } from './hatch';
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

function lengthOf({ comparator, low, high }: Stated, result: boolean): number {
  return comparator === 'range' && !result ? high : low;
}

interface Place {
  readonly zero: number;
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

const signOf = ({ zero, low }: Place): 1 | -1 => (low < zero ? -1 : 1);

/** How far a soft end fades on both sides of its number; towards zero never further than half of the bar. */
function fadeOf(place: Place, { soft }: Metrics): number {
  return signOf(place) * Math.min(soft * 0.6, Math.abs(place.low - place.zero) / 2);
}

function band(from: number, to: number, y: number, height: number): Box {
  return { x: Math.min(from, to), y: y - height / 2, width: Math.abs(to - from), height };
}

/** On the dark ground a solid bar has an edge, so that it stands out; a soft end stays open. */
function solidEdge(stated: Stated, place: Place, ink: MarkInk, metrics: Metrics): Shape[] {
  if (ink.edge === ink.fill) return [];
  const soft = stated.comparator === 'approx' ? fadeOf(place, metrics) : 0;
  const { x, y, width, height } = band(place.zero, place.low - soft, place.y, metrics.bar);
  const far = place.low < place.zero ? x : x + width;
  const near = place.low < place.zero ? x + width : x;
  const open = [
    [far, y],
    [near, y],
    [near, y + height],
    [far, y + height],
  ] as const;
  const points = soft === 0 ? [...open, open[0]] : open;
  return [stroke(points, ink.edge, metrics.thin * 0.8)];
}

/** A target's hatch and its upper and lower edges. */
function outline(stated: Stated, place: Place, ink: MarkInk, metrics: Metrics): Shape[] {
  const { zero, low, high, y } = place;
  const height = metrics.bar * 0.86;
  const direction = directionOf(stated.comparator);
  const beyond = direction === 1 ? metrics.reach * 0.5 : 0;
  if (stated.comparator === 'approx') return softOutline(place, height, ink, metrics);
  const to = stated.comparator === 'range' ? high : low;
  const main = to === zero ? [] : hatched(band(zero, to, y, height), ink, metrics, false);
  if (beyond === 0) return main;
  return [...main, ...hatched(band(low, low + beyond, y, height), ink, metrics, true)];
}

function softOutline(place: Place, height: number, ink: MarkInk, metrics: Metrics): Shape[] {
  const { zero, low, y } = place;
  const fade = fadeOf(place, metrics);
  const soft = metrics.soft * 0.6 * signOf(place);
  const tail = band(low - fade, low + soft, y, height);
  const strength = fading(low - fade, low + soft);
  const style = { colour: ink.edge, width: metrics.thin * 0.8, pitch: metrics.pitch, strength };
  return [
    ...hatched(band(zero, low - fade, y, height), ink, metrics, false),
    ...softFill(fadingBox(tail, signOf(place)), ink.edge, 0.3),
    ...hatch(tail, style),
  ];
}

const fading = (from: number, to: number) => (x: number) => {
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return (1 - share) ** 1.2;
};

/** The part of a box, from where the fading starts, that keeps at least a share of its strength. */
const fadingBox =
  (box: Box, direction: 1 | -1) =>
  (share: number): Box => {
    const width = box.width * (1 - share ** (1 / 1.2));
    return { ...box, x: direction === 1 ? box.x : box.x + box.width - width, width };
  };

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
  const around = metrics.thin * 2;
  const box = band(place.zero, place.high, place.y, metrics.bar + 2 * around);
  const { x, y, height } = box;
  const width = box.width + around;
  const top = [
    [x, y],
    [x + width, y],
  ] as const;
  return stroke([...top, [x + width, y + height], [x, y + height]], ink.edge, metrics.thin, {
    dashed: true,
  });
}

function boxOf(stated: Stated, place: Place, metrics: Metrics): Box {
  const { zero, low, high, y } = place;
  const main = band(
    zero,
    Math.abs(high - zero) > Math.abs(low - zero) ? high : low,
    y,
    metrics.bar,
  );
  const direction = directionOf(stated.comparator);
  const out = direction === 1 ? metrics.reach : metrics.thick;
  const soft = stated.comparator === 'approx' ? metrics.soft * 0.6 * signOf(place) : 0;
  const reached = band(low, direction === 1 ? low + out : low + soft, y, metrics.bar);
  const dotted = isOpen(stated.comparator) && direction === -1 ? metrics.dot * 0.45 : 0;
  const ringed = stated.figure.estimated ? metrics.thin * 3 : metrics.thick / 2 + dotted;
  const box = around([main, reached]);
  return { ...box, width: box.width + ringed };
}
