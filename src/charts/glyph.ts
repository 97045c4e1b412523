import { around, circle, fill, stroke } from './draw';
import { hatch, softFill } from './hatch';
import type { Metrics } from './metrics';
import type { Box, Shape } from './shapes';
import { directionOf, isOpen } from './stated';
import type { Stated } from './stated';

/** The colours of one district's marks on one ground. */
export interface MarkInk {
  readonly fill: string;
  readonly edge: string;
  readonly ground: string;
}

/** A mark at a number (or from `low` to `high` pixels) on the line at `y`. */
export interface GlyphPlace {
  readonly comparator: Stated['comparator'];
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

/** What is drawn of a mark, and the box it takes up. A solid dot itself is the caller's. */
export interface Glyph {
  readonly shapes: readonly Shape[];
  readonly box: Box;
  readonly dot: boolean;
}

/** A bell's height at x, from 0 to 1. */
const bell = (centre: number, spread: number) => (x: number) =>
  Math.exp(-(((x - centre) / (spread * 0.5)) ** 2));

/** The part of a box, around its middle, where a bell as wide as it is at least so high. */
const underBell =
  (box: Box) =>
  (height: number): Box => {
    const width = Math.min(box.width, (box.width / 2) * Math.sqrt(-Math.log(height)));
    return { ...box, x: box.x + (box.width - width) / 2, width };
  };

/** An arrow from `x` in a direction, with a head. */
export function arrow(
  x: number,
  y: number,
  direction: 1 | -1,
  length: number,
  ink: MarkInk,
  metrics: Metrics,
): Shape[] {
  const tip = x + direction * length;
  const head = metrics.glyph * 0.24;
  const shaft = [
    [x, y],
    [tip, y],
  ] as const;
  const wings = [
    [tip - direction * head, y - head],
    [tip, y],
    [tip - direction * head, y + head],
  ] as const;
  const width = metrics.thick * 0.8;
  return [stroke(shaft, ink.edge, width), stroke(wings, ink.edge, width)];
}

/** The strength of the colour under a hatch. */
export const tint = 0.12;

/** An upright stroke around `y`. */
export function upright(
  x: number,
  y: number,
  height: number,
  colour: string,
  width: number,
): Shape {
  return stroke(
    [
      [x, y - height / 2],
      [x, y + height / 2],
    ],
    colour,
    width,
  );
}

/** A hatched band with its upper and lower edge, open at both ends. */
export function hatched(box: Box, ink: MarkInk, metrics: Metrics, tinted = true): Shape[] {
  const { x, y, width, height } = box;
  const edge = (top: number) =>
    stroke(
      [
        [x, top],
        [x + width, top],
      ],
      ink.edge,
      metrics.thin,
    );
  return [
    ...(tinted ? [fill(box, ink.fill, tint)] : []),
    ...hatch(box, { colour: ink.edge, width: metrics.thin * 0.8, pitch: metrics.pitch }),
    edge(y),
    edge(y + height),
  ];
}

/** A target's mark: hatched, and closed, open, soft or long as its comparator asks. */
export function targetGlyph(place: GlyphPlace, ink: MarkInk, metrics: Metrics): Glyph {
  const { comparator, low, high, y } = place;
  const height = metrics.glyph * 0.78;
  const band = (from: number, to: number): Box => ({
    x: from,
    y: y - height / 2,
    width: to - from,
    height,
  });
  const end = (x: number) => upright(x, y, metrics.glyph + metrics.thick, ink.edge, metrics.thick);
  const direction = directionOf(comparator);
  if (direction !== 0) {
    const stub = metrics.reach * 0.5 * direction;
    const box = band(Math.min(low, low + stub), Math.max(low, low + stub));
    const base = isOpen(comparator)
      ? circle([low, y], metrics.dot * 0.38, {
          fill: ink.ground,
          outline: ink.edge,
          lineWidth: metrics.thick * 0.8,
        })
      : end(low);
    const shapes = [
      ...hatched(box, ink, metrics),
      ...arrow(low + stub, y, direction, metrics.reach * 0.5, ink, metrics),
      base,
    ];
    return { shapes, box: tall(low, low + 2 * stub, y, metrics), dot: false };
  }
  if (comparator === 'approx') {
    const soft = metrics.soft;
    const strength = bell(low, soft);
    const box = band(low - soft, low + soft);
    const shapes = [
      ...softFill(underBell(box), ink.edge, 0.45),
      ...hatch(box, {
        colour: ink.edge,
        width: metrics.thin,
        pitch: metrics.pitch,
        strength,
      }),
    ];
    return { shapes, box: tall(box.x, box.x + box.width, y, metrics), dot: false };
  }
  if (comparator === 'range') {
    const shapes = [...hatched(band(low, high), ink, metrics), end(low), end(high)];
    return { shapes, box: tall(low, high, y, metrics), dot: false };
  }
  const half = metrics.dot * 0.62;
  const box = band(low - half, low + half);
  const sides = [box.x, box.x + box.width].map((x) =>
    upright(x, y, height, ink.edge, metrics.thin),
  );
  const shapes = [...hatched(box, ink, metrics), ...sides, end(low)];
  return { shapes, box: tall(box.x, box.x + box.width, y, metrics), dot: false };
}

function tall(a: number, b: number, y: number, metrics: Metrics): Box {
  const height = metrics.glyph + metrics.thick;
  const x = Math.min(a, b) - metrics.thick / 2;
  return { x, y: y - height / 2, width: Math.abs(b - a) + metrics.thick, height };
}

/** A result's mark: solid, with the same ends. */
export function resultGlyph(place: GlyphPlace, ink: MarkInk, metrics: Metrics): Glyph {
  const { comparator, low, high, y } = place;
  const radius = metrics.dot / 2;
  const direction = directionOf(comparator);
  if (comparator === 'range') {
    const box = { x: low, y: y - radius, width: high - low, height: metrics.dot };
    const ends = [low, high].map((x) => upright(x, y, metrics.glyph, ink.edge, metrics.thick));
    return {
      shapes: [fill(box, ink.fill, 0.75), ...ends],
      box: tall(low, high, y, metrics),
      dot: false,
    };
  }
  if (comparator === 'approx') {
    const soft = metrics.soft;
    const box = { x: low - soft, y: y - radius, width: 2 * soft, height: metrics.dot };
    const shapes = softFill(underBell(box), ink.edge, 1);
    return { shapes, box: tall(box.x, box.x + box.width, y, metrics), dot: false };
  }
  const dot = tall(low - radius, low + radius, y, metrics);
  if (direction === 0) return { shapes: [], box: dot, dot: true };
  const shaft = arrow(low, y, direction, metrics.reach, ink, metrics);
  const hole = circle([low, y], radius * 0.45, { fill: ink.ground, outline: null });
  const shapes = isOpen(comparator) ? [...shaft, hole] : shaft;
  const reached = { ...dot, x: low + direction * metrics.reach, width: 0 };
  return { shapes, box: around([dot, reached]), dot: true };
}
