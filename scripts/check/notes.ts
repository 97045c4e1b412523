import type { Findings } from '../findings';
import type { OtherNumberRow, ReportFolder } from '../read/report';

/** A date or the page's furniture explains itself. */
const PLAIN: readonly string[] = ['date', 'furniture'];

/** The measure word or % that follows a numeral, or null. */
export function measureAfter(text: string, units: readonly string[]): string | null {
  const rest = text.replace(/^[余多]?[万亿]*[余多]?/u, '');
  const found = ['%', ...units].filter((unit) => text.startsWith(unit) || rest.startsWith(unit));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function checkNote(row: OtherNumberRow, units: readonly string[], findings: Findings): void {
  if (row.note !== '' || PLAIN.includes(row.reason)) return;
  const [token = '', nth = '1'] = row.number.split('#');
  const parts = row.quote.split(new RegExp(`(?<![\\d.])${token.replace('.', '\\.')}(?!\\.?\\d)`));
  const measure = measureAfter(parts.slice(Number(nth)).join(token), units);
  if (measure === null || parts.length === 1) return;
  findings.refuse(row.place, `no note: ${row.number}${measure} (say why it is no figure)`);
}

/** Checks that an other-number with a measure word says why it is no figure. */
export function checkNotes(
  { otherNumbers }: ReportFolder,
  units: readonly string[],
  findings: Findings,
): void {
  for (const row of otherNumbers.rows) if (row.sound) checkNote(row, units, findings);
}
