import { sayResolve } from '../say/figure';
import type { Figure } from '../types';
import type { TargetRow } from './rows';

/** How a target is worded; `firm` is 力争 or 确保, which go with any of the others. */
export type TargetWording = 'gte' | 'lte' | 'approx' | 'range' | 'firm' | 'eq' | 'qualitative';

/** All of them, in the order in which a reader is offered them. */
export const targetWordings: readonly TargetWording[] = [
  'gte',
  'lte',
  'approx',
  'range',
  'firm',
  'eq',
  'qualitative',
];

/** The wordings of one target: by its comparator, and whether it is striven for or ensured. */
export function wordingsOf(target: Figure): TargetWording[] {
  const firm: readonly TargetWording[] = sayResolve(target, 'zh') === '' ? [] : ['firm'];
  return [byComparator(target), ...firm];
}

function byComparator({ statement: { comparator } }: Figure): TargetWording {
  switch (comparator) {
    case 'gte':
    case 'gt':
      return 'gte';
    case 'lte':
    case 'lt':
      return 'lte';
    case 'eq':
    case 'approx':
    case 'range':
    case 'qualitative':
      return comparator;
  }
}

/** What a reader narrows the targets to; nothing chosen means all. */
export interface TargetFilter {
  readonly wordings: readonly TargetWording[];
  readonly themes: readonly string[];
}

/** Whether a target has one of the wordings and one of the themes. */
export function isChosen(
  { target, family }: Pick<TargetRow, 'target' | 'family'>,
  { wordings, themes }: TargetFilter,
): boolean {
  return (
    (themes.length === 0 || themes.includes(family.theme.id)) &&
    (wordings.length === 0 || wordingsOf(target).some((each) => wordings.includes(each)))
  );
}

/** The targets that a filter leaves. */
export function filterTargets(rows: readonly TargetRow[], filter: TargetFilter): TargetRow[] {
  return rows.filter((row) => isChosen(row, filter));
}
