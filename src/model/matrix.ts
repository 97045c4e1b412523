import type { Documents } from './compare';
import type { Family } from './comparison';
import { partition } from './compare/partition';
import { familiesOf } from './families';
import { judge } from './judge';
import { isNumeric, numbersOf } from './target';
import type { Catalogue, Figure, Indicator, Theme } from './types';

/** What one district states on one definition of a family. */
export interface MatrixEntry {
  readonly indicator: Indicator;
  /** Whether it stands with the definition that most districts use. */
  readonly comparable: boolean;
  /** The level of the year before the report. */
  readonly level: Figure | null;
  /** Growth and change of that year. */
  readonly movements: readonly Figure[];
  readonly targets: readonly Figure[];
  /** The level as a share of the row's largest; null where there is nothing to draw. */
  readonly share: number | null;
}

/** One family of the matrix: for each district its entries, none where it is not mentioned. */
export interface MatrixRow {
  readonly family: Family;
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
  const uses = districts.flatMap((district) =>
    family.indicators.flatMap((indicator): Use[] => {
      const figures = (byIndicator.get(indicator.id) ?? []).filter((f) => f.district === district);
      return figures.length > 0 ? [{ district, indicator, figures }] : [];
    }),
  );
  const side = (use: Use) => ({ district: use.district, indicator: use.indicator.id });
  const [main = []] = partition(uses, (a, b) => judge(catalogue, side(a), side(b)) !== 'differs');
  const year = (use: Use) => reportYear(catalogue, use.figures[0]);
  const entries = uses.map((use) => ({ use, entry: entryOf(use, year(use), main.includes(use)) }));
  const levels = entries.flatMap(({ entry }) =>
    entry.comparable && entry.level !== null ? [size(entry.level)] : [],
  );
  // A single bar says nothing: it would always be full.
  const largest = levels.length > 1 ? Math.max(...levels) : 0;
  return {
    family,
    comparable: new Set(main.map((use) => use.district)).size > 1,
    districts: districts.map((id) => ({
      id,
      entries: entries
        .filter(({ use }) => use.district === id)
        .map(({ entry }) => ({ ...entry, share: shareOf(entry, largest) })),
    })),
  };
}

function reportYear(catalogue: Catalogue, figure: Figure | undefined): number {
  return catalogue.reports.find((each) => each.id === figure?.report)?.year ?? 0;
}

function entryOf(use: Use, year: number, comparable: boolean): MatrixEntry {
  const results = use.figures.filter((each) => each.kind === 'result' && each.year === year - 1);
  return {
    indicator: use.indicator,
    comparable,
    level: results.find((each) => each.aspect === 'value') ?? null,
    movements: results.filter((each) => each.aspect !== 'value'),
    targets: use.figures.filter((each) => each.kind === 'target'),
    share: null,
  };
}

/** How large a level is drawn; only for drawing, never printed. */
function size(level: Figure | null): number {
  if (level === null || !isNumeric(level.standard)) return 0;
  return Math.max(0, ...numbersOf(level.standard).map(Number));
}

function shareOf(entry: MatrixEntry, largest: number): number | null {
  if (!entry.comparable || entry.level === null || largest <= 0) return null;
  return size(entry.level) / largest;
}
