import type { Bilingual } from '../types';

/** Why a numeral is no figure, in the order in which the account lists them. */
export const otherReasons = [
  'date',
  'name',
  'enumeration',
  'threshold',
  'scope',
  'background',
  'part',
  'footnote',
  'furniture',
] as const;

/** Why a numeral is no figure. */
export type OtherReason = (typeof otherReasons)[number];

/** What a numeral of a report is; `undecided` where headlines alone are entered and it is none of them. */
export type NumeralUse =
  | { readonly class: 'figure'; readonly indicators: readonly string[] }
  | { readonly class: 'other'; readonly reason: OtherReason; readonly note: Bilingual | null }
  | { readonly class: 'undecided' };

/** A row of `numbers.csv`: one Arabic numeral of a report as received. */
export interface NumeralRecord {
  readonly report: string;
  /** 0-based index of its first digit in `received.txt`. */
  readonly offset: number;
  readonly token: string;
  readonly use: NumeralUse;
}

/** The parts of the account that can be looked at alone. */
export const accountParts = ['figure', 'other', 'undecided', ...otherReasons] as const;

/** A class of numerals, or one of the reasons. */
export type AccountPart = (typeof accountParts)[number];
