import type { GlossaryEntry, Span } from '../../src/model/types';
import type { Findings } from '../findings';
import type { NumberRuleRow } from '../read/catalogue';
import type { ReportFolder } from '../read/report';
import { checkAbsence, findMentioned, findTermUses } from './absence';
import type { TermUses } from './absence';
import { accountForNumerals } from './account';
import type { NumeralAccount } from './account';
import type { Known } from './catalogue';
import { checkFigure, locateFigure } from './figures';
import type { CheckedFigure, LocatedFigure } from './figures';
import { checkGlossary } from './glossary';
import { checkKeys } from './keys';
import { locateQuote } from './location';
import { checkNotes } from './notes';
import { warnOfImplausible } from './plausibility';
import { checkReport } from './reports';
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
  readonly mentions: readonly Span[];
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

const isSpan = (span: Span | null): span is Span => span !== null;

const quotesOf = (located: readonly LocatedFigure[]) =>
  located.map(({ quote }) => quote).filter(isSpan);

/** Checks all of a report but its figures; null after a report if its texts differ. */
export function prepareReport(
  folder: ReportFolder,
  known: Known,
  findings: Findings,
): PreparedReport | null {
  checkReport(folder, known, findings);
  const glossary = checkGlossary(folder.edition, findings);
  const mentions = folder.mentions.rows.map((row) => locateQuote(folder, row, findings));
  const ids = known.units.map(({ id }) => id);
  checkNotes(folder, ids, findings);
  const report = alignReport(folder, findings);
  if (report === null) return null;
  const uses = findTermUses(report, known.indicators.values());
  return { report, glossary, mentions: mentions.filter(isSpan), uses };
}

function refuseUnaccounted(folder: ReportFolder, account: readonly NumeralAccount[], to: Findings) {
  for (const { numeral, class: kind } of account) {
    if (kind !== 'unknown') continue;
    const { token, start, end } = numeral;
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
  findings: Findings,
): readonly NumeralAccount[] {
  const account = accountForNumerals(folder, located, rules, findings);
  if (options.unaccountedNumerals === 'refused') refuseUnaccounted(folder, account, findings);
  return account;
}

/** Checks figures that are each right by themselves against one another and against the report. */
export function checkTogether(
  { report, mentions, uses }: PreparedReport,
  located: readonly LocatedFigure[],
  figures: readonly CheckedFigure[],
  absent: readonly string[],
  findings: Findings,
): void {
  checkAbsence(report, uses, [...quotesOf(located), ...mentions], absent, findings);
  checkKeys(figures, findings);
  warnOfImplausible(report.folder.received, figures, findings);
}

/** Checks a report with its figures; `stated` are the indicators its district has figures for. */
export function checkReportFolder(
  folder: ReportFolder,
  grounds: Grounds,
  stated: ReadonlySet<string>,
  findings: Findings,
): CheckedReport | null {
  const { known } = grounds;
  const prepared = prepareReport(folder, known, findings);
  const located = folder.figures.rows.map((row) => locateFigure(folder, row, findings));
  const account = checkAccount(folder, located, grounds, findings);
  if (prepared === null) return null;
  const { report, glossary } = prepared;
  const figures = located
    .map((figure) => checkFigure(report, figure, known, findings))
    .filter((figure) => figure !== null);
  const absent = [...known.indicators.keys()].filter((id) => !stated.has(id));
  checkTogether(prepared, located, figures, absent, findings);
  const mentioned = findMentioned(report, prepared.uses, quotesOf(located), absent);
  return { report, glossary, figures, account, mentioned };
}
