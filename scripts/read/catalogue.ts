import type { Problems } from '../problems';
import { factor, filled, id, list, oneOf, pattern, pinyin, ruleSide, words } from './cells';
import type { Source } from './source';
import { readTable } from './table';
import type { Columns, Row, Table } from './table';

const named = { id, name_zh: filled, name_en: filled };

const districts = { ...named, pinyin, city_zh: filled, city_en: filled };

const units = { unit: filled, base: filled, factor, name_en: filled };

const indicators = {
  id,
  family: id,
  theme: id,
  name_zh: filled,
  name_en: filled,
  unit: filled,
  measure: oneOf('flow', 'stock', 'rate'),
  terms: list,
  definition_zh: words,
  definition_en: words,
  definition_source: words,
};

const comparability = {
  family: id,
  left: ruleSide,
  right: ruleSide,
  verdict: oneOf('same', 'near', 'differs'),
  why_zh: words,
  why_en: words,
};

/** What of its indicator a figure states. */
export const aspect = oneOf('value', 'growth', 'change');

const frontPage = { family: id, aspect };

const frontPageDistricts = { district: id };

/** Why a numeral is not a figure. */
export const numeralReason = oneOf(
  'date',
  'name',
  'enumeration',
  'threshold',
  'scope',
  'background',
  'part',
  'footnote',
  'not-entered',
  'furniture',
);

const numberRules = { pattern, reason: numeralReason };

const notes = { note: filled, note_en: filled };

const wordings = { wording: filled, wording_en: filled };

/** A row of `themes.csv` or `families.csv`. */
export type NamedRow = Row<typeof named>;
/** A row of `districts.csv`. */
export type DistrictRow = Row<typeof districts>;
/** A row of `units.csv`. */
export type UnitRow = Row<typeof units>;
/** A row of `indicators.csv`. */
export type IndicatorRow = Row<typeof indicators>;
/** A row of `comparability.csv`. */
export type RuleRow = Row<typeof comparability>;
/** A row of `notes.csv`. */
export type NoteRow = Row<typeof notes>;
/** A row of `front-page.csv`. */
export type FrontPageRow = Row<typeof frontPage>;
/** A row of `wordings.csv`. */
export type WordingRow = Row<typeof wordings>;
/** A row of `number-rules.csv`. */
export type NumberRuleRow = Row<typeof numberRules>;

/** The tables that belong to no report. */
export interface CatalogueTables {
  readonly themes: Table<typeof named>;
  readonly districts: Table<typeof districts>;
  readonly units: Table<typeof units>;
  readonly families: Table<typeof named>;
  readonly indicators: Table<typeof indicators>;
  readonly comparability: Table<typeof comparability>;
  readonly frontPage: Table<typeof frontPage>;
  readonly frontPageDistricts: Table<typeof frontPageDistricts>;
  readonly numberRules: Table<typeof numberRules>;
  readonly notes: Table<typeof notes>;
  readonly wordings: Table<typeof wordings>;
}

/** The files of the tables that belong to no report. */
const files = {
  themes: 'themes.csv',
  districts: 'districts.csv',
  units: 'units.csv',
  families: 'families.csv',
  indicators: 'indicators.csv',
  comparability: 'comparability.csv',
  frontPage: 'front-page.csv',
  frontPageDistricts: 'front-page-districts.csv',
  numberRules: 'number-rules.csv',
  notes: 'notes.csv',
  wordings: 'wordings.csv',
} as const satisfies Readonly<Record<keyof CatalogueTables, string>>;

/** Their paths within the data folder. */
export const catalogueFiles: readonly string[] = Object.values(files);

/** Reads the tables that belong to no report. */
export function readCatalogue(source: Source, problems: Problems): CatalogueTables {
  const read = <C extends Columns>(file: string, columns: C) =>
    readTable(source, file, columns, problems);
  return {
    themes: read(files.themes, named),
    districts: read(files.districts, districts),
    units: read(files.units, units),
    families: read(files.families, named),
    indicators: read(files.indicators, indicators),
    comparability: read(files.comparability, comparability),
    frontPage: read(files.frontPage, frontPage),
    frontPageDistricts: read(files.frontPageDistricts, frontPageDistricts),
    numberRules: read(files.numberRules, numberRules),
    notes: read(files.notes, notes),
    wordings: read(files.wordings, wordings),
  };
}
