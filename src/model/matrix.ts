import type { Documents } from './compare';
import type { Family } from './comparison';
import { partition } from './compare/partition';
import { familiesOf, nameFor } from './families';
import { judge } from './judge';
import { entryOf, sizeOf } from './matrix/entry';
import type { MatrixEntry } from './matrix/entry';
import type { Bilingual, Catalogue, Figure, Indicator, Theme } from './types';

/** One family of the matrix: for each district its entries, none where it is not mentioned. */
export interface MatrixRow {
  readonly family: Family;
  /** The one indicator's where all entries are on it, otherwise the family's. */
  readonly name: Bilingual;
  /** Entries are on several indicators, so that each has to say its own. */
  readonly several: boolean;
  readonly districts: readonly { readonly id: string; readonly entries: readonly MatrixEntry[] }[];
  /** Whether at least two districts state something that compares. */
  readonly comparable: boolean;
}

/** The rows of one theme. */
export interface MatrixGroup {
  readonly theme: Theme;
  readonly rows: readonly MatrixRow[];
}

/** All families that any of the districts states something of, by theme. */
export function matrixOf(documents: Documents, districts: readonly string[]): MatrixGroup[] {
  const { catalogue } = documents;
  const byIndicator = new Map<string, Figure[]>();
  for (const figure of documents.figures) {
    const known = byIndicator.get(figure.indicator);
    if (known) known.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  const rows = familiesOf(catalogue)
    .map((family) => rowOf(catalogue, family, districts, byIndicator))
    .filter((row) => row.districts.some((each) => each.entries.length > 0));
  return catalogue.themes
    .map((theme) => ({ theme, rows: rows.filter((row) => row.family.theme.id === theme.id) }))
    .filter((group) => group.rows.length > 0);
}

interface Use {
  readonly district: string;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}

function rowOf(
  catalogue: Catalogue,
  family: Family,
  districts: readonly string[],
  byIndicator: ReadonlyMap<string, readonly Figure[]>,
): MatrixRow {
  const uses = usesOf(catalogue, family, districts, byIndicator);
  const side = (use: Use) => ({ district: use.district, indicator: use.indicator.id });
  const verdictOn = (a: Use, b: Use) => judge(catalogue, side(a), side(b));
  const [main = []] = partition(uses, (a, b) => verdictOn(a, b) !== 'differs');
  const reference = referenceOf(main, family);
  const entries = uses.map((use) => {
    const compared = reference !== undefined && main.includes(use);
    const verdict = compared ? verdictOn(reference, use) : 'differs';
    return { use, entry: entryOf(use.indicator, use.figures, reportYear(catalogue, use), verdict) };
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
    districts: districts.map((id) => ({
      id,
      entries: entries
        .filter(({ use }) => use.district === id)
        .map(({ entry }) => ({ ...entry, share: shareOf(entry, largest) })),
    })),
  };
}

/** In the order of the catalogue, so that verdicts stay when the reader moves a column. */
function usesOf(
  catalogue: Catalogue,
  family: Family,
  districts: readonly string[],
  byIndicator: ReadonlyMap<string, readonly Figure[]>,
): Use[] {
  const inOrder = catalogue.districts.filter(({ id }) => districts.includes(id));
  return inOrder.flatMap(({ id: district }) =>
    family.indicators.flatMap((indicator): Use[] => {
      const figures = (byIndicator.get(indicator.id) ?? []).filter((f) => f.district === district);
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

function reportYear(catalogue: Catalogue, use: Use): number {
  const report = use.figures[0]?.report;
  return catalogue.reports.find((each) => each.id === report)?.year ?? 0;
}

function shareOf({ verdict, level }: MatrixEntry, largest: number): number | null {
  if (verdict === 'differs' || level === null || largest <= 0) return null;
  return sizeOf(level) / largest;
}
