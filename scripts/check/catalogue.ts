import type { Unit } from '../../src/model/types';
import type { Problems, Place } from '../problems';
import { didYouMean } from '../nearest';
import type { CatalogueTables, IndicatorRow, UnitRow } from '../read/catalogue';
import { TermTree } from './termTree';

const signature = ({ terms, unit, measure }: IndicatorRow) =>
  [...terms.toSorted(), unit, measure].join('|');

/** Checks that no two indicators could be taken for one another: same terms, unit and measure. */
function checkDistinctTerms(indicators: Iterable<IndicatorRow>, problems: Problems): void {
  const first = new Map<string, IndicatorRow>();
  for (const row of indicators) {
    const other = first.get(signature(row));
    if (other === undefined) first.set(signature(row), row);
    else {
      const right = `also row ${other.place.row}, with its unit and measure; add what parts them`;
      problems.refuse(row.place, `terms of another indicator: ${row.terms.join('|')} (${right})`);
    }
  }
}

/** Checks that every family of several indicators has a name, and no other has one. */
export function checkFamilies(
  { families, indicators }: Pick<CatalogueTables, 'families' | 'indicators'>,
  problems: Problems,
): void {
  const named = byId('family', families.rows, ({ id }) => id, problems);
  const members = new Map<string, Set<string>>();
  for (const { id, family } of indicators.rows)
    members.set(family, (members.get(family) ?? new Set()).add(id));
  for (const { id, place, sound } of named.values()) {
    if (!sound || !checkKnown('family', id, members, place, problems)) continue;
    const [only = '', ...others] = members.get(id) ?? [];
    if (others.length === 0)
      problems.refuse(place, `name for a family of one: ${id} (it goes by its indicator, ${only})`);
  }
  for (const [family, ids] of members)
    if (ids.size > 1 && !named.has(family))
      problems.refuse(
        { path: families.path, row: null },
        `no name for a family of ${ids.size}: ${family} (a row here)`,
      );
}

/** What the rows of a report may refer to. */
export interface Known {
  readonly districts: ReadonlySet<string>;
  readonly units: readonly Unit[];
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly terms: TermTree<NamedTerm>;
}

/** A term, whose white space does not count, and an indicator that it names. */
export interface NamedTerm {
  readonly term: string;
  readonly indicator: IndicatorRow;
}

/** A term as it is looked for. */
export const tight = (words: string): string => words.replaceAll(/\s/gu, '');

function plantTerms(indicators: Iterable<IndicatorRow>): TermTree<NamedTerm> {
  const tree = new TermTree<NamedTerm>();
  for (const indicator of indicators)
    for (const term of indicator.terms)
      if (tight(term) !== '') tree.add(tight(term), { term, indicator });
  return tree;
}

/** Reports a word that is not among the known ones; true if it is. */
export function checkKnown(
  what: string,
  word: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  place: Place,
  problems: Problems,
): boolean {
  if (known.has(word)) return true;
  problems.refuse(place, `unknown ${what}: ${word}${didYouMean(word, known.keys())}`);
  return false;
}

/** The rows by id, the first of each; reports those whose id is taken. */
export function byId<R extends { readonly place: Place }>(
  what: string,
  rows: readonly R[],
  idOf: (row: R) => string,
  problems: Problems,
): Map<string, R> {
  const known = new Map<string, R>();
  for (const row of rows) {
    const first = known.get(idOf(row));
    if (first === undefined) known.set(idOf(row), row);
    else {
      problems.refuse(row.place, `duplicate ${what}: ${idOf(row)} (also row ${first.place.row})`);
    }
  }
  return known;
}

function checkBase(row: UnitRow, units: ReadonlyMap<string, UnitRow>, problems: Problems): void {
  const base = units.get(row.base);
  if (base === undefined) checkKnown('base', row.base, units, row.place, problems);
  else if (base.base !== row.base || base.factor !== '1')
    problems.refuse(row.place, `bad base: ${row.base} (a unit of base itself, factor 1)`);
}

function checkDefinition(row: IndicatorRow, problems: Problems): void {
  const filled = ['definition_zh', 'definition_en', 'definition_source'] as const;
  const empty = filled.filter((column) => row[column] === '');
  if (empty.length === 0 || empty.length === filled.length) return;
  problems.refuse(row.place, `incomplete definition: ${row.id} (${empty.join(' and ')} too)`);
}

function warnOfMixedThemes(indicators: readonly IndicatorRow[], problems: Problems): void {
  const first = new Map<string, IndicatorRow>();
  for (const row of indicators) {
    const other = first.get(row.family) ?? row;
    first.set(row.family, other);
    if (other.theme !== row.theme)
      problems.warn(
        row.place,
        `family in two themes: ${row.family} (${other.theme}, ${row.theme})`,
      );
  }
}

/** Checks ids and references of the tables that belong to no report. */
export function checkCatalogue(tables: CatalogueTables, problems: Problems): Known {
  const themes = byId('theme', tables.themes.rows, ({ id }) => id, problems);
  const districts = byId('district', tables.districts.rows, ({ id }) => id, problems);
  const units = byId('unit', tables.units.rows, ({ unit }) => unit, problems);
  const indicators = byId('indicator', tables.indicators.rows, ({ id }) => id, problems);
  for (const row of units.values()) checkBase(row, units, problems);
  for (const row of indicators.values()) {
    checkKnown('theme', row.theme, themes, row.place, problems);
    checkKnown('unit', row.unit, units, row.place, problems);
    checkDefinition(row, problems);
  }
  checkDistinctTerms(indicators.values(), problems);
  warnOfMixedThemes(tables.indicators.rows, problems);
  return {
    districts: new Set(districts.keys()),
    units: tables.units.rows.map(toUnit),
    indicators,
    terms: plantTerms(indicators.values()),
  };
}

/** A row of `units.csv` as it is published. */
export function toUnit(row: UnitRow): Unit {
  return { id: row.unit, base: row.base, factor: row.factor, nameEn: row.name_en };
}
