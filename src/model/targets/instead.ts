import type { GapReason } from '../comparison';
import { isNumeric } from '../target';
import type { Figure } from '../types';
import type { TargetRow } from './rows';

/** Why a target has no step: the reason of its gap, or two numbers whose comparators leave nothing to say. */
export type UnheldReason = GapReason | 'no-ratio';

/** What stands where a comparable result would. */
export interface Instead {
  readonly reason: UnheldReason;
  /** What the report does say of the year before, if only in words or on another definition. */
  readonly figures: readonly Figure[];
}

/** What a report says of last year beside a target that nothing of last year compares with. */
export function insteadOf({ row: { cells } }: TargetRow): Instead {
  const [cell] = cells;
  if (!cell) return { reason: 'target-only', figures: [] };
  if (cell.state === 'figure') {
    const reason = isNumeric(cell.figure.statement) ? 'no-ratio' : 'words-only';
    return { reason, figures: [cell.figure] };
  }
  const figures = cell.instead.filter(
    ({ kind, year }) => kind === 'result' && year === cell.slot.year,
  );
  return { reason: cell.reason, figures };
}

/** How many targets are without a step for each reason, the commonest first. */
export function countReasons(
  targets: readonly TargetRow[],
): readonly { readonly reason: UnheldReason; readonly count: number }[] {
  const counts = new Map<UnheldReason, number>();
  for (const target of targets) {
    const { reason } = insteadOf(target);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count);
}
