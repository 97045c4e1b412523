import Big from 'big.js';
import { formatNumber } from '../say/number';
import { decimalPlaces } from '../decimal';
import type { Documents } from '../documents';
import { boundsOf, isNumeric, numbersOf } from '../target';
import type { Figure, NumericStatement, PointComparator } from '../types';
import type { TargetRow } from './rows';

/** A level of the target's year, implied by the level of the year before and the target for its growth. */
export interface DerivedLevel {
  readonly level: Figure;
  readonly growth: Figure;
  /** In the unit in which the level is stated, with as many decimals. */
  readonly value: NumericStatement;
  /** No digit was rounded away. */
  readonly exact: boolean;
}

/** A growth target and the level that follows from it, or null where its report states no level to start from. */
export interface Implied {
  readonly target: TargetRow;
  readonly derived: DerivedLevel | null;
}

/** What the growth targets among some targets imply for the levels of the same indicators. */
export function impliedLevels(
  targets: readonly TargetRow[],
  { byIndicator }: Documents,
): readonly Implied[] {
  return targets
    .filter(({ group }) => group === 'growth')
    .map((target) => {
      const { report, indicator, year } = target.target;
      const level = byIndicator
        .get(indicator)
        ?.find(
          (each) =>
            each.report === report &&
            each.aspect === 'value' &&
            each.kind === 'result' &&
            each.year === year - 1,
        );
      return { target, derived: level ? derivedLevel(level, target.target) : null };
    });
}

/**
 * `level × (1 + growth)`, exact until it is rounded to the decimals of the level; a bound is rounded
 * so that it stays true. The comparators carry through. Null for words, a level below zero, a growth
 * of −100% or less, and where the comparators leave nothing to say.
 */
export function derivedLevel(level: Figure, growth: Figure): DerivedLevel | null {
  const [base, rate] = [level.statement, growth.standard];
  if (!isNumeric(base) || !isNumeric(rate)) return null;
  if (numbersOf(base).some((each) => new Big(each).lt(0))) return null;
  if (numbersOf(rate).some((each) => new Big(each).lte(-100))) return null;
  const places = Math.max(...numbersOf(base).map(decimalPlaces));
  const products = productsOf(base, rate);
  if (!products) return null;
  const rounded = products.numbers.map((each, index) =>
    each.toFixed(places, roundingOf(products.comparator, index)),
  );
  const exact = products.numbers.every((each, index) => each.eq(rounded[index] ?? ''));
  const [low = '', high = low] = rounded;
  const { comparator } = products;
  const value = comparator === 'range' ? { comparator, low, high } : { comparator, value: low };
  return { level, growth, value, exact };
}

interface Products {
  readonly comparator: NumericStatement['comparator'];
  readonly numbers: readonly Big[];
}

function productsOf(base: NumericStatement, rate: NumericStatement): Products | null {
  if (base.comparator !== 'range' && rate.comparator !== 'range') {
    const comparator = together(base.comparator, rate.comparator);
    return comparator && { comparator, numbers: [grown(base.value, rate.value)] };
  }
  const [bases, rates] = [boundsOf(base), boundsOf(rate)];
  if (!bases.low || !bases.high || !rates.low || !rates.high) return null;
  const numbers = [
    grown(bases.low.value, rates.low.value),
    grown(bases.high.value, rates.high.value),
  ];
  return { comparator: 'range', numbers };
}

function grown(level: string, percent: string): Big {
  return new Big(percent).plus(100).times(level).times('0.01');
}

/** The comparator of a product of positive numbers; null where one bounds it from below, the other from above. */
function together(a: PointComparator, b: PointComparator): PointComparator | null {
  if (a === 'eq' || (a === 'approx' && b !== 'eq')) return b;
  if (b === 'eq' || b === 'approx') return a;
  if (a.startsWith('g') !== b.startsWith('g')) return null;
  return a === 'gt' || a === 'lt' ? a : b;
}

function roundingOf(comparator: NumericStatement['comparator'], index: number): 0 | 1 | 3 {
  if (comparator === 'range') return index === 0 ? Big.roundDown : Big.roundUp;
  if (comparator === 'gte' || comparator === 'gt') return Big.roundDown;
  return comparator === 'lte' || comparator === 'lt' ? Big.roundUp : Big.roundHalfUp;
}

const signs: Readonly<Record<Exclude<NumericStatement['comparator'], 'eq' | 'range'>, string>> = {
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  approx: '≈',
};

/** The sign between the formula and its value: `≥` for at least; `≈` also where digits were rounded away. */
export function formulaSign({ value: { comparator }, exact }: DerivedLevel): string {
  if (comparator === 'eq' || comparator === 'range') return exact ? '=' : '≈';
  return signs[comparator];
}

/** The factor of a formula: `1 + 5%`, `1 − 3.2%`, `1 + 6%～6.5%`. */
export function formulaFactor({ growth }: DerivedLevel): string {
  const numbers = isNumeric(growth.standard) ? numbersOf(growth.standard) : [];
  const negative = numbers.every((each) => each.startsWith('-'));
  const shown = numbers.map((each) => `${formatNumber(negative ? each.slice(1) : each)}%`);
  return `1 ${negative ? '−' : '+'} ${shown.join('～')}`;
}

/** Numbers of a formula as they stand: `225.00`, `236.25`, `771.51～775.15`. */
export function formulaNumber(statement: NumericStatement): string {
  return numbersOf(statement).map(formatNumber).join('～');
}
