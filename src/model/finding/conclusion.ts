import Big from 'big.js';
import { boundsOf, differenceOf, isNumeric, numbersOf, relate } from '../target';
import type { Relation } from '../target';
import type { Aspect, District, Figure, NumericStatement } from '../types';
import { isLevel, isListedTwice, numbersIn } from './facts';
import type { Column, Facts, Stated } from './facts';
import { largestMoves } from './move';
import type { Move } from './move';
import type { Standing } from './standing';

/** What can be said of the order of the districts of a column. */
export interface Rank {
  /** Of declines, `higher` and `highest` are the larger declines. */
  readonly place: 'higher' | 'highest' | 'lowest' | 'level';
  readonly of: 'number' | 'rise' | 'decline';
  readonly district: District;
  /** How many districts the column lists. */
  readonly among: number;
  /** Every district shown states a number, so that 最高 needs no restriction. */
  readonly complete: boolean;
  /** For `level`: one of them is stated as 左右 or 约. */
  readonly about: boolean;
}

/** True of every value that the comparators allow; null for levels and where nothing is certain. */
export function rankOf({ comparison, measure, rows, apart }: Facts, column: Column): Rank | null {
  const { stated } = column;
  const [first] = stated;
  const districts = new Set(stated.map((each) => each.district.id));
  if (!first || stated.length < 2 || districts.size !== stated.length) return null;
  if (isLevel(comparison, measure) || !stated.every(hasNumber)) return null;
  const of = directionOf(stated, comparison.aspect);
  // A rise and a fall tell themselves apart; of changes, no one is “the higher”.
  if (of === 'number' && comparison.aspect === 'change') return null;
  const rank = {
    of,
    among: stated.length,
    complete: rows.length === stated.length && apart.length === 0,
    about: stated.some(({ figure }) => figure.standard.comparator === 'approx'),
  };
  const all = (own: Stated, relation: Relation) =>
    stated.every((other) => other === own || relationOf(own, other) === relation);
  if (stated.every((each) => all(each, 'level'))) {
    return { ...rank, place: 'level', district: first.district };
  }
  const [top, bottom] =
    of === 'decline' ? (['below', 'above'] as const) : (['above', 'below'] as const);
  const highest = stated.find((each) => all(each, top));
  if (highest) {
    const place = stated.length === 2 ? 'higher' : 'highest';
    return { ...rank, place, district: highest.district };
  }
  const lowest = stated.find((each) => all(each, bottom));
  return lowest ? { ...rank, place: 'lowest', district: lowest.district } : null;
}

/** Whether growth are declines, or changes lead one way, for every value allowed; otherwise they are numbers. */
function directionOf(stated: readonly Stated[], aspect: Aspect): Rank['of'] {
  if (aspect === 'value') return 'number';
  const bounds = stated.flatMap(({ figure: { standard } }) =>
    isNumeric(standard) ? [boundsOf(standard)] : [],
  );
  if (bounds.every(({ high }) => high !== null && new Big(high.value).lt(0))) return 'decline';
  const rises = bounds.every(({ low }) => low !== null && new Big(low.value).gt(0));
  return rises && aspect === 'change' ? 'rise' : 'number';
}

function hasNumber({ figure }: Stated): boolean {
  return isNumeric(figure.standard);
}

function relationOf(a: Stated, b: Stated): Relation {
  const [left, right] = [a.figure.standard, b.figure.standard];
  return isNumeric(left) && isNumeric(right) ? relate(left, right) : 'undetermined';
}

/** The largest fall, or else the largest rise, where more than one moves that way. */
export function largestMove(...about: Parameters<typeof largestMoves<Standing>>): Move | null {
  return largestMoves(...about).find(({ among }) => among > 1) ?? null;
}

/** From a result to its target in percentage points; null where the comparators leave nothing to say. */
export function pointsOf({ target, result }: Standing): NumericStatement | null {
  const [aim, actual] = [target.standard, result.standard];
  return isNumeric(aim) && isNumeric(actual) ? differenceOf(aim, actual) : null;
}

/** Whose growth or rate moves most; null for levels, and where a district has words for a number. */
export function moveOf({ comparison, measure, rows, standings }: Facts): Move | null {
  if (comparison.aspect === 'change' || isLevel(comparison, measure)) return null;
  const answered = rows.filter(
    ({ cells }) => cells.length > 1 && cells.every(({ state }) => state === 'figure'),
  );
  const districts = new Set(standings.map((each) => each.district));
  if (answered.length !== standings.length || districts.size !== standings.length) return null;
  return largestMove(standings, pointsOf, '0');
}

/** Districts whose targets lie to their own results in the same way. */
export interface Group {
  readonly districts: readonly District[];
  readonly standing: Standing;
  /** The result, where the sentence has to print it; null where it is listed or a plain number. */
  readonly shown: Figure | null;
  readonly ratio: NumericStatement | null;
}

const order: readonly Standing['relation'][] = [
  'lower-bound-below',
  'below',
  'above',
  'level',
  'lower-bound-level',
  'upper-bound-above',
  'upper-bound-level',
  'within',
];

/**
 * Groups the standings for a sentence that lists the targets, and perhaps the results. With `shares`,
 * a lone target is told by its share of the result, and those of several stand beside each.
 */
export function groupsOf(
  { standings, targets }: Facts,
  columns: readonly Column[],
  shares: boolean,
): Group[] {
  const alone = targets?.stated.length === 1;
  const resultsListed = columns.some((each) => each.slot.kind === 'result');
  const told = standings.filter(
    (each) =>
      each.relation !== 'undetermined' &&
      (alone || !shares || each.ratio === null) &&
      !isListedTwice(each.district, columns),
  );
  const groups = new Map<string, Group>();
  for (const standing of told) {
    const plain = standing.result.standard.comparator === 'eq';
    const shown = !resultsListed && (alone || !plain) ? standing.result : null;
    const { relation, about, result } = standing;
    const key = [relation, relation.endsWith('level') && about, result.estimated, shown?.id].join();
    const districts = [...(groups.get(key)?.districts ?? []), standing.district];
    groups.set(key, { districts, standing, shown, ratio: shares ? standing.ratio : null });
  }
  const rank = (group: Group) => order.indexOf(group.standing.relation);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** Which way a relation leads: a lower bound below is below, of a target that may lie higher. */
export function wayOf({ standing: { relation, about, result }, shown, ratio }: Group): string {
  const way = relation.replace(/^(lower|upper)-bound-/, '');
  return [way, about, result.estimated, result.year, shown?.id, ratio && numbersOf(ratio)].join();
}

/** Whether all that a sentence lists lies one way, if only with a bound. */
export function areAlike(groups: readonly Group[], facts: Facts): boolean {
  return areAll(groups, facts) && new Set(groups.map(wayOf)).size === 1;
}

/** Whether some groups are all that the sentence lists, so that they need no names. */
export function areAll(groups: readonly Group[], { targets }: Facts): boolean {
  const listed = targets?.stated.length ?? 0;
  const told = groups.flatMap(({ districts }) => districts).length;
  return told === listed && numbersIn(targets).length === listed;
}
