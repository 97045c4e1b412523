import type { DatedSlot, Slot } from './comparison';
import type { Kind, ReportSummary } from './types';

/** Whether two columns are one, of whichever report. */
export function sameSlot(a: Slot, b: Slot): boolean {
  return a.lag === b.lag && a.kind === b.kind;
}

/** The columns in their order: the earlier year first, results before targets. */
export function inOrder(slots: readonly Slot[]): Slot[] {
  const first: Readonly<Record<Kind, number>> = { result: 0, target: 1 };
  return [...slots].sort((a, b) => b.lag - a.lag || first[a.kind] - first[b.kind]);
}

/** A column of reports of one year, or, with null, of several. */
export function slotOf(kind: Kind, lag: number, reported: number | null): Slot {
  return { kind, lag, year: reported === null ? null : reported - lag };
}

/** A column as one report fills it. */
export function datedSlot({ kind, lag }: Slot, report: Pick<ReportSummary, 'year'>): DatedSlot {
  return { kind, lag, year: report.year - lag };
}
