import Big from 'big.js';
import { boundsOf, relate } from '../target';
import type { NumericStatement } from '../types';
import type { Standing } from './standing';

/** Who moves most against its own result. */
export interface Move<Mover = Standing> {
  readonly way: 'less' | 'more';
  readonly mover: Mover;
  /** How many move that way, or may. */
  readonly among: number;
}

/**
 * The largest fall, and the largest rise, if it is so for every value that the comparators allow.
 * The sizes must be such as compare: percentage points, or shares of the own result.
 */
export function largestMoves<Mover>(
  movers: readonly Mover[],
  sizeOf: (mover: Mover) => NumericStatement | null,
  zero: string,
): Move<Mover>[] {
  const sized = movers.map((mover) => ({ mover, size: sizeOf(mover) }));
  const known = sized.flatMap(({ mover, size }) => (size ? [{ mover, size }] : []));
  if (known.length < sized.length) return [];
  return (['less', 'more'] as const).flatMap((way) => {
    const beyond = way === 'less' ? 'below' : 'above';
    const origin = { comparator: 'eq', value: zero } as const;
    const most = known.find(
      (own) =>
        relate(own.size, origin) === beyond &&
        known.every((other) => other === own || relate(own.size, other.size) === beyond),
    );
    const among = known.filter(({ size }) => mayMove(size, way, zero)).length;
    return most ? [{ way, mover: most.mover, among }] : [];
  });
}

function mayMove(size: NumericStatement, way: 'less' | 'more', zero: string): boolean {
  const { low, high } = boundsOf(size);
  return way === 'less'
    ? low === null || new Big(low.value).lt(zero)
    : high === null || new Big(high.value).gt(zero);
}
