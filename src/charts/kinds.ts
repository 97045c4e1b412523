import { barsKind } from './bars';
import { dumbbellKind } from './dumbbell';
import type { ChartKind } from './frame';
import type { Layout } from './layout';
import { ratioAxis, valueAxis } from './list/axis';
import { listLayout } from './list/layout';
import { panelsLayout } from './panels';
import type { Setting } from './setting';

/** How each kind of chart is laid out; a new kind is a new entry. */
export const kinds: Readonly<Record<ChartKind, (setting: Setting) => Layout>> = {
  dumbbell: (setting) => panelsLayout(setting, dumbbellKind),
  bars: (setting) => panelsLayout(setting, barsKind),
  steps: (setting) => listLayout(setting, valueAxis(setting.comparison.targets === 'rate')),
  ratios: (setting) => listLayout(setting, ratioAxis),
};
