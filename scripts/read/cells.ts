import { isDecimal, parseFraction } from '../../src/model/decimal';
import type { PublishedRuleSide } from '../../src/model/published';
import { didYouMean } from '../nearest';

/** A cell's value; with `wrong` when it is not of its type, saying what would be right. */
export interface Reading<T> {
  readonly value: T;
  readonly wrong?: string;
}

/** Reads a cell. A wrong one has a value all the same, so that its row can still be named. */
export type CellReader<T> = (cell: string) => Reading<T>;

function reader<T>(
  accepts: (cell: string) => boolean,
  convert: (cell: string) => T,
  right: string,
): CellReader<T> {
  return (cell) =>
    accepts(cell) ? { value: convert(cell) } : { value: convert(cell), wrong: ` (${right})` };
}

const same = (cell: string) => cell;

/** Any words, or none. */
export const words: CellReader<string> = (cell) => ({ value: cell });

/** At least one character. */
export const filled = reader((cell) => cell !== '', same, 'must not be empty');

/** An id: lowercase ASCII words joined by `-`. */
export const id = reader(
  (cell) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell),
  same,
  'lowercase ASCII words joined by -',
);

/** Pinyin in syllables, one a character: `huang pu`. */
export const pinyin = reader(
  (cell) => /^[a-zü]+(?: [a-zü]+)*$/.test(cell),
  same,
  'lowercase syllables such as huang pu',
);

/** Four digits. */
export const year = reader((cell) => /^\d{4}$/.test(cell), Number, 'four digits');

/** A decimal such as `225.00` or `-3.2`, or nothing. */
export const decimal = reader(
  (cell) => cell === '' || isDecimal(cell),
  same,
  'digits such as 225.00 or -3.2',
);

/** A positive decimal, or a fraction of two. */
export const factor = reader(
  (cell) => parseFraction(cell) !== null,
  same,
  'a number above 0 such as 10000 or 2000/3',
);

/** A numeral of the quote, with `#n` when it is there several times; empty for words. */
export const numeral = reader(
  (cell) => /^(?:\d+(?:\.\d+)?(?:#[1-9]\d*)?)?$/.test(cell),
  same,
  'a numeral of the quote such as 26 or 26#2',
);

/** `yes` or nothing. */
export const yes = reader(
  (cell) => cell === '' || cell === 'yes',
  (cell) => cell === 'yes',
  'yes or empty',
);

/** Wordings separated by `|`; at least one. */
export const list = reader(
  (cell) => cell.split('|').every((part) => part.trim() !== '' && part === part.trim()),
  (cell) => cell.split('|'),
  'wordings separated by |',
);

/** A regular expression. */
export const pattern: CellReader<RegExp> = (cell) => {
  try {
    return { value: new RegExp(cell, 'gu'), ...(cell === '' && { wrong: ' (must not be empty)' }) };
  } catch {
    return { value: /(?!)/gu, wrong: ' (a regular expression)' };
  }
};

/** What a verdict is on: `indicator`, `district/indicator` or `district/indicator@year`. */
export const ruleSide: CellReader<PublishedRuleSide> = (cell) => {
  const [, district, indicator = '', year] =
    /^(?:([^/@]+)\/)?([^/@]+)(?:@(\d{4}))?$/.exec(cell) ?? [];
  const whole = indicator !== '' && (year === undefined || district !== undefined);
  return {
    value: {
      indicator,
      district: district ?? null,
      year: year === undefined ? null : Number(year),
    },
    ...(!whole && { wrong: ' (indicator, district/indicator or district/indicator@year)' }),
  };
};

/** One of a few words; a wrong one is read as the first. */
export function oneOf<T extends string>(first: T, ...others: readonly T[]): CellReader<T> {
  const known = [first, ...others];
  return (cell) => {
    const value = known.find((word) => word === cell);
    if (value !== undefined) return { value };
    return { value: first, wrong: didYouMean(cell, known) || ` (one of ${known.join(', ')})` };
  };
}
