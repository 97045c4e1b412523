import type {
  PublishedCatalogue,
  PublishedFigures,
  PublishedRule,
  PublishedRuleSide,
} from './published';
import type {
  Bilingual,
  Catalogue,
  District,
  Family,
  Figure,
  Indicator,
  ReportSummary,
  Rule,
  RuleSide,
} from './types';

/** A family while its indicators and rules are being linked. */
type Growing = Family & { readonly indicators: Indicator[]; readonly rules: Rule[] };

/** The catalogue with the things themselves in the place of their ids; throws on an id of nothing. */
export function linkCatalogue(published: PublishedCatalogue): Catalogue {
  const { version, themes, units } = published;
  const ids = published.districts.map(({ id }) => id);
  const placed = [...new Set([...published.firstDistricts, ...ids])];
  const districts = published.districts.map((each) => ({
    ...each,
    place: placed.indexOf(each.id),
    exceptions: [],
  }));
  const district = finder('catalogue', 'district', districts);
  const theme = finder('catalogue', 'theme', themes);
  byIdOnce('catalogue', 'unit', units);
  byIdOnce('catalogue', 'report', published.reports);
  const names = byIdOnce('catalogue', 'family', published.families);
  const families = new Map<string, Growing>();
  const familyOf = (each: PublishedCatalogue['indicators'][number]) => {
    const { family: id, unit, measure } = each;
    const name: Bilingual = names.get(id)?.name ?? each.name;
    const known = families.get(id);
    const members = { indicators: [], rules: [] };
    const family = known ?? { id, name, theme: theme(each.theme), unit, measure, ...members };
    families.set(id, family);
    return family;
  };
  const indicators = published.indicators.map((each): Indicator => {
    const { id, name, unit, measure, terms, definition } = each;
    const family = familyOf(each);
    const indicator = { id, family, name, unit, measure, terms, definition };
    family.indicators.push(indicator);
    return indicator;
  });
  const indicator = finder('catalogue', 'indicator', indicators);
  const family = finder('catalogue', 'family', [...families.values()]);
  for (const rule of published.rules)
    family(rule.family).rules.push(linkRule(rule, indicator, district));
  return {
    version,
    districts,
    firstDistricts: published.firstDistricts.map(district),
    themes,
    units,
    families: themes.flatMap((each) => [...families.values()].filter((own) => own.theme === each)),
    indicators,
    frontPage: published.frontPage.map((each) => ({ ...each, family: family(each.family) })),
    reports: published.reports.map((each): ReportSummary => ({
      ...each,
      district: district(each.district),
      mentioned: new Set(),
    })),
  };
}

/** A rule with the things themselves in the place of their ids. */
function linkRule(
  { left, right, verdict, why }: PublishedRule,
  indicator: (id: string) => Indicator,
  district: (id: string) => District,
): Rule {
  const side = (each: PublishedRuleSide): RuleSide => ({
    indicator: indicator(each.indicator),
    district: each.district === null ? null : district(each.district),
    year: each.year,
  });
  return { left: side(left), right: side(right), verdict, why };
}

/**
 * The figures of one report with the catalogue's own objects in the place of their ids. Its district
 * gets its exceptions and the report what it only names: the same ones however often this is done.
 */
export function linkFigures(
  catalogue: Catalogue,
  { figures, rules, mentioned, ...published }: Omit<PublishedFigures, 'schema' | 'version'>,
): Figure[] {
  const report = finder('figures', 'report', catalogue.reports);
  const district = finder('figures', 'district', catalogue.districts);
  const indicator = finder('figures', 'indicator', catalogue.indicators);
  const own = report(published.report);
  for (const id of mentioned) own.mentioned.add(indicator(id));
  own.district.exceptions = rules.map((rule) => linkRule(rule, indicator, district));
  return figures.map((each) => ({
    ...each,
    report: report(each.report),
    district: district(each.district),
    indicator: indicator(each.indicator),
  }));
}

/** Finds things by their ids; throws an error that names the part, the kind of thing and the id. */
function finder<T extends { readonly id: string }>(
  part: string,
  kind: string,
  things: readonly T[],
): (id: string) => T {
  const known = byIdOnce(part, kind, things);
  return (id) => {
    const found = known.get(id);
    if (!found) throw new Error(`${part}: no such ${kind}: ${id}`);
    return found;
  };
}

/** Things by their ids; throws an error that names the id that two of them have. */
export function byIdOnce<T extends { readonly id: string }>(
  part: string,
  kind: string,
  things: readonly T[],
): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  for (const each of things) {
    if (known.has(each.id)) throw new Error(`${part}: two of one id: ${kind} ${each.id}`);
    known.set(each.id, each);
  }
  return known;
}
