import type { Findings } from '../findings';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow } from '../read/report';
import type { Known } from './catalogue';
import type { Context } from './context';

const tight = (words: string) => words.replaceAll(/\s/gu, '');

/** How many characters a row's term and an indicator's share, when one is part of the other. */
function match(term: string, own: string): number {
  if (term.includes(own)) return own.length;
  return own.includes(term) ? term.length : 0;
}

/** How much of a row's term an indicator's terms say at best. */
function bestMatch(term: string, { terms }: IndicatorRow): number {
  return Math.max(...terms.map((own) => match(tight(term), tight(own))));
}

/** An indicator in units of the same base whose terms say more of a row's term than its own do. */
function nearerIndicator(
  { term }: FigureRow,
  indicator: IndicatorRow,
  { indicators, units }: Known,
): IndicatorRow | undefined {
  const baseOf = (unit: string) => units.find(({ id }) => id === unit)?.base;
  const own = bestMatch(term, indicator);
  return [...indicators.values()].find(
    (other) => bestMatch(term, other) > own && baseOf(other.unit) === baseOf(indicator.unit),
  );
}

/** Checks that a row's term says one of its indicator's terms, and none of another's better. */
function checkTerm(row: FigureRow, indicator: IndicatorRow, known: Known, findings: Findings) {
  const { term, place } = row;
  const nearer = nearerIndicator(row, indicator, known);
  if (bestMatch(term, indicator) === 0)
    findings.refuse(
      place,
      `term is none of ${indicator.id}: ${term} (${indicator.terms.join(', ')})`,
    );
  else if (nearer !== undefined) {
    const right = `${nearer.id} has ${nearer.terms.join(', ')}`;
    findings.refuse(place, `term is nearer to another indicator: ${term} (${right})`);
  }
}

/** Checks that a row's term, and the sentence it is read from, are of its indicator. */
export function checkTerms(
  row: FigureRow,
  indicator: IndicatorRow,
  { sentences }: Context,
  known: Known,
  findings: Findings,
): void {
  checkTerm(row, indicator, known, findings);
  const { id, terms } = indicator;
  const said = (sentence: string) => terms.some((term) => sentence.includes(tight(term)));
  if (sentences.some(said)) return;
  findings.refuse(
    row.place,
    `sentence without a term of ${id}: ${row.quote} (${terms.join(', ')})`,
  );
}
