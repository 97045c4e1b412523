import { textWidth, wrap } from '../../charts/typeset';
import type { Language } from '../../model/types';
import type { NativeChart } from './nativeChart';

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
export const pixels = 96 / 72;

/** A name as it stands beside its mark, in lines; the fonts of a program may be wider than those measured. */
export function nameLines(name: string, { size, width }: ChartLook): readonly string[] {
  const room = (width * namesMost - size * pixels * 1.5) * 0.93;
  return name.split('\n').flatMap((line) => wrap(line, room, size * pixels));
}

/** The lines of type that each row takes: as many as its names, and as its marks with their labels. */
export function rowHeights(chart: NativeChart, look: ChartLook): readonly number[] {
  const { series } = chart.list ?? chart;
  const lines = isBeside(chart, look) ? 1.2 : 2.2;
  const [marks, gap] = chart.form === 'bars' ? [series.length, 0.6] : [lines, 0.35];
  const rows = chart.categories.map((each) => {
    const names = nameLines(each, look).length * 0.82;
    return Math.max(marks, names) + gap;
  });
  // Bars are all as thick, and so are their rows.
  return chart.form === 'bars' ? rows.map(() => Math.max(...rows)) : rows;
}

/** The height of a chart in pixels: as much as its marks and their names need. */
export function chartHeight(chart: NativeChart, look: ChartLook): number {
  const { size, width, height } = look;
  if (height !== undefined) return Math.round(height);
  const axis = chart.form === 'bars' ? 0 : 1;
  const lines = rowHeights(chart, look).reduce((sum, each) => sum + each, axis);
  return Math.round(Math.min(Math.max(lines * size * pixels * 1.45, 60), width * 1.3));
}

/** How high the plot is, and over its foot the middle of each row. */
export function rowPlaces(chart: NativeChart, look: ChartLook) {
  const heights = rowHeights(chart, look);
  const whole = heights.reduce((sum, each) => sum + each, 0);
  let left = whole;
  const middles = heights.map((each) => Number(((left -= each) + each / 2).toFixed(3)));
  return { whole: Number(whole.toFixed(3)), middles };
}

/** Where the marks are within the chart, in shares of it: names have room at the left, labels at the right. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The most that names take of the width; programs wrap longer ones. */
const namesMost = 0.45;

/** The place of the marks; programs would else let long labels run over the edge. */
export function plotOf(chart: NativeChart, look: ChartLook): Plot {
  const { categories, series } = chart.list ?? chart;
  const size = look.size * pixels;
  const gap = size / look.width;
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size))) / look.width;
  const labels = series.flatMap((each) => each.labels.map((label) => label?.text ?? ''));
  const names = categories.flatMap((each) => nameLines(each, look));
  const x = Math.min(widest(names) * 1.08 + gap * 1.5, namesMost);
  if (chart.form !== 'bars') {
    const axis = (size * 1.8) / chartHeight(chart, look);
    return { x, y: 0.01, w: 0.98 - x, h: 0.99 - axis };
  }
  const right = Math.min(widest(labels) + gap, 0.36);
  return { x, y: 0.01, w: 1 - x - right, h: 0.98 };
}

/** A number on a line, or a range, and on which side its label stands. */
export interface LinePoint {
  readonly low: number;
  readonly high: number;
  readonly side: 'l' | 'r' | 't' | 'b';
}

/**
 * Whether lines have room for labels beside their ends; else they stand over and under them. Left of zero none is
 * made where nothing is measured.
 */
function isBeside(chart: NativeChart, look: ChartLook): boolean {
  const { series, categories } = chart.list ?? chart;
  const size = look.size * pixels;
  const wide = (text: string) => textWidth(text, size, true);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(wide));
  const label = widest(series.flatMap((each) => each.labels.map((said) => said?.text ?? '')));
  const room = look.width - widest(categories.flatMap((each) => nameLines(each, look)));
  const ends = series.flatMap(({ values, upTo }) => [...values, ...upTo].map(Number));
  const most = Math.max(...ends);
  // Beside the lesser of two is left of it.
  const fits = categories.every((_, at) => {
    const own = series.filter(({ values }) => (values[at] ?? null) !== null);
    const least = Math.min(...own.map(({ values }) => Number(values[at])));
    const [lesser] = own.filter(({ values }) => Number(values[at]) === least);
    const said = wide(lesser?.labels[at]?.text ?? '') + size;
    return own.length < 2 || (least / most) * (room * 0.9 - label) > said;
  });
  const zeroed = chart.form !== 'ratios' && ends.every((each) => each >= 0);
  return 2 * label < room * 0.72 && (fits || !zeroed);
}

/**
 * What stands on the line of a row, by set: where there is room, the label of the lesser is left of it and that of the
 * greater right, so that none meets another row's, and over its point is what lies within the other's range.
 */
export function pointsOn(
  chart: NativeChart,
  at: number,
  look: ChartLook,
  series = chart.series,
): (LinePoint | null)[] {
  const beside = isBeside(chart, look);
  const spans = series.map(({ values, upTo }) => {
    const value = values[at] ?? null;
    return value === null ? null : { low: Number(value), high: Number(upTo[at] ?? value) };
  });
  return spans.map((own, index) => {
    const other = spans.find((each, place) => each !== null && place !== index) ?? null;
    if (own === null) return null;
    if (!beside) return { ...own, side: series[index]?.kind === 'result' ? 't' : 'b' };
    if (other === null) return { ...own, side: 'r' };
    const from = own.low - other.low || own.high - other.high || index - 0.5;
    const within = own.low > other.low && own.high < other.high;
    return { ...own, side: within ? 't' : from < 0 ? 'l' : 'r' };
  });
}

/** What a set of bars has of its own; each bar has its district's. */
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
