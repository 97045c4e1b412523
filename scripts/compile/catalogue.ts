import { createHash } from 'node:crypto';
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
import type { DistrictRow, IndicatorRow, NamedRow, RuleRow } from '../read/catalogue';
import type { Data } from '../read/data';

/** A short fingerprint of everything that was read. */
export function fingerprint(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].toSorted(([left], [right]) => (left < right ? -1 : 1)))
    hash.update(JSON.stringify([path, text]));
  return hash.digest('hex').slice(0, 12);
}

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

function toSummary({ report, mentioned }: CheckedReport, figures: number): PublishedSummary {
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
    mentioned: [...mentioned].sort(),
  };
}

/** Compiles `catalogue.json` from the reports in their order, each with the number of its figures. */
export function compileCatalogue(
  { catalogue }: Data,
  reports: readonly { readonly report: CheckedReport; readonly figures: number }[],
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
    rules: catalogue.comparability.rows.map(toRule),
    firstDistricts: catalogue.frontPageDistricts.rows.map(({ district }) => district),
    frontPage: catalogue.frontPage.rows.map(({ family, aspect }) => ({ family, aspect })),
    reports: reports.map(({ report, figures }) => toSummary(report, figures)),
  };
}
