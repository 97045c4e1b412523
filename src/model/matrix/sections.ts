import type { MatrixGroup, MatrixRow } from '../matrix';
import type { Language } from '../types';
import { matrixWords } from '../words/matrix';
import type { MatrixOrder } from './order';
import { sortRows } from './sort';

/** Rows that stand under one title. */
export interface MatrixSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

/** The rows under their themes, or, in an order of their own, under what they have in common. */
export function sectionsOf(
  groups: readonly MatrixGroup[],
  order: MatrixOrder | null,
  language: Language,
): MatrixSection[] {
  if (order === null)
    return groups.map(({ theme, rows }) => ({ id: theme.id, title: theme.name[language], rows }));
  const rows = groups.flatMap((group) => group.rows);
  return sortRows(rows, order).map(({ tier, rows: own }) => ({
    id: tier,
    title: matrixWords[language].tiers[tier],
    rows: own,
  }));
}
