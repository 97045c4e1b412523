import type { Span } from '../../src/model/types';
import type { Findings, Place } from '../findings';
import type { NumberRuleRow } from '../read/catalogue';
import type { Numeral } from '../read/numerals';
import type { OtherNumberRow, ReportFolder } from '../read/report';
import type { LocatedFigure } from './figures';
import { locateNumerals, locateQuote } from './location';

/** What one numeral of a report is; `unknown` when nothing accounts for it. */
export type NumeralAccount =
  | { readonly numeral: Numeral; readonly class: 'figure'; readonly indicators: readonly string[] }
  | {
      readonly numeral: Numeral;
      readonly class: 'other';
      readonly reason: string;
      readonly note: string;
      /** The row that says so, in the report's other numbers or among the rules. */
      readonly place: Place;
    }
  | { readonly numeral: Numeral; readonly class: 'unknown' };

/** A row that accounts for a numeral. */
interface Claim {
  readonly place: Place;
  readonly source: 'figure' | 'other' | 'rule';
  readonly indicator: string;
  readonly reason: string;
  readonly note: string;
}

type Claims = Map<number, Claim[]>;

function claim(claims: Claims, numerals: readonly Numeral[], made: Claim): void {
  for (const { start } of numerals) claims.set(start, [...(claims.get(start) ?? []), made]);
}

function claimByRule(claims: Claims, folder: ReportFolder, rule: NumberRuleRow): void {
  const spans = [...folder.received.matchAll(rule.pattern)].map(({ 0: text, index }): Span => [
    index,
    index + text.length,
  ]);
  const within = ({ start, end }: Numeral) =>
    spans.some((span) => span[0] <= start && end <= span[1]);
  // Several rules may hold for one numeral: a year is one within a range of years too.
  const free = ({ start }: Numeral) =>
    !(claims.get(start) ?? []).some(({ source }) => source === 'rule');
  const numerals = folder.numerals.filter((numeral) => within(numeral) && free(numeral));
  const { place, reason } = rule;
  claim(claims, numerals, { place, source: 'rule', indicator: '', reason, note: '' });
}

function locateOther(folder: ReportFolder, row: OtherNumberRow, findings: Findings) {
  if (row.number === '' && row.sound)
    findings.refuse(row.place, `row without a numeral: ${row.quote} (number is empty)`);
  const quote = locateQuote(folder, row, findings);
  if (quote === null || row.number === '' || !row.sound) return [];
  return locateNumerals(folder, row, quote, 1, findings);
}

/** Whether two rows may share a numeral: figures of different indicators may. */
function mayShare(left: Claim, right: Claim): boolean {
  return (
    left.source === 'figure' && right.source === 'figure' && left.indicator !== right.indicator
  );
}

function checkShared({ token }: Numeral, claims: readonly Claim[], findings: Findings): void {
  claims.forEach((later, index) => {
    const earlier = claims.slice(0, index).find((candidate) => !mayShare(candidate, later));
    if (earlier === undefined) return;
    const { path, row } = earlier.place;
    const file = path === later.place.path ? '' : `${path} `;
    findings.refuse(
      later.place,
      `numeral is accounted for twice: ${token} (also ${file}row ${row})`,
    );
  });
}

function accountOf(numeral: Numeral, claims: readonly Claim[]): NumeralAccount {
  const [first] = claims;
  if (first === undefined) return { numeral, class: 'unknown' };
  if (first.source === 'figure')
    return { numeral, class: 'figure', indicators: claims.map(({ indicator }) => indicator) };
  const { reason, note, place } = first;
  return { numeral, class: 'other', reason, note, place };
}

/** Accounts for every numeral of a report; reports those that two rows account for. */
export function accountForNumerals(
  folder: ReportFolder,
  figures: readonly LocatedFigure[],
  rules: readonly NumberRuleRow[],
  findings: Findings,
): NumeralAccount[] {
  const claims: Claims = new Map();
  for (const rule of rules) claimByRule(claims, folder, rule);
  for (const { row, numerals } of figures) {
    const { place, indicator } = row;
    claim(claims, numerals, { place, source: 'figure', indicator, reason: '', note: '' });
  }
  for (const row of folder.otherNumbers.rows) {
    const { place, reason, note } = row;
    const numerals = locateOther(folder, row, findings);
    claim(claims, numerals, { place, source: 'other', indicator: '', reason, note });
  }
  return folder.numerals.map((numeral) => {
    const made = claims.get(numeral.start) ?? [];
    checkShared(numeral, made, findings);
    return accountOf(numeral, made);
  });
}
