import { layoutOf } from '../../src/charts/chart';
import type { Frame } from '../../src/charts/frame';
import type { ChartTheme } from '../../src/charts/palette';
import { svgText } from '../../src/exports/svg';
import type { Cell, Comparison, Row } from '../../src/model/comparison';
import { comparisonOf } from '../fixtures/build';
import { comparators, gaps, zeros } from '../fixtures/comparisons';

/** A frame as the page gives it; what is left out is 640 pixels, regular and Chinese. */
export function frameOf(frame: Partial<Frame> = {}): Frame {
  return { width: 640, density: 'regular', language: 'zh', ...frame };
}

/** How a comparison is drawn in a file. */
export type DrawnFrame = Partial<Frame> & { readonly theme?: ChartTheme };

/** A comparison as a file, one element a line, so that a change shows where it is. */
export function drawn(
  comparison: Comparison,
  { theme = 'light', ...frame }: DrawnFrame = {},
): string {
  const svg = svgText(layoutOf(comparison, frameOf(frame)), { theme });
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

/** A decline to below zero, for bars on both sides of their line. */
export const declines = comparisonOf({
  aspect: 'value',
  lines: [
    { district: 'huangpu', result: '-12.5', target: '不低于-8' },
    { district: 'minhang', result: '30', target: '-30左右' },
    { district: 'hongkou', result: '预计-1.25', target: '-2～4' },
  ],
});

/** One district alone on one number. */
export const alone = comparisonOf({
  aspect: 'growth',
  lines: [{ district: 'hongkou', result: '6.03' }],
});

/** A second target a year later, on the same value as the first: two labels on one side of the line. */
export const laterTargets = withLaterTarget(zeros.growth);
export const laterLevels = withLaterTarget(comparators.value);

function withLaterTarget(comparison: Comparison): Comparison {
  const slot = { year: 2020, kind: 'target', lag: -1 } as const;
  const later = (cell: Cell): Cell[] => (cell.slot.kind === 'target' ? [{ ...cell, slot }] : []);
  const rows = (all: readonly Row[]) =>
    all.map((row) => ({ ...row, cells: [...row.cells, ...row.cells.flatMap(later)] }));
  const panels = comparison.panels.map((panel) => ({ rows: rows(panel.rows) }));
  return { ...comparison, slots: [...comparison.slots, slot], panels };
}

/** Every comparison that every drawing must master, by name. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  'zero levels': zeros.value,
  'zero growth': zeros.growth,
  'gaps of levels': gaps.value,
  'gaps of growth': gaps.growth,
  'comparators of levels': comparators.value,
  'comparators of growth': comparators.growth,
  declines,
  alone,
  'two targets': laterTargets,
  'two levels to reach': laterLevels,
};
