import Big from 'big.js';
import { decimalPlaces } from '../decimal';
import { judgementOf } from '../judgements';
import type { Bilingual, Figure } from '../types';

/** Why a result does not go on from that of the year before. */
export type Break =
  /** Two levels give another growth than the report states, by more than rounding explains; both in %. */
  | { readonly of: 'growth'; readonly derived: string; readonly stated: string }
  /** The editors judged that the two do not compare. */
  | { readonly of: 'verdict'; readonly why: Bilingual | null };

/** A result beside that of the year before, and the growth that its report states. */
export interface Joint {
  readonly before: Figure;
  readonly now: Figure;
  readonly growth: Figure | null;
}

/** What rounding leaves of a number. */
interface Interval {
  readonly low: Big;
  readonly high: Big;
}

/** Why a line from one year to the next would say what nobody states; null where nothing speaks against it. */
export function breakOf({ before, now, growth }: Joint): Break | null {
  const { verdict, why } = judgementOf(before, now);
  if (verdict === 'differs') return { of: 'verdict', why };
  if (growth === null || atConstantPrices(growth)) return null;
  const [from, to, stated] = [before, now, growth].map(roundedOf);
  const between = from && to ? growthBetween(from, to) : null;
  if (!between || !stated || growth.standard.comparator !== 'eq') return null;
  if (stated.high.gte(between.low) && stated.low.lte(between.high)) return null;
  const { value } = growth.standard;
  return { of: 'growth', derived: worthStating(between, decimalPlaces(value)), stated: value };
}

/** Growth at constant prices is none of the amounts, and never disagrees with them. */
function atConstantPrices({ note, term, wording }: Figure): boolean {
  return [note?.zh ?? '', term, wording].some((text) => /可比价|不变价/.test(text));
}

/** An exact number with what its last stated digit leaves open, in its standard unit; null for all else. */
function roundedOf({ statement, standard }: Figure): Interval | null {
  if (statement.comparator !== 'eq' || standard.comparator !== 'eq') return null;
  const own = new Big(statement.value);
  const value = new Big(standard.value);
  // Nothing tells how large a unit is by none of it.
  if (own.eq(0) && statement.value !== standard.value) return null;
  const scale = own.eq(0) ? new Big(1) : value.div(own);
  const half = scale.times(new Big(10).pow(-decimalPlaces(statement.value))).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

/** The growth in % that two levels allow; null from what may be zero or less. */
function growthBetween(before: Interval, now: Interval): Interval | null {
  if (before.low.lte(0)) return null;
  const growth = (to: Big, from: Big) => to.div(from).minus(1).times(100);
  const least = growth(now.low, now.low.lt(0) ? before.low : before.high);
  const most = growth(now.high, now.high.lt(0) ? before.high : before.low);
  return { low: least, high: most };
}

/** The middle, with at most so many decimals, and no more than what rounding leaves warrants: +41, or +41.1. */
function worthStating({ low, high }: Interval, most: number): string {
  const half = high.minus(low).div(2);
  let places = most;
  while (places > 0 && half.gt(new Big(10).pow(-places).div(2))) places -= 1;
  return low.plus(high).div(2).toFixed(places, Big.roundHalfUp);
}
