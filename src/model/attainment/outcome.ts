import Big from 'big.js';
import { boundsOf, isNumeric } from '../target';
import type { Bound } from '../target';
import type { Statement } from '../types';

/** What became of a target: told of bounds and ranges, or how the result lies to an exact number or a range. */
export type Outcome = 'met' | 'missed' | 'above' | 'equal' | 'below';

/**
 * Why nothing can be told: 左右 leaves open how near is near enough, words are no numbers, the two are
 * on different definitions, or the result is itself a bound that leaves both open.
 */
export type Unsettled = 'approximate' | 'words' | 'definition' | 'open';

/** The outcome of a target, or the reason why there is none. */
export type Attainment =
  { readonly outcome: Outcome } | { readonly outcome: null; readonly why: Unsettled };

/**
 * What became of a target by its comparator and its result's alone, true of every value that the result
 * allows. Numbers alone don't tell whether more is better: an exact number is only passed or not reached.
 */
export function attainmentOf(target: Statement, result: Statement): Attainment {
  if (!isNumeric(target) || !isNumeric(result)) return { outcome: null, why: 'words' };
  if (target.comparator === 'approx' || result.comparator === 'approx')
    return { outcome: null, why: 'approximate' };
  const [aim, said] = [boundsOf(target), boundsOf(result)];
  const under = isBeyond(said.high, aim.low);
  const over = isBeyond(aim.high, said.low);
  const within = isInside(said.low, aim.low, 'low') && isInside(said.high, aim.high, 'high');
  switch (target.comparator) {
    case 'eq':
      return settled(under ? 'below' : over ? 'above' : within ? 'equal' : null);
    case 'range':
      return settled(under ? 'below' : over ? 'above' : within ? 'met' : null);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return settled(under || over ? 'missed' : within ? 'met' : null);
  }
}

function settled(outcome: Outcome | null): Attainment {
  return outcome === null ? { outcome, why: 'open' } : { outcome };
}

/** Whether all up to `high` lies below all from `low` on; equal ends meet unless one is excluded. */
function isBeyond(high: Bound | null, low: Bound | null): boolean {
  if (!high || !low) return false;
  const order = new Big(high.value).cmp(low.value);
  return order < 0 || (order === 0 && (high.open || low.open));
}

/** Whether all that a result allows lies inside an end of its target; a target without that end allows all. */
function isInside(said: Bound | null, aim: Bound | null, end: 'low' | 'high'): boolean {
  if (!aim) return true;
  if (!said) return false;
  const order = new Big(said.value).cmp(aim.value) * (end === 'low' ? 1 : -1);
  return order > 0 || (order === 0 && (said.open || !aim.open));
}
