import type { Span } from '../../src/model/types';
import type { Problems } from '../problems';
import type { FigureRow } from '../read/report';
import type { Context } from './context';
import type { AlignedReport } from './text';

/** What may stand before a quote and behind it; 和 and 等 part no clauses. */
const BEFORE = /[,，。;；:：、！!？?(（]/u;
const BEHIND = /[,，。;；:：、！!？?)）]/u;
const CLAUSE_END = /[,，。;；:：！!？?]/u;
const SENTENCE_END = /[。！!？?]/u;

/** The nearest character of a report from a place on, white space and footnote signs skipped. */
function nearest({ folder, readOn }: AlignedReport, at: number, step: 1 | -1) {
  let index = at;
  while (readOn[index] === 1) index += step;
  return { character: folder.received.charAt(index), at: index };
}

/** Whether a quote could begin or end between a place and its neighbour, which is in no quote. */
function isBoundary(report: AlignedReport, at: number, step: 1 | -1): boolean {
  const { blockAt } = report.alignment;
  const outside = nearest(report, at, step);
  const inside = nearest(report, at - step, step === 1 ? -1 : 1);
  const mark = step === 1 ? BEHIND : BEFORE;
  return blockAt[outside.at] !== blockAt[inside.at] || mark.test(outside.character);
}

/** Whether every bracket and quotation mark of a quote is closed in it. */
function isClosed(quote: string): boolean {
  return ['()', '（）', '“”', '《》'].every(
    ([open = '', close = '']) => quote.split(open).length === quote.split(close).length,
  );
}

/** What of the quote comes after the clause of its numeral; empty if nothing does. */
function surplus(quote: string, numeralEnd: number): string {
  const rest = quote.slice(numeralEnd);
  const end = rest.search(CLAUSE_END);
  return end === -1 ? '' : rest.slice(end);
}

/** Checks that a quote is whole clauses of one sentence and ends with its numeral's. */
export function checkQuote(
  report: AlignedReport,
  row: FigureRow,
  [start, end]: Span,
  numeralEnd: number | null,
  problems: Problems,
): void {
  const { quote } = row;
  const more = numeralEnd === null ? '' : surplus(quote, numeralEnd - start);
  const refuse = (what: string, right: string) =>
    problems.refuse(row.place, `${what}: ${quote} (${right})`);
  if (CLAUSE_END.test(quote.charAt(0)) || CLAUSE_END.test(quote.at(-1) ?? ''))
    refuse('quote with a stop at its end', 'leave it out');
  else if (!isClosed(quote) || !isBoundary(report, start - 1, -1) || !isBoundary(report, end, 1))
    refuse('quote cuts a clause', 'begin and end at punctuation');
  else if (SENTENCE_END.test(quote)) refuse('quote of two sentences', 'quote one');
  else if (more !== '') refuse("quote goes on after its numeral's clause", `without ${more}`);
}

const ESTIMATED = '预计';

/** Whether 预计 stands before a number in its own clause. */
const governs = (before: string) => (before.split(/[,，。;；]/u).at(-1) ?? '').includes(ESTIMATED);

/** Checks that a wording stands where its figure does: in the sentence, and for words in the quote. */
function checkPlace(row: FigureRow, { quotes, sentences }: Context, problems: Problems): void {
  const words = row.comparator === 'qualitative';
  for (const part of row.wording.split('；')) {
    if ((words ? quotes : sentences).some((text) => text.includes(part))) continue;
    problems.refuse(row.place, `wording is not in its ${words ? 'quote' : 'sentence'}: ${part}`);
  }
}

/** Checks that a wording is the report's, and that it says 预计 where the row says estimated. */
export function checkWording(
  row: FigureRow,
  before: string,
  context: Context,
  problems: Problems,
): void {
  if (row.wording !== '') checkPlace(row, context, problems);
  const said = row.wording.includes(ESTIMATED);
  if (row.estimated && !said)
    problems.refuse(
      row.place,
      `estimated without its word: ${row.quote} (no ${ESTIMATED} in wording)`,
    );
  if (!row.estimated && (said || governs(before)))
    problems.refuse(row.place, `estimate not marked: ${row.quote} (${ESTIMATED} of it)`);
}
