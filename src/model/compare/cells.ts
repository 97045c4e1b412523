import type { Cell, GapReason, Slot } from '../comparison';
import { isNumeric } from '../target';
import type { Aspect, Figure, Indicator, ReportSummary } from '../types';

/** Whether a figure is what a column asks for. */
export function matches(figure: Figure, slot: Slot, aspect: Aspect): boolean {
  return figure.aspect === aspect && figure.year === slot.year && figure.kind === slot.kind;
}

/** The figure of a column, or the reason why there is none. `others` are the district's figures on other definitions. */
export function cellOf(
  slot: Slot,
  aspect: Aspect,
  mine: readonly Figure[],
  others: readonly Figure[],
  silence: Silence,
): Cell {
  const figure = mine.find((each) => matches(each, slot, aspect));
  return figure
    ? { state: 'figure', slot, figure }
    : { state: 'gap', slot, ...gapOf(slot, aspect, mine, others, silence) };
}

const onlyAspect = {
  value: 'value-only',
  growth: 'growth-only',
  change: 'change-only',
} as const satisfies Record<Aspect, GapReason>;

/** Why a cell is empty, from the nearest thing that the report does state. */
function gapOf(
  slot: Slot,
  aspect: Aspect,
  mine: readonly Figure[],
  others: readonly Figure[],
  silence: Silence,
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

/** Why a report that states nothing of a family does not: it is silent, or it only names the thing. */
export type Silence = Extract<GapReason, 'not-mentioned' | 'mentioned-only'>;

/** Whether a report that states nothing of these indicators at least names one of them. */
export function silenceOf(
  report: Pick<ReportSummary, 'mentioned'>,
  family: readonly Indicator[],
): Silence {
  const named = family.some((each) => report.mentioned.includes(each));
  return named ? 'mentioned-only' : 'not-mentioned';
}
