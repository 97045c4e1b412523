import type { Comparison } from '../model/comparison';

/**
 * `dumbbell` for growth, changes and rates; `bars`, which start at zero, for levels; for targets of
 * many indicators `steps` by their numbers, `ratios` by target ÷ result, `plane` by both numbers.
 */
export type ChartKind = 'dumbbell' | 'bars' | 'steps' | 'ratios' | 'plane';

/** Levels are bars from zero; growth, changes, rates and series are dumbbells; targets are lists of them. */
export function kindOf(comparison: Comparison): ChartKind {
  const { subject, rowsOf, steps, aspect, measure } = comparison;
  if (subject.of === 'targets' && subject.list === 'plane') return 'plane';
  if (rowsOf === 'indicators') return steps === 'ratio' ? 'ratios' : 'steps';
  return subject.of !== 'series' && aspect === 'value' && measure !== 'rate' ? 'bars' : 'dumbbell';
}
