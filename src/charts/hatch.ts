import type { Colour } from './palette';
import { fill, stroke, strokes } from './shapes';
import type { Box, Point, Shape, Stroke } from './shapes';

/** How a hatch is drawn; `strength` fades it along x, from 0 to 1. */
export interface HatchStyle {
  readonly colour: Colour;
  readonly width: number;
  readonly pitch: number;
  readonly strength?: (x: number) => number;
}

const hatchOpacity = 0.75;

/** Diagonal strokes that fill a box, rising to the right and cut off at its edges. */
export function hatch(box: Box, { colour, width, pitch, strength }: HatchStyle): Stroke[] {
  const { x: left, y: top, height } = box;
  const right = left + box.width;
  const bottom = top + height;
  const lines: (readonly [Point, Point])[] = [];
  const step = pitch * Math.SQRT2;
  for (let start = left - height + step / 2; start < right; start += step) {
    const from = Math.max(start, left);
    const to = Math.min(start + height, right);
    if (to - from < 0.5) continue;
    lines.push([
      [from, bottom - (from - start)],
      [to, bottom - (to - start)],
    ]);
  }
  if (lines.length === 0) return [];
  if (strength === undefined) return [strokes(lines, colour, width, { opacity: hatchOpacity })];
  return lines.map((points) => {
    const [[from], [to]] = points;
    const opacity = hatchOpacity * strength((from + to) / 2);
    return stroke(points, colour, width, { opacity });
  });
}

/** How many steps a soft edge fades in. */
const layers = 12;

/**
 * A soft edge without a gradient, whose ids would clash between pictures in one page: boxes on top
 * of one another, where `reach` is the box in which the colour has at least that share of its
 * strength. Boxes side by side would show seams.
 */
export function softFill(reach: (share: number) => Box, colour: Colour, opacity: number): Shape[] {
  return Array.from({ length: layers }, (_, i) => {
    const [before, after] = [(opacity * i) / layers, (opacity * (i + 1)) / layers];
    // What a layer adds to those beneath it, so that together they reach `after`.
    const own = before >= 1 ? 1 : 1 - (1 - after) / (1 - before);
    return fill(reach((i + 0.5) / layers), colour, Math.round(own * 1000) / 1000);
  });
}
