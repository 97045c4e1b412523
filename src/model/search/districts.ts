import type { District } from '../types';

/** The districts of one city. */
export interface CityGroup {
  readonly id: string;
  readonly city: District['city'];
  readonly districts: readonly District[];
}

/**
 * Whether what is typed stands for a district: a part of its name, of its city's, or of its pinyin, with
 * or without spaces; or how its syllables begin (huangpu, huang p, hp). Nothing typed stands for all.
 */
export function standsFor(typed: string, { name, pinyin, city }: District): boolean {
  const query = typed.toLowerCase().replaceAll(/[\s']/g, '');
  const initials = pinyin.replaceAll(/(\S)\S* ?/g, '$1');
  return [name.zh, name.en, city.zh, city.en, pinyin]
    .map((each) => each.toLowerCase().replaceAll(' ', ''))
    .concat(initials)
    .some((each) => each.includes(query));
}

/** Districts by their cities, both in the order of the districts. */
export function byCity(districts: readonly District[]): readonly CityGroup[] {
  const cities = new Map<string, District[]>();
  for (const district of districts) {
    const known = cities.get(district.city.zh);
    if (known) known.push(district);
    else cities.set(district.city.zh, [district]);
  }
  return [...cities].flatMap(([id, own]) => {
    const [first] = own;
    return first ? [{ id, city: first.city, districts: own }] : [];
  });
}
