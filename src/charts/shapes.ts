import type { Colour } from './palette';
import { textWidth } from './typeset';

/** A position in pixels of the frame. */
export type Point = readonly [x: number, y: number];

/** A rectangle in pixels of the frame, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Text in the box that it takes up; lines are parted by `\n`. */
export interface Text extends Box {
  readonly type: 'text';
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly colour: Colour;
}

/** Lines drawn alike, each through some points. */
export interface Stroke {
  readonly type: 'stroke';
  readonly lines: readonly (readonly Point[])[];
  readonly colour: Colour;
  readonly width: number;
  readonly opacity: number;
  readonly dashed: boolean;
}

/** A rectangle with a fill or an outline; null is none. */
export interface Rect extends Box {
  readonly type: 'rect';
  readonly fill: Colour | null;
  readonly outline: Colour | null;
  readonly lineWidth: number;
  readonly dashed: boolean;
  readonly radius: number;
  readonly opacity: number;
}

/** A circle around a point; null is no fill or no outline. */
export interface Circle {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Colour | null;
  readonly outline: Colour | null;
  readonly lineWidth: number;
  readonly dashed: boolean;
}

/** Everything drawn is one of these; what comes later lies above. */
export type Shape = Text | Stroke | Rect | Circle;

/** Some lines of one look. */
export function strokes(
  lines: Stroke['lines'],
  colour: Colour,
  width: number,
  more: Partial<Pick<Stroke, 'opacity' | 'dashed'>> = {},
): Stroke {
  return { type: 'stroke', lines, colour, width, opacity: 1, dashed: false, ...more };
}

/** A line through points. */
export function stroke(
  points: readonly Point[],
  colour: Colour,
  width: number,
  more: Partial<Pick<Stroke, 'opacity' | 'dashed'>> = {},
): Stroke {
  return strokes([points], colour, width, more);
}

/** A filled rectangle. */
export function fill(box: Box, colour: Colour, opacity = 1): Rect {
  const { x, y, width, height } = box;
  const none = { outline: null, lineWidth: 0, dashed: false, radius: 0 };
  return { type: 'rect', x, y, width, height, fill: colour, opacity, ...none };
}

/** A filled circle, or a ring. */
export function circle(
  [x, y]: Point,
  radius: number,
  style: Pick<Circle, 'fill' | 'outline'> & Partial<Pick<Circle, 'lineWidth' | 'dashed'>>,
): Circle {
  return { type: 'circle', x, y, radius, lineWidth: 0, dashed: false, ...style };
}

/** Lines of text with the top of their box at `y`; `x` is the left, the middle or the right by `align`. */
export function write(
  lines: readonly string[],
  [x, y]: Point,
  style: Pick<Text, 'align' | 'size' | 'lineHeight' | 'bold' | 'colour'>,
): Text {
  const text = lines.join('\n');
  const width = textWidth(text, style.size, style.bold);
  const shift = { left: 0, center: width / 2, right: width }[style.align];
  const height = lines.length * style.lineHeight;
  return { type: 'text', text, x: x - shift, y, width, height, ...style };
}

/** A shape somewhere else. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.type) {
    case 'text':
    case 'rect':
    case 'circle':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    case 'stroke':
      return {
        ...shape,
        lines: shape.lines.map((points) => points.map(([x, y]) => [x + dx, y + dy] as const)),
      };
  }
}

/** The least box around some boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((each) => each.x));
  const y = Math.min(...boxes.map((each) => each.y));
  const right = Math.max(...boxes.map((each) => each.x + each.width));
  const bottom = Math.max(...boxes.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.01 &&
    b.x < a.x + a.width - 0.01 &&
    a.y < b.y + b.height - 0.01 &&
    b.y < a.y + a.height - 0.01
  );
}

/** A level or upright line in pieces, so that it runs through none of some boxes. */
export function parted(
  [from, to]: readonly [Point, Point],
  boxes: readonly Box[],
): Stroke['lines'] {
  const upright = from[0] === to[0];
  const at = upright ? from[0] : from[1];
  const [start, end] = upright ? [from[1], to[1]] : [from[0], to[0]];
  const pieces: Point[][] = [];
  let free = start;
  const piece = (until: number) => {
    if (until - free > 0.5) {
      pieces.push(
        upright
          ? [
              [at, free],
              [at, until],
            ]
          : [
              [free, at],
              [until, at],
            ],
      );
    }
  };
  const met = boxes
    .map(({ x, y, width, height }) =>
      upright
        ? { across: x, wide: width, low: y, high: y + height }
        : { across: y, wide: height, low: x, high: x + width },
    )
    .filter(({ across, wide }) => at > across && at < across + wide)
    .sort((a, b) => a.low - b.low);
  for (const { low, high } of met) {
    if (high <= start || low >= end) continue;
    piece(low);
    free = Math.max(free, high);
  }
  piece(end);
  return pieces;
}
