import type { Cell, Comparison, DatedSlot, GapReason, Panel } from '../comparison';
import { isNumeric } from '../target';
import type { Aspect, Figure, Indicator, ReportSummary } from '../types';

/** Whether a figure is what a column asks for. */
export function matches(figure: Figure, slot: DatedSlot, aspect: Aspect): boolean {
  return figure.aspect === aspect && figure.year === slot.year && figure.kind === slot.kind;
}

/** The figure of a column, or the reason why there is none. `others` are the district's figures on other definitions. */
export function cellOf(
  slot: DatedSlot,
  aspect: Aspect,
  mine: readonly Figure[],
  others: readonly Figure[],
  silence: GapReason,
): Cell {
  const figure = mine.find((each) => matches(each, slot, aspect));
  return figure
    ? { state: 'figure', slot, figure }
    : { state: 'gap', slot, ...gapOf(slot, aspect, mine, others, silence) };
}

/** The unit of the numbers of a panel: what does not compare may count something else than the comparison. */
export function unitIn({ rows }: Panel, { unit }: Pick<Comparison, 'unit'>): string {
  const [own, ...others] = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.state === 'figure' && isNumeric(cell.figure.standard) ? cell.figure.standardUnit : [],
      ),
    ),
  );
  return own === undefined || others.length > 0 ? unit : own;
}

const onlyAspect = {
  value: 'value-only',
  growth: 'growth-only',
  change: 'change-only',
} as const satisfies Record<Aspect, GapReason>;

/** Why a cell is empty, from the nearest thing that the report does state. */
function gapOf(
  slot: DatedSlot,
  aspect: Aspect,
  mine: readonly Figure[],
  others: readonly Figure[],
  silence: GapReason,
): { reason: GapReason; instead: readonly Figure[] } {
  const sameTime = mine.filter((each) => each.year === slot.year && each.kind === slot.kind);
  const number = sameTime.find((each) => isNumeric(each.statement));
  if (number) return { reason: onlyAspect[number.aspect], instead: [number] };
  if (sameTime.length > 0) return { reason: 'words-only', instead: sameTime };
  const elsewhere = others.filter((each) => matches(each, slot, aspect));
  if (elsewhere.length > 0) return { reason: 'other-definition', instead: elsewhere };
  const otherKind = mine.filter((each) => each.kind !== slot.kind);
  if (otherKind.length > 0) {
    return { reason: slot.kind === 'target' ? 'result-only' : 'target-only', instead: otherKind };
  }
  // Also what is stated of another year only: that is no silence, so it must not be called one.
  const rest = [...others, ...mine];
  if (rest.length > 0) return { reason: 'other-definition', instead: rest };
  return { reason: silence, instead: [] };
}

/** Reasons that say what a report leaves out, which nobody knows where its headlines alone are entered. */
const absences: readonly GapReason[] = [
  'not-mentioned',
  'growth-only',
  'value-only',
  'change-only',
  'target-only',
  'result-only',
];

/** A reason as far as a report's scope allows it: no absence is claimed where headlines alone are entered. */
export function claimed({ scope }: Pick<ReportSummary, 'scope'>, reason: GapReason): GapReason {
  return scope === 'headlines' && absences.includes(reason) ? 'not-entered' : reason;
}

/** A gap whose reason a report's scope allows. */
export function withinScope(report: Pick<ReportSummary, 'scope'>, cell: Cell): Cell {
  if (cell.state === 'figure') return cell;
  const reason = claimed(report, cell.reason);
  return reason === cell.reason ? cell : { ...cell, reason, instead: [] };
}

/** Why a report states nothing of these indicators: it is silent, only names one, or is entered in part. */
export function silenceOf(
  report: Pick<ReportSummary, 'mentioned' | 'scope'>,
  family: readonly Indicator[],
): GapReason {
  const named = family.some((each) => report.mentioned.has(each));
  return claimed(report, named ? 'mentioned-only' : 'not-mentioned');
}
