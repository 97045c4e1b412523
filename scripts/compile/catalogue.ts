import type {
  PublishedCatalogue,
  PublishedDistrict,
  PublishedIndicator,
  PublishedRule,
  PublishedSummary,
} from '../../src/model/published';
import type { Theme } from '../../src/model/types';
import { toUnit } from '../check/catalogue';
import type { CheckedReport } from '../check/report';
import type {
  CatalogueTables,
  DistrictRow,
  IndicatorRow,
  NamedRow,
  RuleRow,
} from '../read/catalogue';

function toNamed({ id, name_zh: zh, name_en: en }: NamedRow): Theme {
  return { id, name: { zh, en } };
}

function toDistrict({ pinyin, city_zh: zh, city_en: en, ...row }: DistrictRow): PublishedDistrict {
  return { ...toNamed(row), pinyin, city: { zh, en } };
}

function toIndicator(row: IndicatorRow): PublishedIndicator {
  const { definition_zh: zh, definition_en: en, definition_source: source } = row;
  return {
    id: row.id,
    family: row.family,
    theme: row.theme,
    name: { zh: row.name_zh, en: row.name_en },
    unit: row.unit,
    measure: row.measure,
    terms: row.terms,
    definition: source === '' ? null : { zh, en, source },
  };
}

function toRule({ family, left, right, verdict, why_zh: zh, why_en: en }: RuleRow): PublishedRule {
  return { family, left, right, verdict, why: zh === '' && en === '' ? null : { zh, en } };
}

/** The district with whose figures a rule is published: that on the left where it names two; null without any. */
function ownerOf({ left, right }: RuleRow): string | null {
  return left.district ?? right.district;
}

/** The rules that name a district, by its id. */
export function exceptionsOf(
  rows: readonly RuleRow[],
): ReadonlyMap<string, readonly PublishedRule[]> {
  const exceptions = new Map<string, PublishedRule[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    const known = owner === null ? undefined : exceptions.get(owner);
    if (known) known.push(toRule(row));
    else if (owner !== null) exceptions.set(owner, [toRule(row)]);
  }
  return exceptions;
}

/** What the catalogue says of a report. */
export function toSummary({ report }: CheckedReport, figures: number): PublishedSummary {
  const { id, edition, numerals } = report.folder;
  const { district, year, title, issuer, date, lost, scope, ...front } = edition.front;
  return {
    id,
    district,
    year,
    title,
    issuer,
    date,
    event: { zh: front.event_zh, en: front.event_en },
    received: { zh: front.received_zh, en: front.received_en },
    lost,
    scope,
    english: front.title_en === '' ? null : { title: front.title_en, issuer: front.issuer_en },
    online: front.address === '' ? null : { address: front.address, seen: front.seen },
    figures,
    numerals: numerals.length,
  };
}

/** Compiles `catalogue.json` with what it says of each report, in their order. */
export function compileCatalogue(
  catalogue: CatalogueTables,
  reports: readonly PublishedSummary[],
  version: string,
): PublishedCatalogue {
  return {
    schema: 1,
    version,
    districts: catalogue.districts.rows.map(toDistrict),
    themes: catalogue.themes.rows.map(toNamed),
    units: catalogue.units.rows.map(toUnit),
    families: catalogue.families.rows.map(toNamed),
    indicators: catalogue.indicators.rows.map(toIndicator),
    rules: catalogue.comparability.rows.filter((row) => ownerOf(row) === null).map(toRule),
    firstDistricts: catalogue.frontPageDistricts.rows.map(({ district }) => district),
    frontPage: catalogue.frontPage.rows.map(({ family, aspect }) => ({ family, aspect })),
    reports,
  };
}
