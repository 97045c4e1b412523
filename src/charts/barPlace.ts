import type { Metrics } from './metrics';
import type { Box } from './shapes';

/** Where a bar starts and ends, in pixels. */
export interface Place {
  readonly zero: number;
  readonly low: number;
  readonly high: number;
  readonly y: number;
}

const steepness = 1.2;

/** To the right of zero, or to its left. */
export const signOf = ({ zero, low }: Place): 1 | -1 => (low < zero ? -1 : 1);

/** How far a soft end fades on both sides of its number; towards zero never further than half of the bar. */
export function fadeOf(place: Place, { soft }: Metrics): number {
  return signOf(place) * Math.min(soft * 0.6, Math.abs(place.low - place.zero) / 2);
}

/** A box around `y` between two pixels, whichever is further left. */
export function band(from: number, to: number, y: number, height: number): Box {
  return { x: Math.min(from, to), y: y - height / 2, width: Math.abs(to - from), height };
}

/** The end that is further from zero. */
export function farthest({ zero, low, high }: Place): number {
  return Math.abs(high - zero) > Math.abs(low - zero) ? high : low;
}

/** Whether a range lies on both sides of zero. */
export function crosses({ zero, low, high }: Place): boolean {
  return low < zero && high > zero;
}

/** How much of a soft end's strength is left at x. */
export const fading = (from: number, to: number) => (x: number) => {
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return (1 - share) ** steepness;
};

/** The part of a box, from where the fading starts, that keeps at least a share of its strength. */
export const fadingBox =
  (box: Box, direction: 1 | -1) =>
  (share: number): Box => {
    const width = box.width * (1 - share ** (1 / steepness));
    return { ...box, x: direction === 1 ? box.x : box.x + box.width - width, width };
  };
