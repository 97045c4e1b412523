import type { Metrics } from './frame';
import { hatch, softFill } from './hatch';
import type { Colour, MarkInk } from './palette';
import { around, circle, fill, stroke, strokes } from './shapes';
import type { Box, Shape } from './shapes';
import { directionOf, isOpen } from './stated';
import type { Stated } from './stated';

/** A mark at a number (or from `low` to `high` pixels) on the line at `y`. */
export interface GlyphPosition {
  readonly comparator: Stated['comparator'];
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

/** What is drawn of a mark, and the box it takes up. */
export interface Glyph {
  readonly shapes: readonly Shape[];
  readonly box: Box;
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
  return [strokes([shaft, wings], ink.edge, width)];
}

/** The strength of the colour under a hatch. */
export const tint = 0.12;

/** An upright stroke around `y`. */
export function upright(
  x: number,
  y: number,
  height: number,
  colour: Colour,
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
    [
      [x, top],
      [x + width, top],
    ] as const;
  return [
    ...(tinted ? [fill(box, ink.fill, tint)] : []),
    ...hatch(box, { colour: ink.edge, width: metrics.thin * 0.8, pitch: metrics.pitch }),
    strokes([edge(y), edge(y + height)], ink.edge, metrics.thin),
  ];
}

/** A target's mark: hatched, and closed, open, soft or long as its comparator asks. */
export function targetGlyph(position: GlyphPosition, ink: MarkInk, metrics: Metrics): Glyph {
  const { comparator, low, high, y } = position;
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
          fill: 'panel',
          outline: ink.edge,
          lineWidth: metrics.thick * 0.8,
        })
      : end(low);
    const shapes = [
      ...hatched(box, ink, metrics),
      ...arrow(low + stub, y, direction, metrics.reach * 0.5, ink, metrics),
      base,
    ];
    return { shapes, box: tall(low, low + 2 * stub, y, metrics) };
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
    return { shapes, box: tall(box.x, box.x + box.width, y, metrics) };
  }
  if (comparator === 'range') {
    const shapes = [...hatched(band(low, high), ink, metrics), end(low), end(high)];
    return { shapes, box: tall(low, high, y, metrics) };
  }
  const half = metrics.dot * 0.62;
  const box = band(low - half, low + half);
  const sides = [box.x, box.x + box.width].map((x) =>
    upright(x, y, height, ink.edge, metrics.thin),
  );
  const shapes = [...hatched(box, ink, metrics), ...sides, end(low)];
  return { shapes, box: tall(box.x, box.x + box.width, y, metrics) };
}

function tall(a: number, b: number, y: number, metrics: Metrics): Box {
  const height = metrics.glyph + metrics.thick;
  const x = Math.min(a, b) - metrics.thick / 2;
  return { x, y: y - height / 2, width: Math.abs(b - a) + metrics.thick, height };
}

/** A result's mark: solid, with the same ends. */
export function resultGlyph(position: GlyphPosition, ink: MarkInk, metrics: Metrics): Glyph {
  const { comparator, low, high, y } = position;
  const radius = metrics.dot / 2;
  const direction = directionOf(comparator);
  if (comparator === 'range') {
    const box = { x: low, y: y - radius, width: high - low, height: metrics.dot };
    const ends = [low, high].map((x) => upright(x, y, metrics.glyph, ink.edge, metrics.thick));
    return { shapes: [fill(box, ink.fill, 0.75), ...ends], box: tall(low, high, y, metrics) };
  }
  if (comparator === 'approx') {
    const soft = metrics.soft;
    const box = { x: low - soft, y: y - radius, width: 2 * soft, height: metrics.dot };
    const shapes = softFill(underBell(box), ink.edge, 1);
    return { shapes, box: tall(box.x, box.x + box.width, y, metrics) };
  }
  const box = tall(low - radius, low + radius, y, metrics);
  const dot = [
    circle([low, y], radius, { fill: ink.fill, outline: null }),
    circle([low, y], radius - rim / 2, { fill: null, outline: ink.edge, lineWidth: rim }),
  ];
  if (direction === 0) return { shapes: dot, box };
  const shaft = arrow(low, y, direction, metrics.reach, ink, metrics);
  const hole = circle([low, y], radius * 0.45, { fill: 'panel', outline: null });
  const shapes = [...dot, ...shaft, ...(isOpen(comparator) ? [hole] : [])];
  const reached = { ...box, x: low + direction * metrics.reach, width: 0 };
  return { shapes, box: around([box, reached]) };
}

/** The edge of a dot, inside of it: seen on the dark ground, where it is lighter than the dot. */
const rim = 1.5;

/** A dashed ring says that the report calls the number an estimate. */
export function estimatedRing(x: number, y: number, ink: MarkInk, metrics: Metrics): Shape {
  const style = { fill: null, outline: ink.edge, lineWidth: metrics.thin, dashed: true };
  return circle([x, y], ringRadius(metrics), style);
}

/** The radius of the ring around an estimate. */
export const ringRadius = ({ glyph, thin }: Metrics) => glyph / 2 + thin;

/** A number drawn on the line y = 0, and where its middle is. */
export interface OnLine {
  readonly stated: Stated;
  readonly glyph: Glyph;
  readonly middle: number;
}

/** Draws a number from `low` to `high` pixels, with the ring of an estimate. */
export function onLine(
  stated: Stated,
  low: number,
  high: number,
  ink: MarkInk,
  metrics: Metrics,
): OnLine {
  const draw = stated.cell.slot.kind === 'result' ? resultGlyph : targetGlyph;
  const { shapes, box } = draw({ comparator: stated.comparator, low, high, y: 0 }, ink, metrics);
  const middle = (low + high) / 2;
  const { estimated } = stated.figure;
  const rings = [
    ...(estimated ? [squareAt(middle, ringRadius(metrics) + metrics.thin)] : []),
    ...(isOpen(stated.comparator) ? [squareAt(low, metrics.dot / 2)] : []),
  ];
  const ring = estimated ? [estimatedRing(middle, 0, ink, metrics)] : [];
  return { stated, glyph: { shapes: [...shapes, ...ring], box: around([box, ...rings]) }, middle };
}

function squareAt(x: number, half: number): Box {
  return { x: x - half, y: -half, width: 2 * half, height: 2 * half };
}
