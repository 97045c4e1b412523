import type { Catalogue, Judgement, Side, Verdict } from './types';

/** Whether two sides are one district's use of one indicator. */
export function sameSide(a: Side, b: Side): boolean {
  return a.district === b.district && a.indicator === b.indicator;
}

/** The judgement between two sides, whichever way round it is written; null where there is none. */
export function judgementOf(catalogue: Catalogue, a: Side, b: Side): Judgement | null {
  return (
    catalogue.judgements.find(
      ({ left, right }) =>
        (sameSide(left, a) && sameSide(right, b)) || (sameSide(left, b) && sameSide(right, a)),
    ) ?? null
  );
}

/** A side compares with itself; two sides that nobody judged are not compared. */
export function judge(catalogue: Catalogue, a: Side, b: Side): Verdict {
  return sameSide(a, b) ? 'same' : (judgementOf(catalogue, a, b)?.verdict ?? 'differs');
}

/** All judgements among some sides, in the order of the catalogue. */
export function judgementsBetween(catalogue: Catalogue, sides: readonly Side[]): Judgement[] {
  const shown = (side: Side) => sides.some((each) => sameSide(each, side));
  return catalogue.judgements.filter(({ left, right }) => shown(left) && shown(right));
}
