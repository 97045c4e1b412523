import type { Documents } from './documents';
import { partition } from './grouping';
import { nameFor } from './families';
import { judge } from './judgements';
import type { Bilingual, District, Family, Figure, Indicator, Side, Theme, Verdict } from './types';
import { isNumeric, numbersOf } from './target';
import { wordingsOf } from './targets/filter';
import type { TargetFilter, TargetWording } from './targets/filter';

/** One family of the matrix: for each district its entries, none where it is not mentioned. */
export interface MatrixRow {
  readonly family: Family;
  /** The one indicator's where all entries are on it, otherwise the family's. */
  readonly name: Bilingual;
  /** Entries are on several indicators, so that each has to say its own. */
  readonly several: boolean;
  readonly districts: readonly MatrixPart[];
  /** Whether at least two districts state something that compares. */
  readonly comparable: boolean;
}

/** What one district states in a row. */
export interface MatrixPart {
  readonly district: District;
  readonly entries: readonly MatrixEntry[];
}

/** The rows of one theme. */
export interface MatrixGroup {
  readonly theme: Theme;
  readonly rows: readonly MatrixRow[];
}

/** All families that any of the districts states something of, by theme. */
export function matrixOf(documents: Documents, districts: readonly District[]): MatrixGroup[] {
  const { catalogue } = documents;
  const rows = catalogue.families
    .map((family) => rowOf(documents, family, districts))
    .filter((row) => row.districts.some((each) => each.entries.length > 0));
  return catalogue.themes
    .map((theme) => ({ theme, rows: rows.filter((row) => row.family.theme === theme) }))
    .filter((group) => group.rows.length > 0);
}

interface Use extends Side {
  readonly figures: readonly Figure[];
}

function rowOf(documents: Documents, family: Family, districts: readonly District[]): MatrixRow {
  const uses = usesOf(documents, family, districts);
  const [main = []] = partition(uses, (a, b) => judge(a, b) !== 'differs');
  const reference = referenceOf(main, family);
  const entries = uses.map((use) => {
    const compared = reference !== undefined && main.includes(use);
    const verdict = compared ? judge(reference, use) : 'differs';
    return { use, entry: entryOf(use.indicator, use.figures, verdict) };
  });
  const levels = entries.flatMap(({ entry }) =>
    entry.verdict !== 'differs' && entry.level !== null ? [sizeOf(entry.level)] : [],
  );
  // A single bar says nothing: it would always be full.
  const largest = levels.length > 1 ? Math.max(...levels) : 0;
  const used = family.indicators.filter((each) => uses.some(({ indicator }) => indicator === each));
  return {
    family,
    name: nameFor(family, used),
    several: used.length > 1,
    comparable: new Set(main.map((use) => use.district)).size > 1,
    districts: districts.map((district) => ({
      district,
      entries: entries
        .filter(({ use }) => use.district === district)
        .map(({ entry }) => ({ ...entry, share: shareOf(entry, largest) })),
    })),
  };
}

/** In the order of the catalogue, so that verdicts stay when the reader moves a column. */
function usesOf(
  { catalogue, byIndicator }: Documents,
  family: Family,
  districts: readonly District[],
): Use[] {
  const inOrder = catalogue.districts.filter((each) => districts.includes(each));
  return inOrder.flatMap((district) =>
    family.indicators.flatMap((indicator): Use[] => {
      const figures = (byIndicator.get(indicator) ?? []).filter((f) => f.district === district);
      return figures.length > 0 ? [{ district, indicator, figures }] : [];
    }),
  );
}

/** What the others are judged against: the use of the family's first indicator, if there is one. */
function referenceOf(main: readonly Use[], family: Family): Use | undefined {
  const named = family.indicators.map((indicator) =>
    main.find((use) => use.indicator === indicator),
  );
  return named.find((use) => use !== undefined);
}

function shareOf({ verdict, level }: MatrixEntry, largest: number): number | null {
  if (verdict === 'differs' || level === null || largest <= 0) return null;
  return sizeOf(level) / largest;
}

/** What one district states on one definition of a family. */
export interface MatrixEntry {
  readonly indicator: Indicator;
  /** How it compares with the definition that the row is named after. */
  readonly verdict: Verdict;
  /** The level of the year before the report. */
  readonly level: Figure | null;
  /** Growth and change of that year. */
  readonly movements: readonly Figure[];
  /** What is stated of years before that. */
  readonly earlier: readonly Figure[];
  readonly targets: readonly Figure[];
  /** The level as a share of the row's largest; null where there is nothing to draw. */
  readonly share: number | null;
}

/** Sorts a district's figures on one indicator into the places of a cell. */
export function entryOf(
  indicator: Indicator,
  figures: readonly Figure[],
  verdict: Verdict,
): MatrixEntry {
  const results = figures.filter((each) => each.kind === 'result');
  const latest = results.filter((each) => each.year === each.report.year - 1);
  return {
    indicator,
    verdict,
    level: latest.find((each) => each.aspect === 'value') ?? null,
    movements: latest.filter((each) => each.aspect !== 'value'),
    earlier: results.filter((each) => each.year < each.report.year - 1),
    targets: figures.filter((each) => each.kind === 'target'),
    share: null,
  };
}

/** How large a level is drawn; only for drawing, never printed. */
export function sizeOf(level: Figure): number {
  return isNumeric(level.standard) ? Math.max(0, ...numbersOf(level.standard).map(Number)) : 0;
}

/** What the reader narrows the matrix to; an empty list means all. */
export interface MatrixFilter extends TargetFilter {
  /** Only rows in which at least two districts compare. */
  readonly comparable: boolean;
  /** Only rows with a target. */
  readonly targeted: boolean;
}

/** The groups and rows that pass every filter; groups left empty are dropped. */
export function filterMatrix(
  groups: readonly MatrixGroup[],
  filter: MatrixFilter,
): readonly MatrixGroup[] {
  return groups
    .filter(({ theme }) => filter.themes.length === 0 || filter.themes.includes(theme.id))
    .map((group) => ({ ...group, rows: group.rows.filter((row) => passes(row, filter)) }))
    .filter((group) => group.rows.length > 0);
}

function passes(row: MatrixRow, { comparable, targeted, wordings }: MatrixFilter): boolean {
  if (comparable && !row.comparable) return false;
  const targets = row.districts.flatMap((each) => each.entries.flatMap((entry) => entry.targets));
  if (targeted && targets.length === 0) return false;
  return wordings.length === 0 || targets.some((each) => isWorded(each, wordings));
}

function isWorded(target: Figure, wanted: readonly TargetWording[]): boolean {
  return wordingsOf(target).some((each) => wanted.includes(each));
}
