import type { GapReason, Row } from '../comparison';
import { sameSide, sidesOf } from '../judgements';
import type { District, Side } from '../types';
import type { Column, Facts, Stated } from './facts';

/** Districts of the main panel that fill none of the columns listed, all for one reason. */
export interface Absence {
  readonly reason: GapReason;
  readonly districts: readonly District[];
}

/** Who states none of what a sentence lists, and why; mixed reasons are left to the chart. */
export function absencesOf(facts: Facts, columns: readonly Column[]): Absence[] {
  const stated = columns.flatMap((each) => each.stated);
  const listed = new Set(stated.map(({ district }) => district));
  const absences = new Map<GapReason, District[]>();
  for (const row of facts.rows.filter((each) => !listed.has(each.district))) {
    const reason = isElsewhere(row, stated, facts) ? 'other-definition' : reasonOf(row, columns);
    if (reason === null) continue;
    absences.set(reason, [...(absences.get(reason) ?? []), row.district]);
  }
  return [...absences].map(([reason, districts]) => ({ reason, districts }));
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

function reasonOf(row: Row, columns: readonly Column[]): GapReason | null {
  const reasons = row.cells.flatMap((cell) =>
    cell.state === 'gap' && columns.some(({ slot }) => slot === cell.slot) ? [cell.reason] : [],
  );
  const [first] = reasons;
  return first !== undefined && reasons.every((each) => each === first) ? first : null;
}
