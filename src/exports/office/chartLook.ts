import { textWidth } from '../../charts/typeset';
import type { Language } from '../../model/types';
import type { NativeChart, NativeSeries } from './nativeChart';

/** How large a chart is, its text, and its colours. */
export interface ChartLook {
  /** In pixels, 96 to the inch. */
  readonly width: number;
  /** In pixels; as much as the bars need unless told. */
  readonly height?: number;
  /** In points. */
  readonly size: number;
  readonly latin: string;
  readonly eastAsian: string;
  readonly language: Language;
}

/** A chart and how it is drawn. */
export interface DrawnChart {
  readonly chart: NativeChart;
  readonly look: ChartLook;
}

/** Pixels in a point. */
const pixels = 96 / 72;

/** The height of a chart in pixels: as much as its bars need, but no more than its width. */
export function chartHeight(
  { categories, series }: NativeChart,
  { size, width, height }: ChartLook,
): number {
  if (height !== undefined) return Math.round(height);
  const bar = size * pixels * 1.55;
  const natural = categories.length * (series.length + 0.7) * bar + legendHeight(series, size);
  return Math.round(Math.min(Math.max(natural, 150), width));
}

function legendHeight(series: readonly NativeSeries[], size: number): number {
  return series.length > 0 ? size * pixels * 2.6 : 0;
}

/** Where the bars are within the chart, in shares of it: names have room at the left, labels at the right. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The place of the bars; programs would else let long labels run over the edge. */
export function plotOf(chart: NativeChart, look: ChartLook): Plot {
  const size = look.size * pixels;
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size))) / look.width;
  const labels = chart.series.flatMap((each) => each.labels.map((label) => label?.text ?? ''));
  const gap = size / look.width;
  const x = Math.min(widest(chart.categories) + gap * 1.5, 0.34);
  const right = Math.min(widest(labels) + gap, 0.4);
  const y = legendHeight(chart.series, look.size) / chartHeight(chart, look);
  return { x, y, w: 1 - x - right, h: 0.97 - y };
}

/** Where the axis begins: at zero, or as far below the lowest bar as its label needs. */
export function axisStart(chart: NativeChart, look: ChartLook): number {
  const bars = chart.series.flatMap(({ values, labels }) =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ value: Number(value), text: labels[index]?.text ?? '' }],
    ),
  );
  const below = bars.filter(({ value }) => value < 0);
  if (below.length === 0) return 0;
  const lowest = Math.min(...below.map(({ value }) => value));
  const range = Math.max(0, ...bars.map(({ value }) => value)) - lowest;
  const size = look.size * pixels;
  const label = Math.max(...below.map(({ text }) => textWidth(text, size))) + size;
  const share = Math.min(label / (plotOf(chart, look).w * look.width), 0.5);
  return Number((lowest - (range * share) / (1 - share)).toPrecision(2));
}

/** Whether a bar is long enough for its label to stand in it. */
export function isRoomy(
  label: string,
  value: string | null | undefined,
  chart: NativeChart,
  look: ChartLook,
): boolean {
  const longest = Math.max(...chart.series.flatMap(({ values }) => values.map(Number)));
  const length = (Number(value) / longest) * plotOf(chart, look).w * look.width * 0.8;
  return length > textWidth(label, look.size * pixels);
}

/** The legend speaks of all districts, so its colours are none's. */
export const neutral = '#5B6570';

/** The share of a district's colour in the light fill of its targets. */
const lightness = 0.28;

/** A colour as office programs write it, `RRGGBB`. */
export function hexOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** A colour on white paper at the strength of targets, `RRGGBB`. */
export function lightened(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return channels
    .map((each) => Math.round(255 - (255 - each) * lightness))
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
