import type { DatedSlot, GapReason, Row } from '../comparison';
import { sameSlot } from '../slot';
import { sameSide, sidesOf } from '../judgements';
import type { District, Side } from '../types';
import type { Column, Facts, Stated } from './facts';

/** Districts of the main panel that fill none of the columns listed, for the same reasons. */
export interface Absence {
  readonly reasons: readonly Reason[];
  readonly districts: readonly District[];
}

/** Why a district leaves a column empty. */
export interface Reason {
  readonly gap: GapReason;
  /** The column that it holds of, where several are listed, it does not hold of all and its name does not tell. */
  readonly slot: DatedSlot | null;
}

/** Who states none of what a sentence lists, and why. */
export function absencesOf(facts: Facts, columns: readonly Column[]): Absence[] {
  const stated = columns.flatMap((each) => each.stated);
  const listed = new Set(stated.map(({ district }) => district));
  const absences = new Map<string, Absence & { readonly districts: District[] }>();
  for (const row of facts.rows.filter((each) => !listed.has(each.district))) {
    const elsewhere = isElsewhere(row, stated, facts);
    const reasons = elsewhere
      ? [{ gap: 'other-definition', slot: null } as const]
      : reasonsOf(row, columns);
    const untold = reasons.filter((each) => !isApart(row, each, facts));
    if (untold.length === 0) continue;
    const key = untold.map(({ gap, slot }) => `${gap}${slot?.year ?? ''}`).join();
    const home = absences.get(key) ?? { reasons: untold, districts: [] };
    home.districts.push(row.district);
    absences.set(key, home);
  }
  return [...absences.values()];
}

/** Whether all that a row reports is on a definition that does not compare with what is listed. */
function isElsewhere(row: Row, stated: readonly Stated[], { comparison }: Facts): boolean {
  const listed = (side: Side) => stated.some(({ figure }) => sameSide(side, figure));
  const differs = (own: Side) =>
    comparison.judgements.some(({ verdict, left, right }) => {
      if (verdict !== 'differs') return false;
      if (sameSide(left, own)) return listed(right);
      return sameSide(right, own) && listed(left);
    });
  return row.indicators.length > 0 && sidesOf(row).every(differs);
}

/** Whether the sentence names what another panel shows in place of what is missing. */
function isApart({ district }: Row, { gap, slot }: Reason, { apart }: Facts): boolean {
  return (
    gap === 'other-definition' &&
    apart.some(
      ({ districts, slots }) =>
        districts.includes(district) &&
        (slot === null || slots.some((each) => sameSlot(each, slot))),
    )
  );
}

function reasonsOf(row: Row, columns: readonly Column[]): Reason[] {
  const reasons = new Map<GapReason, Reason>();
  for (const cell of row.cells) {
    if (cell.state !== 'gap' || !columns.some(({ slot }) => sameSlot(slot, cell.slot))) continue;
    const gap = cell.reason;
    const told = gap === 'target-only' || gap === 'result-only';
    const general = row.cells.every((each) => each.state === 'gap' && each.reason === gap);
    reasons.set(gap, { gap, slot: columns.length === 1 || told || general ? null : cell.slot });
  }
  return [...reasons.values()];
}
