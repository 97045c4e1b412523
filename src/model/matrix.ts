import type { Documents } from './documents';
import { partition } from './compare/partition';
import { nameFor } from './families';
import { judge } from './judge';
import { entryOf, sizeOf } from './matrix/entry';
import type { MatrixEntry } from './matrix/entry';
import type { Bilingual, Family, Figure, Side, Theme } from './types';

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

function rowOf(documents: Documents, family: Family, districts: readonly string[]): MatrixRow {
  const uses = usesOf(documents, family, districts);
  const verdictOn = (a: Use, b: Use) => judge(documents.catalogue, a, b);
  const [main = []] = partition(uses, (a, b) => verdictOn(a, b) !== 'differs');
  const reference = referenceOf(main, family);
  const entries = uses.map((use) => {
    const compared = reference !== undefined && main.includes(use);
    const verdict = compared ? verdictOn(reference, use) : 'differs';
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
    districts: districts.map((id) => ({
      id,
      entries: entries
        .filter(({ use }) => use.district.id === id)
        .map(({ entry }) => ({ ...entry, share: shareOf(entry, largest) })),
    })),
  };
}

/** In the order of the catalogue, so that verdicts stay when the reader moves a column. */
function usesOf(
  { catalogue, byIndicator }: Documents,
  family: Family,
  districts: readonly string[],
): Use[] {
  const inOrder = catalogue.districts.filter(({ id }) => districts.includes(id));
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
