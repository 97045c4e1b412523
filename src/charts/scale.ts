/** A value axis: whole steps from `min` to `max`, laid over `left` to `right` pixels. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly decimals: number;
  readonly left: number;
  readonly right: number;
}

/** The axis of a chart without rows. */
export const noScale: Scale = { min: 0, max: 1, step: 1, decimals: 0, left: 0, right: 1 };

/** The pixel of a value. */
export function toPixel(scale: Scale, value: number): number {
  return scale.left + ((value - scale.min) / (scale.max - scale.min)) * (scale.right - scale.left);
}

/** The values at which the axis is marked, as they are printed. */
export function ticksOf(scale: Scale): string[] {
  const count = Math.round((scale.max - scale.min) / scale.step);
  return Array.from({ length: count + 1 }, (_, i) => {
    const text = (scale.min + i * scale.step).toFixed(scale.decimals);
    return /[1-9]/.test(text) ? text : text.replace('-', '');
  });
}

/** The least of 1, 2 and 5 times a power of ten that is no smaller than `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Values that lie closer than this share of their size would be drawn as further apart than they are. */
const leastSpread = 0.15;

/** Widens values that are all (nearly) the same, so that an axis through them has a length. */
function spread(low: number, high: number): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const least = size === 0 ? 2 : size * leastSpread;
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** The numbers stand on the marks; the axis only orients. */
const mostSteps = 6;

/** An axis around some values, `zero` included or not, with a step at least every `apart` pixels or so. */
export function scaleAround(
  values: readonly number[],
  zero: boolean,
  left: number,
  right: number,
  apart: number,
): Scale {
  const stated = values.length > 0 ? values : [0];
  const [low, high] = zero
    ? zeroBased(Math.min(...stated), Math.max(...stated))
    : spread(Math.min(...stated), Math.max(...stated));
  const steps = Math.min(mostSteps, Math.max(1, Math.floor((right - left) / apart)));
  const step = niceStep((high - low) / steps);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.ceil(high / step - 1e-9) * step;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { min, max, step, decimals, left, right };
}

function zeroBased(low: number, high: number): readonly [number, number] {
  return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
}
