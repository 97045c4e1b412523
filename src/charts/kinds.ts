import { barsKind } from './bars';
import { dumbbellKind } from './dumbbell';
import type { ChartKind } from './frame';
import type { Kind } from './layout';

/** How each kind of chart is drawn; a new kind is a new entry. */
export const kinds: Readonly<Record<ChartKind, Kind>> = {
  dumbbell: dumbbellKind,
  bars: barsKind,
};
