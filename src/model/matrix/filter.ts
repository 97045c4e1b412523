import type { MatrixGroup, MatrixRow } from '../matrix';
import type { Figure } from '../types';

/** How a target is worded; `firm` is 力争 or 确保, whatever its comparator. */
export type TargetWording = 'gte' | 'lte' | 'approx' | 'range' | 'firm' | 'eq' | 'qualitative';

/** What the reader narrows the matrix to; an empty list means all. */
export interface MatrixFilter {
  readonly themes: readonly string[];
  /** Only rows in which at least two districts compare. */
  readonly comparable: boolean;
  /** Only rows with a target. */
  readonly targeted: boolean;
  /** Only rows with a target in one of these wordings. */
  readonly wording: readonly TargetWording[];
}

/** The groups and rows that pass every filter; groups left empty are dropped. */
export function filterMatrix(
  groups: readonly MatrixGroup[],
  filter: MatrixFilter,
): readonly MatrixGroup[] {
  return groups
    .filter(({ theme }) => filter.themes.length === 0 || filter.themes.includes(theme.id))
    .map((group) => ({ ...group, rows: group.rows.filter((row) => passes(row, filter)) }))
    .filter((group) => group.rows.length > 0);
}

function passes(row: MatrixRow, { comparable, targeted, wording }: MatrixFilter): boolean {
  if (comparable && !row.comparable) return false;
  const targets = row.districts.flatMap((each) => each.entries.flatMap((entry) => entry.targets));
  if (targeted && targets.length === 0) return false;
  return wording.length === 0 || targets.some((each) => isWorded(each, wording));
}

function isWorded(target: Figure, wanted: readonly TargetWording[]): boolean {
  return wordingsOf(target).some((each) => wanted.includes(each));
}

/** The wordings that a target goes by: its comparator, and `firm` where it is promised as such. */
export function wordingsOf({ statement, wording }: Figure): TargetWording[] {
  const firm: TargetWording[] = /力争|确保/.test(wording) ? ['firm'] : [];
  switch (statement.comparator) {
    case 'gt':
    case 'gte':
      return ['gte', ...firm];
    case 'lt':
    case 'lte':
      return ['lte', ...firm];
    case 'eq':
    case 'approx':
    case 'range':
    case 'qualitative':
      return [statement.comparator, ...firm];
  }
}
