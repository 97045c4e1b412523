import type { Context } from './context';
import type { PlanePoint } from './planePoint';
import { overlaps, stroke, write } from './shapes';
import type { Box, Point, Shape, Text } from './shapes';

/** The room that labels keep to. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight line from one point to another. */
export type Segment = readonly [from: Point, to: Point];

/** What is drawn where labels are put. */
export interface Ground {
  readonly words: readonly Box[];
  readonly lines: readonly Segment[];
}

/** What a point is called, line by line. */
interface Said {
  readonly point: PlanePoint;
  readonly lines: readonly string[];
}

/** A label, and the line that leads to it where it is further off. */
interface Label {
  readonly text: Text;
  readonly leader: Segment | null;
}

/** A label as it is drawn. */
export interface DrawnLabel {
  readonly text: Text;
  readonly shapes: readonly Shape[];
}

/**
 * The labels of all points in their order, each at the nearest place that is on no other's point, label or leader, and
 * on no line; null where one has none, whichever is put first.
 */
export function labelsOf(
  said: readonly Said[],
  ground: Ground,
  bounds: Bounds,
  context: Context,
): readonly DrawnLabel[] | null {
  for (const order of ordersOf(said, context)) {
    const placed = placedIn(order, ground, bounds, context);
    if (placed) return said.flatMap((each) => drawn(placed.get(each) ?? null, context));
  }
  return null;
}

/** Within so many ems points stand in each other's way. */
const crowd = 8;

/** The most crowded points first, then from each side. */
function ordersOf(said: readonly Said[], { metrics }: Context): readonly (readonly Said[])[] {
  const crowded = ({ point: { at } }: Said) =>
    said.filter(
      ({ point }) => Math.hypot(point.at[0] - at[0], point.at[1] - at[1]) < metrics.size * crowd,
    ).length;
  const across = ({ point: { at } }: Said) => at[0];
  const down = ({ point: { at } }: Said) => at[1];
  return [
    said,
    said.toSorted((a, b) => crowded(b) - crowded(a)),
    said.toSorted((a, b) => across(a) - across(b)),
    said.toSorted((a, b) => across(b) - across(a)),
    said.toSorted((a, b) => down(a) - down(b)),
    said.toSorted((a, b) => down(b) - down(a)),
  ];
}

function placedIn(
  order: readonly Said[],
  ground: Ground,
  bounds: Bounds,
  context: Context,
): ReadonlyMap<Said, Label> | null {
  const placed = new Map<Said, Label>();
  for (const each of order) {
    const labels = [...placed.values()];
    const words = [...ground.words, ...labels.map(({ text }) => text)];
    const lines = [...ground.lines, ...labels.flatMap(({ leader }) => (leader ? [leader] : []))];
    const points = order.map(({ point }) => point);
    const fits = ({ text, leader }: Label) =>
      text.x >= bounds.left &&
      text.x + text.width <= bounds.right &&
      text.y >= bounds.top &&
      text.y + text.height <= bounds.bottom &&
      [...words, ...points.map(({ extent }) => extent)].every((box) => !overlaps(box, text)) &&
      lines.every((line) => !crosses(line, text)) &&
      (leader === null ||
        (words.every((box) => !crosses(leader, box)) &&
          points.every((point) => point === each.point || !crosses(leader, point.box))));
    const label = placesOf(each, context).find(fits);
    if (!label) return null;
    placed.set(each, label);
  }
  return placed;
}

/** So many lines further off than the nearest places. */
const rings = 14;

/** Places around a point, the nearest first. */
function placesOf({ point, lines }: Said, context: Context): readonly Label[] {
  const { metrics } = context;
  const { at, box } = point;
  const [x, y] = at;
  const text = textOf(lines, context);
  const { width, height } = text;
  const gap = metrics.gap / 2;
  const [after, before] = [box.x + box.width + gap, box.x - gap - width];
  return Array.from({ length: rings }, (_, ring) => ring * metrics.smallLine).flatMap((out, ring) =>
    (
      [
        [after, y - height / 2 - out],
        [after, y - height / 2 + out],
        [before, y - height / 2 - out],
        [before, y - height / 2 + out],
        [x - width / 2, box.y - height - out],
        [x - width / 2, box.y + box.height + out],
        [after + out, y - height / 2 + out],
        [before - out, y - height / 2 - out],
      ] as const
    ).map((place): Label => {
      const put = { ...text, x: place[0], y: place[1] };
      return { text: put, leader: ring > 1 ? [at, nearestIn(put, at)] : null };
    }),
  );
}

function nearestIn({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.max(x, Math.min(px, x + width)), Math.max(y, Math.min(py, y + height))];
}

function textOf(lines: readonly string[], { metrics, type }: Context): Text {
  const { small: size, smallLine: lineHeight } = metrics;
  return write(lines, [0, 0], { align: 'left', ...type.plain, size, lineHeight });
}

function drawn(label: Label | null, { metrics }: Context): DrawnLabel[] {
  if (label === null) return [];
  const { text, leader } = label;
  const line = leader === null ? [] : [stroke(leader, 'connector', metrics.thin)];
  return [{ text, shapes: [...line, text] }];
}

/** The number of a point that is said elsewhere, beside it even where it can't but lie on something. */
export function numberOf(
  { box, at: [, y] }: PlanePoint,
  number: number,
  right: number,
  context: Context,
): DrawnLabel {
  const text = textOf([String(number)], context);
  const x = box.x + box.width + context.metrics.gap / 2;
  const put = { ...text, x: Math.max(0, Math.min(x, right - text.width)), y: y - text.height / 2 };
  return { text: put, shapes: [put] };
}

/** Whether a line runs through a box (Liang and Barsky 1984): what is left of it between the sides is no point. */
export function crosses([[x, y], [toX, toY]]: Segment, box: Box): boolean {
  const [run, rise] = [toX - x, toY - y];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-run, x - box.x],
    [run, box.x + box.width - x],
    [-rise, y - box.y],
    [rise, box.y + box.height - y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return to - from > 1e-6;
}
