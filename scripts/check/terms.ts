import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow } from '../read/report';
import { tight } from './catalogue';
import type { Known } from './catalogue';
import type { Context } from './context';

/** The length of the longest of an indicator's terms that a row's term holds; 0 if it holds none. */
function held(term: string, { terms }: IndicatorRow): number {
  return Math.max(0, ...terms.map(tight).map((own) => (term.includes(own) ? own.length : 0)));
}

/** Whether a row's term is a part of one of an indicator's. */
function isPart(term: string, { terms }: IndicatorRow): boolean {
  return terms.some((own) => tight(own).includes(term));
}

const rowOf = ({ place }: IndicatorRow) => place.row ?? 0;

/** The first indicator in units of the same base whose terms say more of a row's term than its own do. */
function nearerIndicator(
  term: string,
  indicator: IndicatorRow,
  { terms, units }: Known,
): IndicatorRow | undefined {
  const baseOf = (unit: string) => units.find(({ id }) => id === unit)?.base;
  const own = isPart(term, indicator) ? term.length : held(term, indicator);
  const base = baseOf(indicator.unit);
  const nearer = [...terms.within(term)]
    .filter(({ start, end, of }) => end - start > own && baseOf(of.indicator.unit) === base)
    .map(({ of }) => of.indicator);
  return nearer.toSorted((a, b) => rowOf(a) - rowOf(b))[0];
}

/** Checks that a row's term says one of its indicator's terms, and none of another's better. */
function checkTerm(row: FigureRow, indicator: IndicatorRow, known: Known, problems: Problems) {
  const { place } = row;
  const term = tight(row.term);
  const nearer = nearerIndicator(term, indicator, known);
  if (held(term, indicator) === 0 && !isPart(term, indicator))
    problems.refuse(
      place,
      `term is none of ${indicator.id}: ${row.term} (${indicator.terms.join(', ')})`,
    );
  else if (nearer !== undefined) {
    const right = `${nearer.id} has ${nearer.terms.join(', ')}`;
    problems.refuse(place, `term is nearer to another indicator: ${row.term} (${right})`);
  }
}

/** Checks that a row's term, and the sentence it is read from, are of its indicator. */
export function checkTerms(
  row: FigureRow,
  indicator: IndicatorRow,
  { sentences }: Context,
  known: Known,
  problems: Problems,
): void {
  checkTerm(row, indicator, known, problems);
  const { id, terms } = indicator;
  const said = (sentence: string) => terms.some((term) => sentence.includes(tight(term)));
  if (sentences.some(said)) return;
  problems.refuse(
    row.place,
    `sentence without a term of ${id}: ${row.quote} (${terms.join(', ')})`,
  );
}
