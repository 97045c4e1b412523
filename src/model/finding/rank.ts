import Big from 'big.js';
import { isNumeric, numbersOf, relate } from '../target';
import type { Relation } from '../target';
import type { District } from '../types';
import { isLevel } from './facts';
import type { Column, Facts, Stated } from './facts';

/** What can be said of the order of the districts of a column. */
export interface Rank {
  readonly place: 'higher' | 'highest' | 'lowest' | 'level';
  readonly district: District;
  /** How many districts the column lists. */
  readonly among: number;
  /** Every district shown states a number, so that 最高 needs no restriction. */
  readonly complete: boolean;
  /** For `level`: the very same number. */
  readonly equal: boolean;
}

/** True of every value that the comparators allow; null for levels and where nothing is certain. */
export function rankOf({ comparison, measure, rows, apart }: Facts, column: Column): Rank | null {
  const { stated } = column;
  const [first] = stated;
  const districts = new Set(stated.map((each) => each.district.id));
  if (!first || stated.length < 2 || districts.size !== stated.length) return null;
  if (isLevel(comparison, measure) || !stated.every(hasNumber)) return null;
  const complete = rows.length === stated.length && apart.length === 0;
  const rank = {
    among: stated.length,
    complete,
    equal: stated.every((each) => equal(each, first)),
  };
  const all = (own: Stated, relation: Relation) =>
    stated.every((other) => other === own || relationOf(own, other) === relation);
  if (stated.every((each) => all(each, 'level'))) {
    return { ...rank, place: 'level', district: first.district };
  }
  const highest = stated.find((each) => all(each, 'above'));
  if (highest) {
    return {
      ...rank,
      place: stated.length === 2 ? 'higher' : 'highest',
      district: highest.district,
    };
  }
  const lowest = stated.find((each) => all(each, 'below'));
  return lowest ? { ...rank, place: 'lowest', district: lowest.district } : null;
}

function hasNumber({ figure }: Stated): boolean {
  return isNumeric(figure.standard);
}

function relationOf(a: Stated, b: Stated): Relation {
  const [left, right] = [a.figure.standard, b.figure.standard];
  return isNumeric(left) && isNumeric(right) ? relate(left, right) : 'undetermined';
}

function equal(a: Stated, b: Stated): boolean {
  const [left, right] = [a.figure.standard, b.figure.standard];
  if (left.comparator !== 'eq' || right.comparator !== 'eq') return false;
  const [x, y] = [numbersOf(left)[0], numbersOf(right)[0]];
  return x !== undefined && y !== undefined && new Big(x).eq(y);
}
