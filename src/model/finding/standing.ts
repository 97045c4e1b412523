import Big from 'big.js';
import type { Row } from '../comparison';
import { decimalPlaces } from '../decimal';
import { isNumeric, numbersOf, relate } from '../target';
import type { Relation } from '../target';
import type { District, Figure, NumericStatement } from '../types';

/** How a district's target lies to its own result. */
export interface Standing {
  readonly row: Row;
  readonly district: District;
  readonly relation: Relation;
  /** One of the two is stated as 左右 or 约, so that level is about level. */
  readonly about: boolean;
  /** Target ÷ result in %, where that says more than the two numbers and the result is one. */
  readonly ratio: NumericStatement | null;
  readonly result: Figure;
  readonly target: Figure;
}

/** Null when one of the two is missing or is words. */
export function standingOf(row: Row): Standing | null {
  const result = row.cells.findLast((cell) => cell.slot.kind === 'result');
  const target = row.cells.find((cell) => cell.slot.kind === 'target');
  if (result?.state !== 'figure' || target?.state !== 'figure') return null;
  const [actual, aim] = [result.figure.standard, target.figure.standard];
  if (!isNumeric(actual) || !isNumeric(aim)) return null;
  const relation = relate(aim, actual);
  return {
    row,
    district: row.district,
    relation,
    about: [aim, actual].some(({ comparator }) => comparator === 'approx'),
    ratio:
      row.step?.state === 'told' && isPoint(actual) && tellsMore(relation, aim, actual)
        ? row.step.ratio
        : null,
    result: result.figure,
    target: target.figure,
  };
}

/** One number, and not a bound: a share of 150余 would be a bound of a bound. */
function isPoint({ comparator }: NumericStatement): boolean {
  return comparator === 'eq' || comparator === 'approx';
}

/** From 4 to 2 needs no percentage; from 392.55 to 150 or from 14.81 to 12 does. */
function tellsMore(relation: Relation, a: NumericStatement, b: NumericStatement): boolean {
  if (relation.endsWith('level')) return false;
  return [...numbersOf(a), ...numbersOf(b)].some(
    (each) => new Big(each).gte(100) || decimalPlaces(each) > 0,
  );
}
