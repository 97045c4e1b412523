import type { Metrics } from './frame';
import { arrow, hatched, tint, upright } from './glyph';
import type { Glyph } from './glyph';
import { hatch, softFill } from './hatch';
import type { MarkInk } from './palette';
import { toPixel } from './scale';
import type { Scale } from './scale';
import { around, circle, fill, stroke } from './shapes';
import type { Box, Shape } from './shapes';
import { directionOf, isOpen } from './stated';
import type { Stated } from './stated';

/** Where a bar starts and ends, in pixels. */
interface Position {
  readonly zero: number;
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

/** A bar from zero, solid for a result and tinted under a hatch for a target, with the end that its comparator asks for. */
export function barGlyph(
  stated: Stated,
  scale: Scale,
  y: number,
  ink: MarkInk,
  metrics: Metrics,
): Glyph {
  const result = stated.cell.slot.kind === 'result';
  const position = {
    zero: toPixel(scale, 0),
    low: toPixel(scale, stated.low),
    high: toPixel(scale, stated.high),
    y,
  };
  const shapes = [
    ...body(stated, position, ink, metrics, result),
    ...(result
      ? solidEdge(stated, position, ink, metrics)
      : outline(stated, position, ink, metrics)),
    ...ends(stated, position, ink, metrics, result),
    ...(stated.figure.estimated ? [estimatedEdge(position, ink, metrics)] : []),
  ];
  return { shapes, box: boxOf(stated, position, metrics) };
}

/** The bar itself; none at zero, and none where a range lies on both sides of it. */
function body(
  stated: Stated,
  position: Position,
  ink: MarkInk,
  metrics: Metrics,
  result: boolean,
): Shape[] {
  if (crosses(position)) return [];
  const box = band(
    position.zero,
    reached(stated, position, metrics, result),
    position.y,
    metrics.bar,
  );
  return box.width === 0 ? [] : [fill(box, ink.fill, result ? 1 : tint)];
}

/** Of a range, a target's bar reaches the far end and a result's the near one; a soft end fades from before its number. */
function reached(
  { comparator }: Stated,
  position: Position,
  metrics: Metrics,
  result: boolean,
): number {
  const { zero, low, high } = position;
  if (comparator === 'approx') return low - fadeOf(position, metrics);
  if (comparator !== 'range') return low;
  const [near, far] = Math.abs(low - zero) < Math.abs(high - zero) ? [low, high] : [high, low];
  return result ? near : far;
}

/** A solid bar's edge, inside of it: seen on the dark ground, where it is lighter; a soft end stays open. */
function solidEdge(stated: Stated, position: Position, ink: MarkInk, metrics: Metrics): Shape[] {
  const width = metrics.thin * 0.8;
  const soft = stated.comparator === 'approx' ? fadeOf(position, metrics) : 0;
  const box = band(position.zero, position.low - soft, position.y, metrics.bar - width);
  if (box.width < width) return [];
  const sign = signOf(position) * (width / 2);
  const near = position.zero + sign;
  const far = position.low - soft - (soft === 0 ? sign : 0);
  const [top, bottom] = [box.y, box.y + box.height];
  const open = [
    [far, top],
    [near, top],
    [near, bottom],
    [far, bottom],
  ] as const;
  return [stroke(soft === 0 ? [...open, open[0]] : open, ink.edge, width)];
}

/** A target's hatch and its upper and lower edges. */
function outline(stated: Stated, position: Position, ink: MarkInk, metrics: Metrics): Shape[] {
  const { zero, low, high, y } = position;
  const height = metrics.bar * 0.86;
  const direction = directionOf(stated.comparator);
  const beyond = direction === 1 ? metrics.reach * 0.5 : 0;
  if (stated.comparator === 'approx') return softOutline(position, height, ink, metrics);
  const [from, to] = [Math.min(zero, low), Math.max(zero, high)];
  const main =
    from === to ? [] : hatched(band(from, to, y, height), ink, metrics, crosses(position));
  if (beyond === 0) return main;
  return [...main, ...hatched(band(low, low + beyond, y, height), ink, metrics, true)];
}

function softOutline(position: Position, height: number, ink: MarkInk, metrics: Metrics): Shape[] {
  const { zero, low, y } = position;
  const fade = fadeOf(position, metrics);
  const soft = metrics.soft * 0.6 * signOf(position);
  const tail = band(low - fade, low + soft, y, height);
  const strength = fading(low - fade, low + soft);
  const style = { colour: ink.edge, width: metrics.thin * 0.8, pitch: metrics.pitch, strength };
  return [
    ...hatched(band(zero, low - fade, y, height), ink, metrics, false),
    ...softFill(fadingBox(tail, signOf(position)), ink.edge, 0.3),
    ...hatch(tail, style),
  ];
}

/** How a bar stops: closed, open with an arrow, soft, or from one end to another. */
function ends(
  stated: Stated,
  position: Position,
  ink: MarkInk,
  metrics: Metrics,
  result: boolean,
): Shape[] {
  const { zero, low, high, y } = position;
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
      const fade = fadeOf(position, metrics);
      const soft = metrics.soft * 0.6 * signOf(position);
      const tail = band(low - fade, low + soft, y, metrics.bar);
      return softFill(fadingBox(tail, signOf(position)), ink.fill, 1);
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
            fill: 'panel',
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
  const halo = arrow(x, y, direction, length, { ...ink, edge: 'panel' }, metrics);
  return [
    ...halo.map((each) => (each.type === 'stroke' ? { ...each, width: each.width * 3 } : each)),
    ...own,
  ];
}

/** A dashed edge around the bar says that the report calls the number an estimate. */
function estimatedEdge(position: Position, ink: MarkInk, metrics: Metrics): Shape {
  const rim = metrics.thin * 2;
  const end = farthest(position);
  const far = end + (end < position.zero ? -rim : rim);
  const { y, height } = band(position.zero, end, position.y, metrics.bar + 2 * rim);
  const points = [
    [position.zero, y],
    [far, y],
    [far, y + height],
    [position.zero, y + height],
  ] as const;
  return stroke(points, ink.edge, metrics.thin, { dashed: true });
}

function boxOf(stated: Stated, position: Position, metrics: Metrics): Box {
  const { zero, low, y } = position;
  const direction = directionOf(stated.comparator);
  const out = direction === 1 ? metrics.reach : metrics.thick;
  const soft = stated.comparator === 'approx' ? metrics.soft * 0.6 * signOf(position) : 0;
  const reached = band(low, direction === 1 ? low + out : low + soft, y, metrics.bar);
  const dotted = isOpen(stated.comparator) && direction === -1 ? metrics.dot * 0.45 : 0;
  const rim = stated.figure.estimated ? metrics.thin * 3 : metrics.thick / 2 + dotted;
  const box = around([band(zero, farthest(position), y, metrics.bar), reached]);
  const left = farthest(position) < zero ? rim : 0;
  return { ...box, x: box.x - left, width: box.width + left + rim };
}

/** To the right of zero, or to its left. */
const signOf = ({ zero, low }: Position): 1 | -1 => (low < zero ? -1 : 1);

/** How far a soft end fades on both sides of its number; towards zero never further than half of the bar. */
function fadeOf(position: Position, { soft }: Metrics): number {
  return signOf(position) * Math.min(soft * 0.6, Math.abs(position.low - position.zero) / 2);
}

/** A box around `y` between two pixels, whichever is further left. */
function band(from: number, to: number, y: number, height: number): Box {
  return { x: Math.min(from, to), y: y - height / 2, width: Math.abs(to - from), height };
}

/** The end that is further from zero. */
function farthest({ zero, low, high }: Position): number {
  return Math.abs(high - zero) > Math.abs(low - zero) ? high : low;
}

/** Whether a range lies on both sides of zero. */
function crosses({ zero, low, high }: Position): boolean {
  return low < zero && high > zero;
}

/** How steeply a soft end fades. */
const steepness = 1.2;

/** How much of a soft end's strength is left at x. */
const fading = (from: number, to: number) => (x: number) => {
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return (1 - share) ** steepness;
};

/** The part of a box, from where the fading starts, that keeps at least a share of its strength. */
const fadingBox =
  (box: Box, direction: 1 | -1) =>
  (share: number): Box => {
    const width = box.width * (1 - share ** (1 / steepness));
    return { ...box, x: direction === 1 ? box.x : box.x + box.width - width, width };
  };
