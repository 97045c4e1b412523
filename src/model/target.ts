import Big from 'big.js';
import { decimalPlaces } from './decimal';
import type { NumericStatement, PointComparator, Statement } from './types';

/** An end of what a statement allows; `open` when the end itself is excluded. */
export interface Bound {
  readonly value: string;
  readonly open: boolean;
}

/** What a statement allows; null where it sets no bound. `approx` is taken at its stated number. */
export interface Bounds {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Whether a statement has a number. */
export function isNumeric(statement: Statement): statement is NumericStatement {
  return statement.comparator !== 'qualitative';
}

/** The values that a statement allows. */
export function boundsOf(statement: NumericStatement): Bounds {
  if (statement.comparator === 'range') {
    return {
      low: { value: statement.low, open: false },
      high: { value: statement.high, open: false },
    };
  }
  const at = (open: boolean): Bound => ({ value: statement.value, open });
  switch (statement.comparator) {
    case 'eq':
    case 'approx':
      return { low: at(false), high: at(false) };
    case 'gte':
    case 'gt':
      return { low: at(statement.comparator === 'gt'), high: null };
    case 'lte':
    case 'lt':
      return { low: null, high: at(statement.comparator === 'lt') };
  }
}

/** The numbers that are printed in a statement: one, or the two ends of a range. */
export function numbersOf(statement: NumericStatement): readonly string[] {
  return statement.comparator === 'range' ? [statement.low, statement.high] : [statement.value];
}

/** Whether two statements allow the same: 8000以上 and 8,000.0以上. */
export function sameStatement(a: Statement, b: Statement): boolean {
  if (!isNumeric(a) || !isNumeric(b) || a.comparator !== b.comparator) return false;
  const others = numbersOf(b);
  return numbersOf(a).every((each, at) => new Big(each).eq(others[at] ?? each));
}

const mirrored: Readonly<Record<PointComparator, PointComparator>> = {
  eq: 'eq',
  approx: 'approx',
  gt: 'lt',
  gte: 'lte',
  lt: 'gt',
  lte: 'gte',
};

/** The comparator of `a − b`, or of `a ÷ b` for positive numbers; null where nothing can be said. */
function combined(a: PointComparator, b: PointComparator): PointComparator | null {
  if (b === 'eq') return a;
  if (a === 'eq') return mirrored[b];
  if (a === 'approx') return mirrored[b];
  if (b === 'approx') return a;
  const flipped = mirrored[b];
  const upward = (c: PointComparator) => c === 'gt' || c === 'gte';
  if (upward(a) !== upward(flipped)) return null;
  return a === 'gt' || a === 'lt' ? a : flipped;
}

/** `side` says which way a rounded result may err: down for a lower bound, up for an upper one. */
type Arithmetic = (a: string, b: string, side: Side) => string;
type Side = 'low' | 'high' | 'point';

const sides: Readonly<Record<PointComparator, Side>> = {
  eq: 'point',
  approx: 'point',
  gt: 'low',
  gte: 'low',
  lt: 'high',
  lte: 'high',
};

function combine(
  a: NumericStatement,
  b: NumericStatement,
  of: Arithmetic,
): NumericStatement | null {
  if (a.comparator === 'range' || b.comparator === 'range') {
    const [aBounds, bBounds] = [boundsOf(a), boundsOf(b)];
    if (!aBounds.low || !aBounds.high || !bBounds.low || !bBounds.high) return null;
    const low = of(aBounds.low.value, bBounds.high.value, 'low');
    return { comparator: 'range', low, high: of(aBounds.high.value, bBounds.low.value, 'high') };
  }
  const comparator = combined(a.comparator, b.comparator);
  if (comparator === null) return null;
  return { comparator, value: of(a.value, b.value, sides[comparator]) };
}

/**
 * `target − actual`, exact, with the decimals of the more precise operand; the comparators carry
 * through the arithmetic. Null where they leave nothing to say (at least − at least).
 */
export function differenceOf(
  target: NumericStatement,
  actual: NumericStatement,
): NumericStatement | null {
  return combine(target, actual, (a, b) =>
    new Big(a).minus(b).toFixed(Math.max(decimalPlaces(a), decimalPlaces(b))),
  );
}

const rounding = { low: Big.roundDown, high: Big.roundUp, point: Big.roundHalfUp } as const;

/**
 * `target ÷ actual` in %, to one decimal. An end that the target sets itself is a number like any
 * other and rounded to the nearest; what an open actual leaves is rounded so that it stays true. Null
 * for a negative number, an actual that is zero, or where the comparators leave nothing to say.
 */
export function ratioOf(
  target: NumericStatement,
  actual: NumericStatement,
): NumericStatement | null {
  const exact = actual.comparator === 'eq' || actual.comparator === 'approx';
  return quotientOf(target, actual, 100, exact);
}

/** How many times `low` is in `high`, to one decimal; the rest as for `ratioOf`. */
export function timesOf(high: NumericStatement, low: NumericStatement): NumericStatement | null {
  return quotientOf(high, low, 1, false);
}

function quotientOf(
  of: NumericStatement,
  by: NumericStatement,
  factor: number,
  nearest: boolean,
): NumericStatement | null {
  const positive = [...numbersOf(of), ...numbersOf(by)].every((n) => new Big(n).gte(0));
  if (!positive || numbersOf(by).some((n) => new Big(n).eq(0))) return null;
  return combine(of, by, (a, b, side) =>
    new Big(a)
      .times(factor)
      .div(b)
      .toFixed(1, rounding[nearest ? 'point' : side]),
  );
}

/** How the values that `a` allows lie to the one that `b` states. */
export type Relation =
  | 'below'
  | 'above'
  | 'level'
  /** The lower bound is below, but not all that is allowed. */
  | 'lower-bound-below'
  /** Nothing lower is allowed, and the bound itself is level. */
  | 'lower-bound-level'
  | 'upper-bound-above'
  | 'upper-bound-level'
  /** A range with room on both sides. */
  | 'within'
  | 'undetermined';

/**
 * Compares a target with an actual, true of every value that both allow. Numbers are `level` only
 * where they are equal: 6.0 and 6. Against an actual that is itself open to one side, only a gap
 * between the two can be told.
 */
export function relate(a: NumericStatement, b: NumericStatement): Relation {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (left.high && right.low && below(left.high, right.low)) return 'below';
  if (left.low && right.high && below(right.high, left.low)) return 'above';
  const point =
    right.low && right.high && new Big(right.low.value).eq(right.high.value) ? right.low : null;
  if (!point) return 'undetermined';
  const [low, high] = [orderOf(left.low, point), orderOf(left.high, point)];
  if (low === 0 && high === 0) return 'level';
  if (low === 0) return 'lower-bound-level';
  if (high === 0) return 'upper-bound-level';
  if (low !== null && high !== null) return 'within';
  return low === null ? 'upper-bound-above' : 'lower-bound-below';
}

/** −1, 0 or 1 as a bound is below, level with or above a point; null where there is no bound. */
function orderOf(bound: Bound | null, point: Bound): -1 | 0 | 1 | null {
  return bound && new Big(bound.value).cmp(point.value);
}

/** Whether all below `high` is below all above `low`: equal ends count when one is open. */
function below(high: Bound, low: Bound): boolean {
  const order = new Big(high.value).cmp(low.value);
  return order === 0 ? high.open || low.open : order < 0;
}
