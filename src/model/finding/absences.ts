import type { GapReason, Row } from '../comparison';
import { sameSide, sidesOf } from '../judgements';
import type { District, Side } from '../types';
import type { Column, Facts, Stated } from './facts';

/** Districts of the main panel that fill none of the columns listed, for the same reasons. */
export interface Absence {
  readonly reasons: readonly GapReason[];
  readonly districts: readonly District[];
}

/** Who states none of what a sentence lists, and why. */
export function absencesOf(facts: Facts, columns: readonly Column[]): Absence[] {
  const stated = columns.flatMap((each) => each.stated);
  const listed = new Set(stated.map(({ district }) => district));
  const absences = new Map<string, Absence & { readonly districts: District[] }>();
  for (const row of facts.rows.filter((each) => !listed.has(each.district))) {
    const elsewhere = isElsewhere(row, stated, facts);
    const reasons = elsewhere ? (['other-definition'] as const) : reasonsOf(row, columns);
    const home = absences.get(reasons.join()) ?? { reasons, districts: [] };
    home.districts.push(row.district);
    absences.set(reasons.join(), home);
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

function reasonsOf(row: Row, columns: readonly Column[]): GapReason[] {
  const reasons = row.cells.flatMap((cell) =>
    cell.state === 'gap' && columns.some(({ slot }) => slot === cell.slot) ? [cell.reason] : [],
  );
  return [...new Set(reasons)];
}
