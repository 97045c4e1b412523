import Big from 'big.js';
import { isNumeric, numbersOf, relate } from '../target';
import type { Relation } from '../target';
import type { District, Figure, NumericStatement } from '../types';
import { isLevel, isListedTwice, numbersIn } from './facts';
import type { Column, Facts, Stated } from './facts';
import type { Standing } from './standing';

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

/** Districts whose targets lie to their own results in the same way. */
export interface Group {
  readonly districts: readonly District[];
  readonly standing: Standing;
  /** The result, where the sentence has to print it; null where it is listed or a plain number. */
  readonly shown: Figure | null;
  readonly ratio: NumericStatement | null;
  /** These are all the districts that the sentence lists. */
  readonly all: boolean;
}

const order: readonly Standing['relation'][] = [
  'below',
  'above',
  'level',
  'lower-bound-below',
  'lower-bound-level',
  'upper-bound-above',
  'upper-bound-level',
  'within',
];

/** Groups the standings for a sentence that lists the targets, and perhaps the results. */
export function groupsOf({ standings, targets }: Facts, columns: readonly Column[]): Group[] {
  const alone = targets?.stated.length === 1;
  const resultsListed = columns.some((each) => each.slot.kind === 'result');
  const told = standings.filter(
    (each) =>
      each.relation !== 'undetermined' &&
      (alone || each.ratio === null) &&
      !isListedTwice(each.district, columns),
  );
  const groups = new Map<string, Group>();
  for (const standing of told) {
    const plain = standing.result.standard.comparator === 'eq';
    const shown = !resultsListed && (alone || !plain) ? standing.result : null;
    const { relation, equal, result } = standing;
    const same = relation.endsWith('level') && equal;
    const key = [relation, same, result.estimated, shown?.id].join();
    const districts = [...(groups.get(key)?.districts ?? []), standing.district];
    groups.set(key, { districts, standing, shown, ratio: standing.ratio, all: false });
  }
  const rank = (group: Group) => order.indexOf(group.standing.relation);
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  const [first] = sorted;
  const listed = targets?.stated.length ?? 0;
  if (!first || sorted.length > 1 || first.districts.length !== listed) return sorted;
  return numbersIn(targets).length === listed ? [{ ...first, all: true }] : sorted;
}
