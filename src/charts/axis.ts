import type { Context } from './context';
import { ticksOf, toPixel } from './scale';
import type { Scale } from './scale';
import { overlaps, parted, strokes, write } from './shapes';
import type { Box, Shape, Text } from './shapes';

/** A line of the axis and what stands at it. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  /** The line from which the rows are read: zero, or the result itself. */
  readonly origin: boolean;
}

/** The lines at an axis' steps, as `print` writes their numbers. */
export function valueTicks(scale: Scale, print: (tick: string) => string): Tick[] {
  return ticksOf(scale).map((tick) => ({
    x: toPixel(scale, Number(tick)),
    text: print(tick),
    origin: Number(tick) === 0,
  }));
}

/** The height of the axis' numbers, with the room that parts them from the rows. */
export function axisHeight({ metrics }: Context): number {
  return metrics.smallLine + metrics.gap / 2;
}

/**
 * The numbers of the axis in one line, none beyond `end`; one that would run into another is left
 * out, but never the origin's, which is `strong` where it is more than a number among others.
 */
export function axisNumbers(
  ticks: readonly Tick[],
  top: number,
  end: number,
  strong: boolean,
  { metrics, type }: Context,
): Text[] {
  const kept: Text[] = [];
  const spaced = (each: Box) => ({ ...each, width: each.width + metrics.gap });
  const first = (tick: Tick) => Number(strong && tick.origin);
  for (const tick of [...ticks].sort((a, b) => first(b) - first(a))) {
    const style = strong && tick.origin ? { ...type.head, colour: 'ink' as const } : type.note;
    const label = write([tick.text], [tick.x, top], { align: 'center', ...style });
    const moved = { ...label, x: Math.max(0, Math.min(label.x, end - label.width)) };
    if (kept.every((each) => !overlaps(spaced(each), spaced(moved)))) kept.push(moved);
  }
  return kept;
}

/** How far something reaches above and below a row's line. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** The lines of the axis behind a row, the origin's plainer, and none through its texts. */
export function axisLines(
  ticks: readonly Tick[],
  reach: Reach,
  origin: Reach,
  texts: readonly Box[],
  { metrics }: Context,
): Shape[] {
  const lines = (own: readonly Tick[], { above, below }: Reach) =>
    own.flatMap(({ x }) =>
      parted(
        [
          [x, -above],
          [x, below],
        ],
        texts,
      ),
    );
  const plain = lines(
    ticks.filter((each) => !each.origin),
    reach,
  );
  const strong = lines(
    ticks.filter((each) => each.origin),
    origin,
  );
  return [
    ...(plain.length > 0 ? [strokes(plain, 'hairline', 1)] : []),
    ...(strong.length > 0 ? [strokes(strong, 'connector', metrics.thin)] : []),
  ];
}
