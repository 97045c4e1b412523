import type { Span } from '../../src/model/types';
import type { Problems, Place } from '../problems';
import { findNumerals } from '../read/report';
import type { Numeral, ReportFolder } from '../read/report';

/** A row that quotes a report. */
interface QuotingRow {
  readonly quote: string;
  readonly place: Place;
}

/** Where the quote of a row is in the received text. */
export function locateQuote(
  { received, edition }: ReportFolder,
  { quote, place }: QuotingRow,
  problems: Problems,
): Span | null {
  if (quote === '') return null;
  const start = received.indexOf(quote);
  if (start === -1) {
    const restored = edition.blocks.some(({ passage }) => passage.text.includes(quote));
    const hint = restored ? ' (quote the received text, without repairs)' : '';
    problems.refuse(place, `quote is not in the report: ${quote}${hint}`);
    return null;
  }
  if (received.includes(quote, start + 1)) {
    problems.refuse(place, `quote is in the report more than once: ${quote} (quote more of it)`);
    return null;
  }
  return [start, start + quote.length];
}

/** A numeral cell: the token, and which of several. */
function parseNumber(number: string): { token: string; nth: number | null } {
  const [token = '', nth] = number.split('#');
  return { token, nth: nth === undefined ? null : Number(nth) };
}

/** What is wrong with a numeral cell, given the numerals of its quote. */
function wrongNumber(number: string, tokens: readonly string[]): string | null {
  const { token, nth } = parseNumber(number);
  const count = tokens.filter((candidate) => candidate === token).length;
  if (count === 0)
    return `numeral is not in its quote: ${number} (it has ${tokens.join(', ') || 'none'})`;
  if (nth !== null && nth > count)
    return `numeral is not in its quote: ${number} (it is there ${count === 1 ? 'once' : `${count} times`})`;
  if (nth === null && count > 1)
    return `numeral is in its quote ${count} times: ${number} (say ${token}#1 or ${token}#2)`;
  return null;
}

/**
 * The numerals of the received text that a row is about: one, or for a range two that follow each
 * other in its quote. None after a report if they are not there.
 */
export function locateNumerals(
  folder: ReportFolder,
  row: QuotingRow & { readonly number: string },
  [start, end]: Span,
  count: 1 | 2,
  problems: Problems,
): readonly Numeral[] {
  const quoted = findNumerals(row.quote);
  const wrong = wrongNumber(
    row.number,
    quoted.map(({ token }) => token),
  );
  if (wrong !== null) {
    problems.refuse(row.place, wrong);
    return [];
  }
  const { token, nth } = parseNumber(row.number);
  const named = quoted.filter((numeral) => numeral.token === token)[(nth ?? 1) - 1];
  const from =
    named === undefined
      ? -1
      : folder.numerals.findIndex((numeral) => numeral.start === start + named.start);
  const found = from === -1 ? [] : folder.numerals.slice(from, from + count);
  if (found[0]?.token !== token) {
    problems.refuse(row.place, `numeral is cut by its quote: ${token} (quote all of it)`);
    return [];
  }
  const last = found.at(-1);
  if (found.length < count || last === undefined || last.end > end) {
    problems.refuse(row.place, `range has no second numeral in its quote: ${row.number}`);
    return [];
  }
  return found;
}
