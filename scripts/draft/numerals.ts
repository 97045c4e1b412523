import Papa from 'papaparse';
import { TermTree } from '../check/termTree';
import { findNumerals } from '../read/report';
import type { Numeral } from '../read/report';

/** A rule of `number-rules.csv`. */
export interface NumberRule {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** A numeral that a person has to decide on, in the words of the tables it may go to. */
export interface Undecided {
  /** The shortest run of clauses around it that occurs once. */
  readonly quote: string;
  /** The numeral within the quote: 26, or 26#2. */
  readonly number: string;
  /** The reason that a rule already gives it; empty if none does. */
  readonly rule: string;
  /** The ids of the indicators that are named in its clause, or nearest before that in its sentence, parted by `|`: a proposal. */
  readonly indicators: string;
  readonly around: string;
}

/** An indicator, and how reports call it. */
export interface Termed {
  readonly id: string;
  readonly terms: readonly string[];
}

const CLAUSE_END = /[,，。;；:：!！?？\s]/u;

/** Where the clause begins that ends before `at`, or ends that begins at it. */
function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return end;
}

/** The sentence as far as `at`. */
function sentenceTo(text: string, at: number): string {
  return /[^。！!？?\n]*$/u.exec(text.slice(0, at))?.[0] ?? '';
}

const isOnce = (text: string, quote: string) => text.indexOf(quote) === text.lastIndexOf(quote);

/**
 * Grows from the numeral's clause, now before it and now behind it, until the words occur once. A
 * cell holds no line break, so it stops at the ends of the line.
 */
function quoteOf(text: string, { start, end }: Numeral): readonly [from: number, to: number] {
  const first = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', end);
  const last = newline === -1 ? text.length : newline;
  let [from, to] = [clauseStart(text, start), clauseEnd(text, end)];
  for (let turn = 0; !isOnce(text, text.slice(from, to)); turn++) {
    if (from === first && to === last) break;
    if ((turn % 2 === 0 && from > first) || to === last) from = clauseStart(text, from - 1);
    else to = clauseEnd(text, to + 1);
  }
  const quote = text.slice(from, to);
  return [from + quote.length - quote.trimStart().length, from + quote.trimEnd().length];
}

/** `26`, or `26#2` where the quote has the token more than once. */
function numberIn(quote: string, at: number, token: string): string {
  const same = findNumerals(quote).filter((numeral) => numeral.token === token);
  if (same.length < 2) return token;
  return `${token}#${same.findIndex(({ start }) => start === at) + 1}`;
}

/** The indicators that a numeral's clause names, each by its longest term; else those of the clause before that. */
function proposed(terms: TermTree<string>, sentence: string): string {
  for (const clause of sentence.split(CLAUSE_END).toReversed()) {
    const found = [...terms.within(clause)];
    const widest = found.filter(
      ({ start, end }) =>
        !found.some(
          (each) => each.start <= start && each.end >= end && each.end - each.start > end - start,
        ),
    );
    if (widest.length > 0) return [...new Set(widest.map((each) => each.of))].join('|');
  }
  return '';
}

/** Every numeral of a text in order, with a quote and a number that its row can take as they are. */
export function listNumerals(
  text: string,
  rules: readonly NumberRule[],
  indicators: readonly Termed[] = [],
): Undecided[] {
  const terms = new TermTree<string>();
  for (const { id, terms: own } of indicators) for (const term of own) terms.add(term, id);
  const ruled = rules.flatMap(({ pattern, reason }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      reason,
      start: index,
      end: index + found.length,
    })),
  );
  return findNumerals(text).map((numeral) => {
    const { start, end, token } = numeral;
    const [from, to] = quoteOf(text, numeral);
    const quote = text.slice(from, to);
    const rule = ruled.find((each) => each.start <= start && end <= each.end);
    const around = `…${text.slice(Math.max(0, start - 15), start)}【${token}】${text.slice(end, end + 15)}…`;
    return {
      quote,
      number: numberIn(quote, start - from, token),
      rule: rule?.reason ?? '',
      indicators: rule ? '' : proposed(terms, sentenceTo(text, clauseEnd(text, end))),
      around: around.replaceAll(/\s+/gu, ' '),
    };
  });
}

/** The list as CSV; nothing is escaped but quotes, so that cells can be pasted into the tables. */
export function formatUndecided(numerals: readonly Undecided[]): string {
  return Papa.unparse(
    { fields: ['quote', 'number', 'rule', 'indicators', 'around'], data: [...numerals] },
    { newline: '\n' },
  );
}
