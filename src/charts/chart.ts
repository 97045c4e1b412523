import type { Comparison } from '../model/comparison';
import { barsKind } from './bars';
import { contextOf } from './context';
import type { Context } from './context';
import { dumbbellKind } from './dumbbell';
import type { Frame } from './frame';
import { kindOf } from './kind';
import type { ChartKind } from './kind';
import type { ChartLayout } from './layout';
import { ratioAxis, valueAxis } from './list/axis';
import { listLayout } from './list/layout';
import { panelsLayout } from './panels';
import { planeLayout } from './plane';
import { statedOf } from './stated';

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

/**
 * Lays out a comparison's chart: everything that is drawn, and where; the same on the screen, in a
 * file and in a test. `shrink` below 1 draws all of it smaller.
 */
export function layoutOf(comparison: Comparison, frame: Frame, shrink = 1): ChartLayout {
  return kinds[kindOf(comparison)](contextOf(comparison, frame, shrink));
}
