import type { Unit } from '../../src/model/types';
import type { Findings, Place } from '../findings';
import { didYouMean } from '../nearest';
import type { CatalogueTables, IndicatorRow, UnitRow } from '../read/catalogue';
import { checkDistinctTerms } from './distinctTerms';

/** What the rows of a report may refer to. */
export interface Known {
  readonly districts: ReadonlySet<string>;
  readonly units: readonly Unit[];
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
}

/** Reports a word that is not among the known ones; true if it is. */
export function checkKnown(
  what: string,
  word: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  place: Place,
  findings: Findings,
): boolean {
  if (known.has(word)) return true;
  findings.refuse(place, `unknown ${what}: ${word}${didYouMean(word, known.keys())}`);
  return false;
}

/** The rows by id, the first of each; reports those whose id is taken. */
export function byId<R extends { readonly place: Place }>(
  what: string,
  rows: readonly R[],
  idOf: (row: R) => string,
  findings: Findings,
): Map<string, R> {
  const known = new Map<string, R>();
  for (const row of rows) {
    const first = known.get(idOf(row));
    if (first === undefined) known.set(idOf(row), row);
    else {
      findings.refuse(row.place, `duplicate ${what}: ${idOf(row)} (also row ${first.place.row})`);
    }
  }
  return known;
}

function checkBase(row: UnitRow, units: ReadonlyMap<string, UnitRow>, findings: Findings): void {
  // A base need not have a row of its own (美元); one that does must be measured in itself.
  const base = units.get(row.base);
  const itself = base === undefined || (base.base === row.base && base.factor === '1');
  if (!itself)
    findings.refuse(row.place, `bad base: ${row.base} (a unit of base itself, factor 1)`);
}

function checkDefinition(row: IndicatorRow, findings: Findings): void {
  const filled = ['definition_zh', 'definition_en', 'definition_source'] as const;
  const empty = filled.filter((column) => row[column] === '');
  if (empty.length === 0 || empty.length === filled.length) return;
  findings.refuse(row.place, `incomplete definition: ${row.id} (${empty.join(' and ')} too)`);
}

function warnOfMixedThemes(indicators: readonly IndicatorRow[], findings: Findings): void {
  const first = new Map<string, IndicatorRow>();
  for (const row of indicators) {
    const other = first.get(row.family) ?? row;
    first.set(row.family, other);
    if (other.theme !== row.theme)
      findings.warn(
        row.place,
        `family in two themes: ${row.family} (${other.theme}, ${row.theme})`,
      );
  }
}

/** Checks ids and references of the tables that belong to no report. */
export function checkCatalogue(tables: CatalogueTables, findings: Findings): Known {
  const themes = byId('theme', tables.themes.rows, ({ id }) => id, findings);
  const districts = byId('district', tables.districts.rows, ({ id }) => id, findings);
  const units = byId('unit', tables.units.rows, ({ unit }) => unit, findings);
  const indicators = byId('indicator', tables.indicators.rows, ({ id }) => id, findings);
  for (const row of units.values()) checkBase(row, units, findings);
  for (const row of indicators.values()) {
    checkKnown('theme', row.theme, themes, row.place, findings);
    checkKnown('unit', row.unit, units, row.place, findings);
    checkDefinition(row, findings);
  }
  checkDistinctTerms(indicators.values(), findings);
  warnOfMixedThemes(tables.indicators.rows, findings);
  return {
    districts: new Set(districts.keys()),
    units: tables.units.rows.map(toUnit),
    indicators,
  };
}

/** A row of `units.csv` as it is published. */
export function toUnit(row: UnitRow): Unit {
  return { id: row.unit, base: row.base, factor: row.factor, nameEn: row.name_en };
}
