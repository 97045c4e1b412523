import type { Step } from './comparison';
import type { Documents } from './documents';
import { partition } from './grouping';
import { nameFor } from './families';
import { judge } from './judgements';
import { entryOf } from './matrix/entry';
import type { MatrixEntry } from './matrix/entry';
import { linesOf } from './matrix/lines';
import type { MatrixLine } from './matrix/lines';
import { nameAmong } from './say/report';
import { foldText, matchWords } from './search/fold';
import type { Bilingual, District, Family, Figure, ReportSummary, Side, Theme } from './types';
import { wordingsOf } from './targets/filter';
import type { TargetFilter, TargetWording } from './targets/filter';
import { stepsOf } from './targets/rows';

/** One family of the matrix: for each district its entries, none where it is not mentioned. */
export interface MatrixRow {
  readonly family: Family;
  /** The one indicator's where all entries are on it, otherwise the family's. */
  readonly name: Bilingual;
  /** Entries are on several indicators, so that each has to say its own. */
  readonly several: boolean;
  readonly districts: readonly MatrixPart[];
  /** What is laid side by side: first what compares, then what stands apart from it. */
  readonly lines: readonly [MatrixLine, ...MatrixLine[]];
  /** The steps to the targets that have one, by the target's id. */
  readonly steps: ReadonlyMap<string, Step>;
  /** Whether at least two districts state something that compares. */
  readonly comparable: boolean;
}

/** What one district's report states in a row. */
export interface MatrixPart {
  readonly district: District;
  /** What it is called here: with the year of its report where reports are of different years. */
  readonly name: Bilingual;
  readonly report: ReportSummary;
  readonly entries: readonly MatrixEntry[];
}

/** The rows of one theme. */
export interface MatrixGroup {
  readonly theme: Theme;
  readonly rows: readonly MatrixRow[];
}

/** All families that any of the reports states something of, by theme; a report a district. */
export function matrixOf(documents: Documents, reports: readonly ReportSummary[]): MatrixGroup[] {
  const { catalogue } = documents;
  const steps = stepsOf(documents, reports);
  const rows = catalogue.families.flatMap(
    (family) => rowOf(documents, family, reports, steps) ?? [],
  );
  return catalogue.themes
    .map((theme) => ({ theme, rows: rows.filter((row) => row.family.theme === theme) }))
    .filter((group) => group.rows.length > 0);
}

interface Use extends Side {
  readonly report: ReportSummary;
  readonly figures: readonly Figure[];
}

function rowOf(
  documents: Documents,
  family: Family,
  reports: readonly ReportSummary[],
  steps: MatrixRow['steps'],
): MatrixRow | null {
  const districts = reports.map(({ district }) => district);
  const uses = usesOf(documents, family, reports);
  const [main = [], ...apart] = partition(uses, (a, b) => judge(a, b) !== 'differs');
  const reference = referenceOf(main, family);
  const entered = uses.map((use) => {
    const compared = reference !== undefined && main.includes(use);
    const verdict = compared ? judge(reference, use) : 'differs';
    return { ...use, entry: entryOf(use.indicator, use.figures, verdict) };
  });
  const within = (group: readonly Use[]) =>
    linesOf(
      entered.filter(({ figures }) => group.some((use) => use.figures === figures)),
      districts,
    );
  const [first, ...others] = [main, ...apart].flatMap(within);
  if (!first) return null;
  const used = family.indicators.filter((each) => uses.some(({ indicator }) => indicator === each));
  return {
    family,
    name: nameFor(family, used),
    several: used.length > 1,
    lines: [first, ...others],
    steps,
    comparable: new Set(main.map((use) => use.district)).size > 1,
    districts: reports.map((report) => ({
      district: report.district,
      name: nameAmong(reports, report),
      report,
      entries: entered.filter((each) => each.report === report).map(({ entry }) => entry),
    })),
  };
}

/** In the order of the catalogue, so that verdicts stay when the reader moves a column. */
function usesOf(
  { catalogue, byIndicator }: Documents,
  family: Family,
  reports: readonly ReportSummary[],
): Use[] {
  const inOrder = catalogue.districts.flatMap((each) =>
    reports.filter(({ district }) => district === each),
  );
  return inOrder.flatMap((report) =>
    family.indicators.flatMap((indicator): Use[] => {
      const figures = (byIndicator.get(indicator) ?? []).filter((f) => f.report === report);
      return figures.length > 0 ? [{ district: report.district, report, indicator, figures }] : [];
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

/** What the reader narrows the matrix to; an empty list means all. */
export interface MatrixFilter extends TargetFilter {
  /** Only rows in which at least two districts compare. */
  readonly comparable: boolean;
  /** Only rows with a target. */
  readonly targeted: boolean;
  /** Folded words, all of which a row must have. */
  readonly words: readonly string[];
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

function passes(row: MatrixRow, { comparable, targeted, wordings, words }: MatrixFilter): boolean {
  if (comparable && !row.comparable) return false;
  const targets = row.districts.flatMap((each) => each.entries.flatMap((entry) => entry.targets));
  if (targeted && targets.length === 0) return false;
  if (words.length > 0 && !isFound(row, words)) return false;
  return wordings.length === 0 || targets.some((each) => isWorded(each, wordings));
}

/** By the names of the family and its indicators, and by the reports' own. */
function isFound({ family, name }: MatrixRow, words: readonly string[]): boolean {
  const names = [family.name, name, ...family.indicators.map((each) => each.name)];
  const terms = family.indicators.flatMap((each) => each.terms);
  const texts = [...names.flatMap(({ zh, en }) => [zh, en]), ...terms];
  return (
    matchWords(
      texts.map((each) => foldText(each)),
      words,
    ) !== null
  );
}

function isWorded(target: Figure, wanted: readonly TargetWording[]): boolean {
  return wordingsOf(target).some((each) => wanted.includes(each));
}
