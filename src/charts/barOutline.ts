import { stroke } from './draw';
import { band, crosses, fadeOf, fading, fadingBox, signOf } from './barPlace';
import type { Place } from './barPlace';
import { hatched } from './glyph';
import type { MarkInk } from './glyph';
import { hatch, softFill } from './hatch';
import type { Metrics } from './metrics';
import type { Shape } from './shapes';
import { directionOf } from './stated';
import type { Stated } from './stated';

/** On the dark ground a solid bar has an edge, so that it stands out; a soft end stays open. */
export function solidEdge(stated: Stated, place: Place, ink: MarkInk, metrics: Metrics): Shape[] {
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
export function outline(stated: Stated, place: Place, ink: MarkInk, metrics: Metrics): Shape[] {
  const { zero, low, high, y } = place;
  const height = metrics.bar * 0.86;
  const direction = directionOf(stated.comparator);
  const beyond = direction === 1 ? metrics.reach * 0.5 : 0;
  if (stated.comparator === 'approx') return softOutline(place, height, ink, metrics);
  const [from, to] = [Math.min(zero, low), Math.max(zero, high)];
  const main = from === to ? [] : hatched(band(from, to, y, height), ink, metrics, crosses(place));
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
