import { scaleAround, toPixel } from '../../charts/scale';
import { textWidth } from '../../charts/typeset';
import { pixels, plotOf, pointsOn } from './chartLook';
import type { ChartLook } from './chartLook';
import type { NativeChart } from './nativeChart';

/** Where the axis begins and ends: at zero or as far below the lowest bar as its label needs, and at the highest. */
export function axisOf(chart: NativeChart, look: ChartLook): { min: number; max: number } {
  const { series } = chart.list ?? chart;
  const bars = series.flatMap(({ values, labels }) =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ value: Number(value), text: labels[index]?.text ?? '' }],
    ),
  );
  const tops = series.flatMap(({ upTo }) => upTo.map(Number));
  const max = Math.max(0, ...tops, ...bars.map(({ value }) => value));
  const below = bars.filter(({ value }) => value < 0);
  // An axis of no length can't be drawn.
  if (below.length === 0) return { min: 0, max: max === 0 ? 1 : max };
  const lowest = Math.min(...below.map(({ value }) => value));
  const range = max - lowest;
  const size = look.size * pixels;
  const label = Math.max(...below.map(({ text }) => textWidth(text, size))) + size;
  const share = Math.min(label / (plotOf(chart, look).w * look.width), 0.5);
  return { min: Number((lowest - (range * share) / (1 - share)).toPrecision(2)), max };
}

/** The axis under lines: as long as the labels beside their numbers need. */
export function scaleOf(
  chart: NativeChart,
  look: ChartLook,
): { min: number; max: number; step: number } {
  const all = chart.list ?? chart;
  const points = all.categories.flatMap((_, at) =>
    pointsOn(chart, at, look, all.series).flatMap((point, index) =>
      point === null ? [] : [{ ...point, text: all.series[index]?.labels[at]?.text ?? '' }],
    ),
  );
  const size = look.size * pixels;
  const width = plotOf(chart, look).w * look.width;
  const doubled = chart.form === 'ratios';
  const [from, to] = doubled ? [Math.log2, (each: number) => 2 ** each] : [Number, Number];
  const ends = points.flatMap(({ low, high }) => [from(low), from(high)]);
  const natural = scaleAround(ends, false, 0, width, size * 6);
  const positive = !doubled && natural.min >= 0;
  const step = doubled ? 1 : natural.step;
  let { min, max } = doubled
    ? { min: Math.floor(natural.min), max: Math.ceil(natural.max) }
    : natural;
  for (let round = 0; round < 6; round += 1) {
    const now = { ...natural, min, max };
    const out = points.map(({ low, high, side, text }) => {
      const room = textWidth(text, size, true);
      const [left, right] = [toPixel(now, from(low)), toPixel(now, from(high))];
      if (side === 'l') return { left: left < room + size, right: false };
      if (side === 'r') return { left: false, right: right + room + size > width };
      return { left: left < room / 2, right: left + room / 2 > width };
    });
    // What is nowhere less than nothing has no axis below it.
    if (out.some(({ left }) => left) && (!positive || min >= step * 0.999)) min -= step;
    if (out.some(({ right }) => right)) max += step;
  }
  const rounded = (value: number) => Number(to(value).toPrecision(6));
  const wide = step * Math.ceil((max - min) / step / mostTicks - 1e-9);
  // Ticks are counted from the least: zero is one of them.
  if (!doubled) min = Math.floor(min / wide + 1e-9) * wide;
  return { min: rounded(min), max: rounded(max), step: doubled ? 2 : rounded(wide) };
}

/** The most steps of an axis, for it only orients. */
const mostTicks = 8;

/** How long a stretch of the axis is, as a share of the chart's width. */
export function shareOf(length: number, chart: NativeChart, look: ChartLook): number {
  const { min, max } = axisOf(chart, look);
  return (length / (max - min)) * plotOf(chart, look).w;
}

/** Whether a bar is long enough for its label to stand in it. */
export function isRoomy(
  label: string,
  value: string | null | undefined,
  chart: NativeChart,
  look: ChartLook,
): boolean {
  const length = shareOf(Number(value), chart, look) * look.width;
  return length > textWidth(label, look.size * pixels) * 1.1;
}
