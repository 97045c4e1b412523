import { findNumerals } from '../read/numerals';
import type { FigureRow } from '../read/report';
import type { Surroundings, WrongCells } from './mutants';

const STOP = /[,，。;；:：！!？?]/u;
/** By how many characters a stretch is shifted: its start and its end. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [2, 2],
  [-2, -2],
  [1, 0],
  [0, -1],
  [-3, 0],
  [0, 3],
];

/** Where the clause around a place begins and ends. */
function clauseAt(text: string, at: number): [number, number] {
  let [start, end] = [at, at];
  while (start > 0 && !STOP.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !STOP.test(text.charAt(end))) end += 1;
  return [start, end];
}

/** The clauses elsewhere that have the same numeral. */
function sameNumeral(row: FigureRow, received: string, start: number): string[] {
  const [token] = row.number.split('#');
  return findNumerals(received)
    .filter((numeral) => numeral.token === token)
    .filter((numeral) => numeral.start < start || numeral.start >= start + row.quote.length)
    .map((numeral) => received.slice(...clauseAt(received, numeral.start)));
}

const isSingle = (received: string, quote: string) =>
  quote !== '' && received.split(quote).length === 2;

/**
 * Stretches that could be quoted by mistake: another clause with the same numeral, the quote shifted
 * or cut, the quote of the next row. All are in the report once.
 */
export function wrongQuotes(row: FigureRow, { folder, neighbours }: Surroundings): WrongCells[] {
  const { received } = folder;
  const start = received.indexOf(row.quote);
  const end = start + row.quote.length;
  const shifted = SHIFTS.map(([first, last]) => received.slice(start + first, end + last));
  const quotes = [
    ...sameNumeral(row, received, start),
    ...shifted,
    ...neighbours.map(({ quote }) => quote),
  ];
  return quotes.filter((quote) => isSingle(received, quote)).map((quote) => ({ quote }));
}

/** The quote with one clause more before it, and one more behind it: longer, but not wrong. */
export function longerQuotes(row: FigureRow, { folder }: Surroundings): WrongCells[] {
  const { received } = folder;
  const start = received.indexOf(row.quote);
  const end = start + row.quote.length;
  const [before] = clauseAt(received, start - 2);
  const [, behind] = clauseAt(received, end + 1);
  const quotes = [received.slice(before, end), received.slice(start, behind)];
  return quotes.filter((quote) => isSingle(received, quote)).map((quote) => ({ quote }));
}
