import type { Span } from '../../src/model/types';
import type { Problems, Place } from '../problems';
import type { NumberRuleRow } from '../read/catalogue';
import type { Numeral, OtherNumberRow, ReportFolder } from '../read/report';
import type { LocatedFigure } from './figures';
import { locateNumerals, locateQuote } from './location';

/** What one numeral of a report is; `undecided` when nothing accounts for it, or it is a figure left out. */
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
  | {
      readonly numeral: Numeral;
      readonly class: 'undecided';
      /** The row that says it is a figure, not entered; null without one. */
      readonly left: { readonly place: Place; readonly note: string } | null;
    };

/** Why a numeral has a row and no account: it is a figure, which a report of headlines leaves out. */
export const NOT_ENTERED = 'not-entered';

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
  for (const { start } of numerals) {
    const others = claims.get(start);
    if (others === undefined) claims.set(start, [made]);
    else others.push(made);
  }
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

function locateOther(folder: ReportFolder, row: OtherNumberRow, problems: Problems) {
  if (row.number === '' && row.sound)
    problems.refuse(row.place, `row without a numeral: ${row.quote} (number is empty)`);
  const quote = locateQuote(folder, row, problems);
  if (quote === null || row.number === '' || !row.sound) return [];
  return locateNumerals(folder, row, quote, 1, problems);
}

/** Checks that no two rows share a numeral, other than figures of different indicators. */
function checkShared({ token }: Numeral, claims: readonly Claim[], problems: Problems): void {
  const [first] = claims;
  let other: Claim | undefined;
  const figures = new Map<string, Claim>();
  for (const later of claims) {
    const figure = later.source === 'figure';
    const earlier = other ?? (figure ? figures.get(later.indicator) : first);
    if (earlier !== undefined && earlier !== later) {
      const { path, row } = earlier.place;
      const file = path === later.place.path ? '' : `${path} `;
      const also = `also ${file}row ${row}`;
      problems.refuse(later.place, `numeral is accounted for twice: ${token} (${also})`);
    }
    if (!figure) other ??= later;
    else if (!figures.has(later.indicator)) figures.set(later.indicator, later);
  }
}

function accountOf(numeral: Numeral, claims: readonly Claim[]): NumeralAccount {
  const [first] = claims;
  if (first === undefined) return { numeral, class: 'undecided', left: null };
  if (first.source === 'figure')
    return { numeral, class: 'figure', indicators: claims.map(({ indicator }) => indicator) };
  const { reason, note, place } = first;
  if (reason === NOT_ENTERED) return { numeral, class: 'undecided', left: { place, note } };
  return { numeral, class: 'other', reason, note, place };
}

/** Accounts for every numeral of a report; reports those that two rows account for. */
export function accountForNumerals(
  folder: ReportFolder,
  figures: readonly LocatedFigure[],
  rules: readonly NumberRuleRow[],
  problems: Problems,
): NumeralAccount[] {
  const claims: Claims = new Map();
  for (const rule of rules) claimByRule(claims, folder, rule);
  for (const { row, numerals } of figures) {
    const { place, indicator } = row;
    claim(claims, numerals, { place, source: 'figure', indicator, reason: '', note: '' });
  }
  for (const row of folder.otherNumbers.rows) {
    const { place, reason, note } = row;
    const numerals = locateOther(folder, row, problems);
    claim(claims, numerals, { place, source: 'other', indicator: '', reason, note });
  }
  return folder.numerals.map((numeral) => {
    const made = claims.get(numeral.start) ?? [];
    checkShared(numeral, made, problems);
    return accountOf(numeral, made);
  });
}

/** A date, a footnote's sign and the page's furniture explain themselves; so does what is left out. */
const PLAIN: readonly string[] = ['date', 'furniture', 'footnote', NOT_ENTERED];

/** The measure word or % that follows a numeral, or null. */
export function measureAfter(text: string, units: readonly string[]): string | null {
  const rest = text.replace(/^[余多]?[万亿]*[余多]?/u, '');
  const found = ['%', ...units].filter((unit) => text.startsWith(unit) || rest.startsWith(unit));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function checkNote(row: OtherNumberRow, units: readonly string[], problems: Problems): void {
  if (row.note !== '' || PLAIN.includes(row.reason)) return;
  const [token = '', nth = '1'] = row.number.split('#');
  const parts = row.quote.split(new RegExp(`(?<![\\d.])${token.replace('.', '\\.')}(?!\\.?\\d)`));
  const measure = measureAfter(parts.slice(Number(nth)).join(token), units);
  if (measure === null || parts.length === 1) return;
  problems.refuse(row.place, `no note: ${row.number}${measure} (say why it is no figure)`);
}

/** Checks that an other-number with a measure word says why it is no figure. */
export function checkNotes(
  { otherNumbers }: ReportFolder,
  units: readonly string[],
  problems: Problems,
): void {
  for (const row of otherNumbers.rows) if (row.sound) checkNote(row, units, problems);
}
