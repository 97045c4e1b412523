import type { Catalogue, District, Family, Indicator, Judgement, Side, Verdict } from './types';
import type { Row } from './comparison';

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

/** A district's use of an indicator. */
export function sideOf(district: District, indicator: Indicator): Side {
  return { district, indicator };
}

/** The sides that a row shows. */
export function sidesOf(row: Row): Side[] {
  return row.indicators.map((each) => sideOf(row.district, each));
}

/** The judgements on one family. */
export interface JudgedFamily {
  readonly family: Family;
  readonly judgements: readonly Judgement[];
}

/** Every judgement between sides of the chosen districts, by family, in the order of the themes. */
export function judgedFamilies(
  catalogue: Catalogue,
  districts: readonly District[],
): JudgedFamily[] {
  const shown = catalogue.judgements.filter(
    ({ left, right }) => districts.includes(left.district) && districts.includes(right.district),
  );
  return catalogue.families
    .map((family) => ({ family, judgements: shown.filter((each) => each.family === family) }))
    .filter(({ judgements }) => judgements.length > 0);
}

/** How many judgements have each verdict. */
export function countVerdicts(
  families: readonly JudgedFamily[],
): Readonly<Record<Verdict, number>> {
  const all = families.flatMap(({ judgements }) => judgements);
  const of = (verdict: Verdict) => all.filter((each) => each.verdict === verdict).length;
  return { same: of('same'), near: of('near'), differs: of('differs') };
}

/** What a search looks through: the indicators' names on both sides, the family's, and the reason. */
export function searchTextOfJudgement({ family, left, right, why }: Judgement): string {
  const names = family.indicators
    .filter((each) => each === left.indicator || each === right.indicator)
    .flatMap(({ name }) => [name.zh, name.en]);
  return [family.name.zh, family.name.en, ...names, why?.zh ?? '', why?.en ?? '']
    .join(' ')
    .toLowerCase();
}
