import type { Box, Circle, Rect, Stroke, Text } from './shapes';
import { textWidth } from './measure';

type Point = readonly [x: number, y: number];

/** A line through points. `under` lies beneath bars and dots, `over` above them. */
export function stroke(
  points: readonly Point[],
  colour: string,
  width: number,
  more: Partial<Pick<Stroke, 'opacity' | 'dashed' | 'layer'>> = {},
): Stroke {
  return {
    type: 'stroke',
    points,
    colour,
    width,
    opacity: 1,
    dashed: false,
    layer: 'over',
    ...more,
  };
}

/** A filled rectangle. */
export function fill(box: Box, colour: string, opacity = 1): Rect {
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
