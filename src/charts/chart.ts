import type { Comparison } from '../model/comparison';
import { barsKind } from './bars';
import { contextOf } from './context';
import type { Context } from './context';
import { dumbbellKind } from './dumbbell';
import type { Frame } from './frame';
import type { ChartLayout } from './layout';
import { ratioAxis, valueAxis } from './list/axis';
import { listLayout } from './list/layout';
import { panelsLayout } from './panels';
import { planeLayout } from './plane';
import { statedOf } from './stated';

/**
 * `dumbbell` for growth, changes and rates; `bars`, which start at zero, for levels; for targets of
 * many indicators `steps` by their numbers, `ratios` by target ÷ result, `plane` by both numbers.
 */
export type ChartKind = 'dumbbell' | 'bars' | 'steps' | 'ratios' | 'plane';

/** How each kind of chart is laid out; a new kind is a new entry. */
const kinds: Readonly<Record<ChartKind, (context: Context) => ChartLayout>> = {
  dumbbell: (context) => panelsLayout(context, dumbbellKind),
  bars: (context) => panelsLayout(context, barsKind),
  steps: (context) => listLayout(context, valueAxis(context.comparison.aspect === 'value')),
  ratios: (context) => listLayout(context, ratioAxis),
  plane: planeLayout,
};

/** How many numbers a comparison has that can be drawn. */
export function countNumbers({ panels }: Comparison): number {
  const cells = panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter((cell) => statedOf(cell) !== null).length;
}

/** Levels are bars from zero; growth, changes and rates are dumbbells; targets are lists of them. */
export function kindOf(comparison: Comparison): ChartKind {
  const { subject, rowsOf, steps, aspect, measure } = comparison;
  if (subject.of === 'targets' && subject.list === 'plane') return 'plane';
  if (rowsOf === 'indicators') return steps === 'ratio' ? 'ratios' : 'steps';
  return aspect === 'value' && measure !== 'rate' ? 'bars' : 'dumbbell';
}

/**
 * Lays out a comparison's chart: everything that is drawn, and where; the same on the screen, in a
 * file and in a test. `shrink` below 1 draws all of it smaller.
 */
export function layoutOf(comparison: Comparison, frame: Frame, shrink = 1): ChartLayout {
  return kinds[kindOf(comparison)](contextOf(comparison, frame, shrink));
}
