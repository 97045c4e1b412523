import type { EChartsCoreOption } from 'echarts/core';
import type { Comparison } from '../model/comparison';
import type { ChartKind, Frame } from './frame';
import { kinds } from './kinds';
import type { Layout, Mark } from './layout';
import { optionOf } from './option';
import { settingOf } from './setting';

/** Levels are bars from zero; growth, changes and rates are dumbbells; targets are lists of them. */
export function kindOf(comparison: Comparison): ChartKind {
  if (comparison.targets !== undefined) return comparison.targets === 'level' ? 'ratios' : 'steps';
  return comparison.aspect === 'value' && comparison.family.measure !== 'rate'
    ? 'bars'
    : 'dumbbell';
}

/** Lays out a chart: everything that is drawn, and where. `shrink` below 1 draws all of it smaller. */
export function layoutOf(
  kind: ChartKind,
  comparison: Comparison,
  frame: Frame,
  shrink = 1,
): Layout {
  return kinds[kind](settingOf(comparison, frame, shrink));
}

/** The chart as plain data: the same on the screen, in a file and in a test. */
export function chartOption(
  kind: ChartKind,
  comparison: Comparison,
  frame: Frame,
): EChartsCoreOption {
  return optionOf(layoutOf(kind, comparison, frame), frame);
}

/** The height in pixels that the chart takes at the frame's width. */
export function chartHeight(kind: ChartKind, comparison: Comparison, frame: Frame): number {
  return layoutOf(kind, comparison, frame).height;
}

/** Where the chart's marks are, for the page's buttons. */
export function marksOf(kind: ChartKind, comparison: Comparison, frame: Frame): readonly Mark[] {
  return layoutOf(kind, comparison, frame).marks;
}
