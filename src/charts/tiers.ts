import { overlaps } from './shapes';
import type { Span } from './layout';
import type { Metrics } from './frame';
import type { Box } from './shapes';

/** A box that wants to be near the line y = 0, centred on `middle`. */
export interface Wish {
  readonly middle: number;
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
}

/** The nearest free place above or below the line: further out when that is taken, never outside the span. */
export function freePlace(
  wish: Wish,
  taken: readonly Box[],
  span: Span,
  { glyph, thick, hit }: Metrics,
): Box {
  const { middle, width, height, above } = wish;
  const x = Math.max(span.left, Math.min(middle - width / 2, span.right - width));
  const start = Math.max(glyph / 2 + thick, hit / 2);
  for (let lane = 0; ; lane += 1) {
    const out = start + lane * Math.max(height, hit);
    const box = { x, y: above ? -out - height : out, width, height };
    if (taken.every((each) => !overlaps(each, box))) return box;
  }
}

/** The middle of a free stretch of the line beside what stands there, right if possible; null where there is none. */
export function placeOnLine(
  width: number,
  taken: readonly Box[],
  span: Span,
  { gap }: Metrics,
): number | null {
  if (taken.length === 0) return span.left;
  const first = Math.min(...taken.map((each) => each.x));
  const last = Math.max(...taken.map((each) => each.x + each.width));
  if (last + 1.5 * gap + width <= span.right) return last + 1.5 * gap;
  return first - 1.5 * gap - width >= span.left ? first - 1.5 * gap - width : null;
}
