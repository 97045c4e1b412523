import type { Catalogue, Judgement, Side, Verdict } from './types';

const same = (a: Side, b: Side) => a.district === b.district && a.indicator === b.indicator;

/** The judgement between two sides, whichever way round it is written; null where there is none. */
export function judgementOf(catalogue: Catalogue, a: Side, b: Side): Judgement | null {
  return (
    catalogue.judgements.find(
      ({ left, right }) => (same(left, a) && same(right, b)) || (same(left, b) && same(right, a)),
    ) ?? null
  );
}

/** A side compares with itself; two sides that nobody judged are not compared. */
export function judge(catalogue: Catalogue, a: Side, b: Side): Verdict {
  return same(a, b) ? 'same' : (judgementOf(catalogue, a, b)?.verdict ?? 'differs');
}

/** All judgements among some sides, in the order of the catalogue. */
export function judgementsBetween(catalogue: Catalogue, sides: readonly Side[]): Judgement[] {
  const shown = (side: Side) => sides.some((each) => same(each, side));
  return catalogue.judgements.filter(({ left, right }) => shown(left) && shown(right));
}
