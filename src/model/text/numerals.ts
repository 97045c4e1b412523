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
  'furniture',
] as const;

/** Why a numeral is no figure. */
export type OtherReason = (typeof otherReasons)[number];

/** What a numeral of a report is; `unaccounted` when no row of the data says so. */
export type NumeralUse =
  | { readonly class: 'figure'; readonly indicators: readonly string[] }
  | { readonly class: 'other'; readonly reason: OtherReason; readonly note: Bilingual | null }
  | { readonly class: 'unaccounted' };

/** A row of `numbers.csv`: one Arabic numeral of a report as received. */
export interface NumeralRecord {
  readonly report: string;
  /** 0-based index of its first digit in `received.txt`. */
  readonly offset: number;
  readonly token: string;
  readonly use: NumeralUse;
}

/** The parts of the account that can be looked at alone. */
export const accountParts = ['figure', 'other', 'unaccounted', ...otherReasons] as const;

/** A class of numerals, or one of the reasons. */
export type AccountPart = (typeof accountParts)[number];
