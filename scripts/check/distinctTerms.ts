import type { Findings } from '../findings';
import type { IndicatorRow } from '../read/catalogue';

const signature = ({ terms, unit, measure }: IndicatorRow) =>
  [...terms.toSorted(), unit, measure].join('|');

/** Checks that no two indicators could be taken for one another: same terms, unit and measure. */
export function checkDistinctTerms(indicators: Iterable<IndicatorRow>, findings: Findings): void {
  const first = new Map<string, IndicatorRow>();
  for (const row of indicators) {
    const other = first.get(signature(row));
    if (other === undefined) first.set(signature(row), row);
    else {
      const right = `also row ${other.place.row}, with its unit and measure; add what parts them`;
      findings.refuse(row.place, `terms of another indicator: ${row.terms.join('|')} (${right})`);
    }
  }
}
