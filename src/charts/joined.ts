import type { Comparison } from '../model/comparison';
import type { Mark } from './layout';
import { districtInk } from './palette';
import { strokes } from './shapes';
import type { Box, Point, Shape } from './shapes';
import { textsOf } from './stack';
import { statedOf } from './stated';

/** The line of a series from each result to that of the year after, through no text; none where it breaks. */
export function joined(
  { subject, panels }: Comparison,
  marks: readonly Mark[],
  width: number,
): Shape[] {
  if (subject.of !== 'series') return [];
  const rows = panels.flatMap((panel) => panel.rows);
  const results = rows.map((row) =>
    marks.find(
      (each) => each.row === row && each.cell.slot.kind === 'result' && statedOf(each.cell),
    ),
  );
  const texts = textsOf({ shapes: [], marks });
  const lines = results.slice(1).flatMap((to, index) => {
    const from = results[index];
    const follows = from && to && to.cell.slot.year === from.cell.slot.year + 1;
    return follows && to.row.step === null ? clipped(from.at, to.at, texts) : [];
  });
  return lines.length === 0 ? [] : [strokes(lines, districtInk(subject.district).edge, width)];
}

/** A line in pieces that lie outside of all boxes. */
function clipped(from: Point, to: Point, boxes: readonly Box[]): (readonly Point[])[] {
  const at = (share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const inside = boxes.map((box) => sharesIn(box, from, to)).sort((a, b) => a[0] - b[0]);
  const pieces: (readonly Point[])[] = [];
  let free = 0;
  for (const [start, end] of [...inside, [1, 1] as const]) {
    if (end < start) continue;
    if (start > free) pieces.push([at(free), at(start)]);
    free = Math.max(free, end);
  }
  return pieces;
}

/** From which share of a line to which it lies in a box; the second is less where it misses it. */
function sharesIn(box: Box, from: Point, to: Point): readonly [number, number] {
  const spans = ([0, 1] as const).map((axis) => {
    const [low, high] = axis === 0 ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
    const way = to[axis] - from[axis];
    if (way === 0) return from[axis] > low && from[axis] < high ? [0, 1] : [1, 0];
    const [a, b] = [(low - from[axis]) / way, (high - from[axis]) / way];
    return [Math.min(a, b), Math.max(a, b)];
  });
  const starts = spans.map(([start = 1]) => start);
  const ends = spans.map(([, end = 0]) => end);
  return [Math.max(0, ...starts), Math.min(1, ...ends)];
}
