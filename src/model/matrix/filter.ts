import type { MatrixGroup, MatrixRow } from '../matrix';
import { wordingsOf } from '../targets/wording';
import type { TargetFilter } from '../targets/rows';
import type { TargetWording } from '../targets/wording';
import type { Figure } from '../types';

/** What the reader narrows the matrix to; an empty list means all. */
export interface MatrixFilter extends TargetFilter {
  /** Only rows in which at least two districts compare. */
  readonly comparable: boolean;
  /** Only rows with a target. */
  readonly targeted: boolean;
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

function passes(row: MatrixRow, { comparable, targeted, wordings }: MatrixFilter): boolean {
  if (comparable && !row.comparable) return false;
  const targets = row.districts.flatMap((each) => each.entries.flatMap((entry) => entry.targets));
  if (targeted && targets.length === 0) return false;
  return wordings.length === 0 || targets.some((each) => isWorded(each, wordings));
}

function isWorded(target: Figure, wanted: readonly TargetWording[]): boolean {
  return wordingsOf(target).some((each) => wanted.includes(each));
}
