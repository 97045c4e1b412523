import type { Documents } from './documents';
import type { Step } from './comparison';
import { judge } from './judgements';
import { entryOf } from './matrix/entry';
import type { MatrixEntry } from './matrix/entry';
import { reportsOf } from './reports';
import { stepsOf } from './targets/rows';
import type { District, Family, Figure, ReportSummary, Side, Theme, Unit, Verdict } from './types';
import { isNumeric } from './target';
import { sayFigure } from './say/figure';
import { foldText, matchWords } from './search/fold';

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
  readonly district: District;
  readonly verdict: Verdict;
}

/** The indicators of one theme. */
export interface ProfileGroup {
  readonly theme: Theme;
  readonly entries: readonly ProfileEntry[];
}

/** Everything that a report states, by theme; what compares with nobody included. */
export function profileOf(documents: Documents, report: ReportSummary): ProfileGroup[] {
  const { catalogue } = documents;
  const { district } = report;
  const steps = stepsOf(documents, [report]);
  const elsewhere = reportsOf(
    catalogue,
    catalogue.districts.filter((each) => each !== district),
    report.year,
  );
  const entries = catalogue.families.flatMap((family) =>
    family.indicators.flatMap((indicator): ProfileEntry[] => {
      const figures = documents.byIndicator.get(indicator) ?? [];
      const own = figures.filter((each) => each.report === report);
      if (own.length === 0) return [];
      const others = othersOf(documents, { district, indicator, report }, elsewhere);
      return [{ family, entry: entryOf(indicator, own, 'same'), steps, others }];
    }),
  );
  return catalogue.themes
    .map((theme) => ({
      theme,
      entries: entries.filter(({ family }) => family.theme === theme),
    }))
    .filter((group) => group.entries.length > 0);
}

const best: readonly Verdict[] = ['same', 'near', 'differs'];

function othersOf(
  { byIndicator }: Documents,
  side: Side,
  reports: readonly ReportSummary[],
): Other[] {
  const uses = side.indicator.family.indicators.flatMap((each) => byIndicator.get(each) ?? []);
  return reports.flatMap((report) => {
    const verdicts = uses.filter((each) => each.report === report).map((each) => judge(side, each));
    if (verdicts.length === 0) return [];
    const { district } = report;
    return [{ district, verdict: best.find((each) => verdicts.includes(each)) ?? 'differs' }];
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

/** How much a profile holds: numbers, statements in words, indicators, and how they compare. */
export interface ProfileCounts {
  readonly numbers: number;
  readonly words: number;
  readonly indicators: number;
  readonly targets: number;
  readonly alone: number;
  readonly comparable: number;
}

/** Counts a profile; an indicator compares when another district reports it on the same or a near definition. */
export function countProfile(groups: readonly ProfileGroup[]): ProfileCounts {
  const entries = groups.flatMap((group) => group.entries);
  const figures = entries.flatMap(figuresIn);
  const numbers = figures.filter(({ statement }) => isNumeric(statement)).length;
  return {
    numbers,
    words: figures.length - numbers,
    indicators: entries.length,
    targets: figures.filter(({ kind }) => kind === 'target').length,
    alone: entries.filter(isAlone).length,
    comparable: entries.filter(({ others }) => others.some((each) => each.verdict !== 'differs'))
      .length,
  };
}

/** What a district view is narrowed to. */
export interface ProfileFilter {
  /** Folded words, all of which an entry must have. */
  readonly words: readonly string[];
  readonly themes: readonly string[];
  readonly alone: boolean;
}

/** The groups and entries that pass; groups left empty are dropped. */
export function filterProfile(
  groups: readonly ProfileGroup[],
  { words, themes, alone }: ProfileFilter,
  textsOf: (entry: ProfileEntry) => readonly string[],
): ProfileGroup[] {
  const passes = (entry: ProfileEntry) =>
    (!alone || isAlone(entry)) &&
    (words.length === 0 ||
      matchWords(
        textsOf(entry).map((text) => foldText(text)),
        words,
      ) !== null);
  return groups
    .filter(({ theme }) => themes.length === 0 || themes.includes(theme.id))
    .map((group) => ({ ...group, entries: group.entries.filter(passes) }))
    .filter((group) => group.entries.length > 0);
}

/** What an indicator is found by: its names, its terms, and the words and numbers of its figures. */
export function searchTexts(entry: ProfileEntry, units: readonly Unit[]): string[] {
  const { indicator } = entry.entry;
  const said = figuresIn(entry).flatMap((figure) => [
    figure.term,
    figure.note?.zh ?? '',
    figure.note?.en ?? '',
    sayFigure(figure, { language: 'zh', units }),
  ]);
  return [indicator.name.zh, indicator.name.en, ...indicator.terms, ...said];
}
