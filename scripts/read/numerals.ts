/** An Arabic numeral of a text: a whole match of `\d+(?:\.\d+)?`. */
export interface Numeral {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** All numerals of a text, in order. */
export function findNumerals(text: string): Numeral[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: token, index }) => ({
    token,
    start: index,
    end: index + token.length,
  }));
}
