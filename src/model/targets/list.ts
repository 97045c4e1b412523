import type { Documents } from '../documents';
import type { Comparison, Row, Slot, Step, TargetList } from '../comparison';
import { compareDecimals } from '../decimal';
import { judgementsBetween, sameSide, sidesOf } from '../judgements';
import { commonYear, yearAskedBy } from '../reports';
import { inOrder, sameSlot, slotOf } from '../slot';
import { numbersOf } from '../target';
import type { Bilingual, Judgement } from '../types';
import type { TargetRow } from './rows';

/** The lists. */
export const targetLists: readonly TargetList[] = ['growth', 'rate', 'level', 'plane'];

/** What the lists are called. */
export const listNames: Readonly<Record<TargetList, Bilingual>> = {
  growth: { zh: '增速目标', en: 'Growth targets' },
  rate: { zh: '比率目标', en: 'Targets for rates' },
  level: { zh: '数值目标', en: 'Targets for levels' },
  plane: { zh: '增速目标', en: 'Growth targets' },
};

/**
 * The targets of one measure as one comparison, sorted by their steps, so that they are drawn,
 * tabled and saved like any other; null where there is none.
 */
export function targetList(
  { catalogue }: Documents,
  targets: readonly TargetRow[],
  list: TargetList,
): Comparison | null {
  const own =
    list === 'plane'
      ? targets.filter(({ group, row }) => group === 'growth' && row.step !== null)
      : targets.filter(({ group }) => group === list);
  if (own.length === 0) return null;
  const rows = own.map(({ row }) => row).toSorted(byStep(list));
  const reports = catalogue.reports.filter((each) => rows.some(({ report }) => report === each));
  return {
    subject: { of: 'targets', list },
    name: listNames[list],
    indicators: [...new Set(own.flatMap(({ row }) => row.indicators))],
    measure: list === 'level' ? 'flow' : 'rate',
    aspect: list === 'growth' || list === 'plane' ? 'growth' : 'value',
    unit: list === 'level' ? '' : '%',
    rowsOf: 'indicators',
    steps: list === 'level' ? 'ratio' : 'difference',
    units: catalogue.units,
    slots: slotsOf(rows, commonYear(reports)),
    panels: [{ rows }],
    judgements: rows.flatMap((row) => judgementsBetween(sidesOf(row))).filter(isFirst),
    reports,
    year: yearAskedBy(catalogue, reports),
    version: catalogue.version,
  };
}

function slotsOf(rows: readonly Row[], reported: number | null): Slot[] {
  const slots = rows.flatMap((row) => row.cells.map(({ slot }) => slot));
  const first = slots.filter(
    (slot, index) => slots.findIndex((other) => sameSlot(other, slot)) === index,
  );
  return inOrder(first.map(({ kind, lag }) => slotOf(kind, lag, reported)));
}

/** The largest fall first; what has no step comes last, in its own order. */
const byStep = (list: TargetList) => (a: Row, b: Row) => {
  const [left, right] = [a.step, b.step].map((step) => sizeOf(step, list));
  if (left === null || left === undefined) return right === null || right === undefined ? 0 : 1;
  return right === null || right === undefined ? -1 : compareDecimals(left, right);
};

/** The number that a step is sorted by: its ratio among levels, of a range the lower end; null where it tells nothing. */
function sizeOf(step: Step | null | undefined, list: TargetList): string | null {
  if (step?.state !== 'told') return null;
  const statement = list === 'level' ? (step.ratio ?? step.difference) : step.difference;
  return numbersOf(statement)[0] ?? '0';
}

/** Whether a list has the same two sides no earlier. */
function isFirst({ left, right }: Judgement, index: number, all: readonly Judgement[]): boolean {
  return (
    all.findIndex((each) => sameSide(each.left, left) && sameSide(each.right, right)) === index
  );
}
