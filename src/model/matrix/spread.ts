import type { MatrixRow } from '../matrix';
import { commonYear } from '../reports';
import { differenceOf, isNumeric, numbersOf, timesOf } from '../target';
import type { Figure, NumericStatement } from '../types';

/** How far the highest of a row lies from its lowest: so many times as much, or so many percentage points. */
export interface Spread {
  readonly in: 'times' | 'points';
  readonly size: NumericStatement;
}

/**
 * The spread of what a row states of last year on definitions that compare: of its levels, otherwise
 * of its growth. Null where fewer than two districts state one as a number, or where the comparators
 * leave nothing to say, and of different years.
 */
export function spreadOf({ lines: [{ cells }], comparable }: MatrixRow): Spread | null {
  if (!comparable) return null;
  const levels = ranked(cells.flatMap(({ level }) => level ?? []));
  const percent = levels[0]?.standardUnit === '%';
  if (levels.length > 1) return between(levels, percent ? 'points' : 'times');
  const growth = ranked(
    cells.flatMap(({ movements }) => movements.find(({ aspect }) => aspect === 'growth') ?? []),
  );
  return growth.length > 1 ? between(growth, 'points') : null;
}

/** Those with numbers, from the smallest to the largest. */
export function ranked(figures: readonly Figure[]): Figure[] {
  const number = ({ standard }: Figure) =>
    isNumeric(standard) ? Number(numbersOf(standard)[0]) : 0;
  return figures
    .filter(({ standard }) => isNumeric(standard))
    .sort((a, b) => number(a) - number(b));
}

function between(figures: readonly Figure[], unit: Spread['in']): Spread | null {
  const [low, high] = [figures[0]?.standard, figures[figures.length - 1]?.standard];
  if (!low || !high || !isNumeric(low) || !isNumeric(high)) return null;
  if (commonYear(figures.map(({ report }) => report)) === null) return null;
  const size = unit === 'times' ? timesOf(high, low) : differenceOf(high, low);
  return size && { in: unit, size };
}
