import type { GlossaryEntry } from '../../src/model/text/report';
import type { Problems } from '../problems';
import type { NumberRuleRow } from '../read/catalogue';
import type { ReportFolder } from '../read/report';
import { checkAbsence, findTermUses } from './absence';
import type { TermUses } from './absence';
import { accountForNumerals, checkNotes } from './account';
import type { NumeralAccount } from './account';
import { checkKnown } from './catalogue';
import type { Known } from './catalogue';
import { checkFigure, locateFigure } from './figures';
import type { CheckedFigure, LocatedFigure } from './figures';
import { checkGlossary } from './glossary';
import { checkKeys } from './keys';
import { checkMentions, locateMentions } from './mentions';
import type { LocatedMention } from './mentions';
import { warnOfImplausible } from './plausibility';
import { alignReport } from './text';
import type { AlignedReport } from './text';

/** How strictly to check. */
export interface CheckOptions {
  /** What a numeral that nothing accounts for is: a number in the summary, or a problem. */
  readonly unaccountedNumerals: 'counted' | 'refused';
}

/** What the check of a report goes by. */
export interface Grounds {
  readonly known: Known;
  readonly rules: readonly NumberRuleRow[];
  readonly options: CheckOptions;
}

/** A report ready for the check of its figures: all that does not depend on them. */
export interface PreparedReport {
  readonly report: AlignedReport;
  readonly glossary: readonly GlossaryEntry[];
  readonly mentions: readonly LocatedMention[];
  readonly uses: TermUses;
}

/** One report that has been checked. */
export interface CheckedReport {
  readonly report: AlignedReport;
  readonly glossary: readonly GlossaryEntry[];
  readonly figures: readonly CheckedFigure[];
  readonly account: readonly NumeralAccount[];
  /** Indicators that the report names without stating anything of them. */
  readonly mentioned: readonly string[];
}

/** The families that a report has figures of, right or wrong. */
function statedIn(located: readonly LocatedFigure[], { indicators }: Known): ReadonlySet<string> {
  return new Set(located.map(({ row }) => indicators.get(row.indicator)?.family ?? ''));
}

/** Checks all of a report but its figures; null after a report if its texts differ. */
export function prepareReport(
  folder: ReportFolder,
  known: Known,
  problems: Problems,
): PreparedReport | null {
  checkReport(folder, known, problems);
  const glossary = checkGlossary(folder.edition, problems);
  const mentions = locateMentions(folder, known, problems);
  const ids = known.units.map(({ id }) => id);
  checkNotes(folder, ids, problems);
  const report = alignReport(folder, problems);
  if (report === null) return null;
  const uses = findTermUses(report, known.terms);
  return { report, glossary, mentions, uses };
}

function refuseUnaccounted(folder: ReportFolder, account: readonly NumeralAccount[], to: Problems) {
  for (const each of account) {
    if (each.class !== 'undecided') continue;
    const { token, start, end } = each.numeral;
    if (each.left !== null) {
      const right = 'enter it, or say scope: headlines in report.md';
      to.refuse(each.left.place, `figure not entered: ${token} (${right})`);
      continue;
    }
    const around = `…${folder.received.slice(Math.max(0, start - 10), start)}【${token}】${folder.received.slice(end, end + 10)}…`;
    const place = { path: folder.otherNumbers.path, row: null };
    to.refuse(place, `numeral without an account: ${around} (a row here or in figures.csv)`);
  }
}

/** Accounts for the numerals of a report, those of located figures among them. */
export function checkAccount(
  folder: ReportFolder,
  located: readonly LocatedFigure[],
  { rules, options }: Grounds,
  problems: Problems,
): readonly NumeralAccount[] {
  const account = accountForNumerals(folder, located, rules, problems);
  const complete = folder.edition.front.scope === 'complete';
  if (complete && options.unaccountedNumerals === 'refused')
    refuseUnaccounted(folder, account, problems);
  return account;
}

/** Checks figures that are each right by themselves against one another and against the report. */
export function checkTogether(
  { report, mentions, uses }: PreparedReport,
  located: readonly LocatedFigure[],
  figures: readonly CheckedFigure[],
  known: Known,
  problems: Problems,
): void {
  const { indicators } = known;
  const stated = statedIn(located, known);
  checkMentions(mentions, indicators, stated, problems);
  // A report of which the headlines alone are entered makes no claim to be silent of anything.
  if (report.folder.edition.front.scope === 'complete')
    checkAbsence(report, uses, mentions, indicators, stated, problems);
  checkKeys(figures, problems);
  warnOfImplausible(report.folder.received, figures, problems);
}

/** Checks a report with its figures. */
export function checkReportFolder(
  folder: ReportFolder,
  grounds: Grounds,
  problems: Problems,
): CheckedReport | null {
  const { known } = grounds;
  const prepared = prepareReport(folder, known, problems);
  const located = folder.figures.rows.map((row) => locateFigure(folder, row, problems));
  const account = checkAccount(folder, located, grounds, problems);
  if (prepared === null) return null;
  const { report, glossary, mentions } = prepared;
  const figures = located
    .map((figure) => checkFigure(report, figure, known, problems))
    .filter((figure) => figure !== null);
  checkTogether(prepared, located, figures, known, problems);
  const mentioned = new Set(mentions.map(({ row }) => row.indicator));
  return { report, glossary, figures, account, mentioned: [...mentioned] };
}

/** Checks what a report says of itself: its district, its folder's name, its title. */
function checkReport({ id, edition }: ReportFolder, known: Known, problems: Problems): void {
  const { path, front, blocks } = edition;
  const place = { path, row: 1 };
  checkKnown('district', front.district, known.districts, place, problems);
  const right = `${front.district}-${front.year}`;
  if (id !== right) problems.refuse(place, `folder is not its report's: ${id} (would be ${right})`);
  const titles = blocks.filter(({ level }) => level === 1);
  if (titles.length > 1)
    problems.refuse(place, `report with ${titles.length} titles: ${id} (one line that begins #)`);
}
