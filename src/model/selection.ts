import { isNumeric } from './target';
import { parseOrder } from './matrix/order';
import { leadingYear, reportsOf, yearsOf } from './reports';
import type {
  Aspect,
  Bilingual,
  Catalogue,
  District,
  Figure,
  Indicator,
  ReportSummary,
} from './types';

/** What the address asks for that the catalogue or the figures must know. */
export interface Asked {
  readonly districts: readonly string[];
  readonly themes: readonly string[];
  readonly indicator: string | null;
  /** What the matrix is sorted by. */
  readonly sort?: string | null;
  /** The district that the district view shows. */
  readonly district?: string | null;
  /** The year of the reports. */
  readonly year?: number | null;
}

/** The part of it that exists, and the values that don't. */
export interface Selection {
  readonly districts: readonly District[];
  /** The year whose reports are shown; by default the newest that most of the districts have. */
  readonly year: number;
  /** A report a district: of that year, or the nearest. */
  readonly reports: readonly ReportSummary[];
  readonly themes: readonly string[];
  readonly indicator: string | null;
  readonly unknown: readonly string[];
}

/** The most districts that a first visit shows, and that are offered side by side rather than looked up. */
export const mostAtFirst = 6;

/** The most districts that are compared at once. */
export const mostAtOnce = 12;

/** The districts that have a report, in the order of the catalogue. */
export function reportedIn({ districts, reports }: Catalogue): District[] {
  const reported = new Set(reports.map(({ district }) => district));
  return districts.filter((each) => reported.has(each));
}

/** The one city that all districts with a report are in; null where they are in several. */
export function cityOf(catalogue: Catalogue): Bilingual | null {
  const [first, ...others] = reportedIn(catalogue).map(({ city }) => city);
  return first && others.every(({ zh }) => zh === first.zh) ? first : null;
}

/** The districts that a first visit shows: all that have a report, or the few named where they are many. */
export function firstShown(catalogue: Catalogue): readonly District[] {
  const all = reportedIn(catalogue);
  return all.length <= mostAtFirst ? all : catalogue.firstDistricts;
}

/**
 * The districts that are read without being asked for one by one: all where they are few, else those that
 * are shown, and those that are named `besides`.
 */
export function nearDistricts(
  catalogue: Catalogue,
  shown: readonly District[],
  besides: readonly District[] = [],
): readonly District[] {
  const all = reportedIn(catalogue);
  if (all.length <= mostAtFirst) return all;
  return all.filter((each) => shown.includes(each) || besides.includes(each));
}

/** The districts that ids name, in the order of the ids; ids of none are left out. */
export function districtsNamed(
  { districts }: Pick<Catalogue, 'districts'>,
  ids: readonly string[],
): District[] {
  return [...new Set(ids)].flatMap((id) => districts.find((each) => each.id === id) ?? []);
}

/** The ids of things, in their order. */
export function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** Keeps what the catalogue knows; no district or none known means those of a first visit. */
export function selectKnown(catalogue: Catalogue, asked: Asked): Selection {
  const all = reportedIn(catalogue);
  const reported = all.map(({ id }) => id);
  const themes = catalogue.themes.map((each) => each.id);
  const families = catalogue.families.map((each) => each.id);
  const named = districtsNamed({ districts: all }, asked.districts);
  const chosen = named.length > 0 ? named.slice(0, mostAtOnce) : firstShown(catalogue);
  const { sort = null, district = null, year = null } = asked;
  const shownYear =
    year !== null && yearsOf(catalogue, chosen).includes(year)
      ? year
      : leadingYear(catalogue, chosen);
  // The district view may show a district that is not compared.
  const dated =
    year === null ||
    yearsOf(catalogue, [...chosen, ...districtsNamed(catalogue, [district ?? ''])]).includes(year);
  const sortable = sort === null || parseOrder(sort, all) !== null;
  const shown = district === null || reported.includes(district);
  const known = asked.indicator === null || families.includes(asked.indicator);
  return {
    districts: chosen,
    year: shownYear,
    reports: reportsOf(catalogue, chosen, shownYear),
    themes: asked.themes.filter((id) => themes.includes(id)),
    indicator: known ? asked.indicator : null,
    unknown: [
      ...asked.districts.filter((id) => !reported.includes(id)),
      ...idsOf(named.slice(mostAtOnce)),
      ...asked.themes.filter((id) => !themes.includes(id)),
      ...(known || asked.indicator === null ? [] : [asked.indicator]),
      ...(sortable ? [] : [sort]),
      ...(shown ? [] : [district]),
      ...(dated ? [] : [`year=${year}`]),
    ],
  };
}

const aspectOrder: readonly Aspect[] = ['value', 'growth', 'change'];

/** The aspects that any of the figures states of a family, in the order in which they are offered. */
export function aspectsOf(figures: readonly Figure[], indicators: readonly Indicator[]): Aspect[] {
  const own = figures.filter((each) => indicators.includes(each.indicator));
  return aspectOrder.filter((aspect) => own.some((each) => each.aspect === aspect));
}

/** How many districts state each aspect of a family as a number, of last year or as a target. */
export function statingDistricts(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): Readonly<Record<Aspect, number>> {
  const count = (aspect: Aspect) =>
    new Set(
      figures
        .filter(
          (each) =>
            each.aspect === aspect &&
            indicators.includes(each.indicator) &&
            isNumeric(each.standard) &&
            each.year >= each.report.year - 1,
        )
        .map(({ district }) => district),
    ).size;
  return { value: count('value'), growth: count('growth'), change: count('change') };
}

const preferred: readonly Aspect[] = ['growth', 'value', 'change'];

/** The aspect that a family opens on: the one that most districts state as a number, growth on a tie. */
export function leadingAspect(
  offered: readonly Aspect[],
  stating: Readonly<Record<Aspect, number>>,
): Aspect {
  const most = Math.max(0, ...offered.map((aspect) => stating[aspect]));
  return preferred.find((each) => offered.includes(each) && stating[each] === most) ?? 'value';
}

/** The aspect that is asked for where a family has it, else the one that it opens on. */
export function shownAspect(
  asked: Aspect | null,
  offered: readonly Aspect[],
  stating: Readonly<Record<Aspect, number>>,
): Aspect {
  return asked !== null && offered.includes(asked) ? asked : leadingAspect(offered, stating);
}

/** A list with one item moved by some places; at the ends it stays. */
export function moved<T>(list: readonly T[], item: T, by: -1 | 1): readonly T[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/**
 * The items shown without one of them, or with it; the last one stays. It comes back to its place
 * among all, or at the end where the reader has moved others.
 */
export function toggled<T>(all: readonly T[], shown: readonly T[], item: T): readonly T[] {
  if (shown.includes(item)) return shown.length === 1 ? shown : shown.filter((e) => e !== item);
  const unmoved = sameOrder(
    shown,
    all.filter((each) => shown.includes(each)),
  );
  return unmoved ? all.filter((each) => each === item || shown.includes(each)) : [...shown, item];
}

/** Whether two lists hold the same in the same order. */
export function sameOrder<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
