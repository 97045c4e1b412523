import type { Catalogue, Family, Judgement, Verdict } from './types';

/** The judgements on one family. */
export interface JudgedFamily {
  readonly family: Family;
  readonly judgements: readonly Judgement[];
}

/** Every judgement between sides of the chosen districts, by family, in the order of the themes. */
export function judgedFamilies(catalogue: Catalogue, districts: readonly string[]): JudgedFamily[] {
  const shown = catalogue.judgements.filter(
    ({ left, right }) =>
      districts.includes(left.district.id) && districts.includes(right.district.id),
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
