import type { Documents } from './compare';
import type { Family, Step } from './comparison';
import { familiesOf } from './families';
import { judge } from './judge';
import { entryOf } from './matrix/entry';
import type { MatrixEntry } from './matrix/entry';
import { targetRowsOf } from './targets/rows';
import type { Catalogue, Figure, Theme, Verdict } from './types';

/** What one district states on one indicator, results and targets in their places. */
export interface ProfileEntry {
  readonly family: Family;
  readonly entry: MatrixEntry;
  /** The steps to the targets that have one, by the target's id. */
  readonly steps: ReadonlyMap<string, Step>;
  /** The other districts that report of the family, each with its best verdict on this indicator. */
  readonly others: readonly Other[];
}

/** Another district's part in a family. */
export interface Other {
  readonly district: string;
  readonly verdict: Verdict;
}

/** The indicators of one theme. */
export interface ProfileGroup {
  readonly theme: Theme;
  readonly entries: readonly ProfileEntry[];
}

/** Everything that a district's newest report states, by theme; what compares with nobody included. */
export function profileOf(documents: Documents, district: string): ProfileGroup[] {
  const { catalogue } = documents;
  const report = catalogue.reports
    .filter((each) => each.district === district)
    .toSorted((a, b) => b.year - a.year)[0];
  if (!report) return [];
  const figures = new Map<string, Figure[]>();
  for (const figure of documents.figures) {
    const own = figures.get(figure.indicator);
    if (own) own.push(figure);
    else figures.set(figure.indicator, [figure]);
  }
  const steps = new Map(
    targetRowsOf(documents, [district]).flatMap(({ target, row }) =>
      row.step ? [[target.id, row.step] as const] : [],
    ),
  );
  const entries = familiesOf(catalogue).flatMap((family) =>
    family.indicators.flatMap((indicator): ProfileEntry[] => {
      const own = (figures.get(indicator.id) ?? []).filter((each) => each.report === report.id);
      if (own.length === 0) return [];
      const others = othersOf(catalogue, family, { district, indicator: indicator.id }, figures);
      return [{ family, entry: entryOf(indicator, own, report.year, 'same'), steps, others }];
    }),
  );
  return catalogue.themes
    .map((theme) => ({
      theme,
      entries: entries.filter(({ family }) => family.theme.id === theme.id),
    }))
    .filter((group) => group.entries.length > 0);
}

const best: readonly Verdict[] = ['same', 'near', 'differs'];

function othersOf(
  catalogue: Catalogue,
  family: Family,
  side: { readonly district: string; readonly indicator: string },
  figures: ReadonlyMap<string, readonly Figure[]>,
): Other[] {
  const uses = family.indicators.flatMap(({ id }) => figures.get(id) ?? []);
  const districts = catalogue.districts
    .map(({ id }) => id)
    .filter((id) => id !== side.district && uses.some((each) => each.district === id));
  return districts.map((district) => {
    const verdicts = uses
      .filter((each) => each.district === district)
      .map((each) => judge(catalogue, side, each));
    return { district, verdict: best.find((each) => verdicts.includes(each)) ?? 'differs' };
  });
}

/** Whether no other district reports anything of the family. */
export function isAlone({ others }: ProfileEntry): boolean {
  return others.length === 0;
}

/** All figures of an entry, in the order in which they are shown. */
export function figuresIn({ entry }: ProfileEntry): Figure[] {
  const { level, movements, earlier, targets } = entry;
  return [...(level ? [level] : []), ...movements, ...earlier, ...targets];
}
