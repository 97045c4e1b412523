import type { EChartsCoreOption } from 'echarts/core';
import { chartHeight, chartOption } from '../charts/chart';
import { echarts } from '../charts/engine';
import type { ChartKind, Frame } from '../charts/frame';
import type { Comparison } from '../model/comparison';

/** The chart as SVG, drawn without a page; in Node as well. */
export function toSvg(kind: ChartKind, comparison: Comparison, frame: Frame): string {
  const height = chartHeight(kind, comparison, frame);
  const still = { ...frame, motion: false };
  return optionSvg(chartOption(kind, comparison, still), frame.width, height);
}

/** An option as SVG: a still picture, without the names and styles by which ECharts would hover it. */
export function optionSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return still(chart.renderToSVGString());
  } finally {
    // Without this a process in Node never ends.
    chart.dispose();
  }
}

/**
 * ECharts counts its class names through the whole process, so they would differ from one drawing
 * to the next; and styles of several drawings in one page would meet.
 */
function still(svg: string): string {
  return svg
    .replaceAll(/<style[^]*?<\/style>/g, '')
    .replaceAll(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replaceAll(/<path d="[^"]*"(?: transform="[^"]*")? fill="none"><\/path>/g, '')
    .replaceAll(/\n+/g, '\n');
}
