import type { GlossaryEntry, Side, Span } from '../../src/model/types';
import type { Findings } from '../findings';
import type { Data } from '../read/data';
import type { ReportFolder } from '../read/report';
import { checkAbsence, findMentioned } from './absence';
import { accountForNumerals } from './account';
import type { NumeralAccount } from './account';
import { checkCatalogue } from './catalogue';
import type { Known } from './catalogue';
import { checkFamilies } from './families';
import { checkFigure, locateFigures } from './figures';
import type { CheckedFigure } from './figures';
import { checkGlossary } from './glossary';
import { checkKeys } from './keys';
import { locateQuote } from './location';
import { checkNotes } from './notes';
import { warnOfImplausible } from './plausibility';
import { checkReport } from './reports';
import { alignReport } from './text';
import type { AlignedReport } from './text';
import { checkVerdicts } from './verdicts';

/** How strictly to check. */
export interface CheckOptions {
  /** What a numeral that nothing accounts for is: a number in the summary, or a problem. */
  readonly unaccountedNumerals: 'counted' | 'refused';
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

function refuseUnaccounted(folder: ReportFolder, account: readonly NumeralAccount[], to: Findings) {
  for (const { numeral, class: kind } of account) {
    if (kind !== 'unknown') continue;
    const { token, start, end } = numeral;
    const around = `…${folder.received.slice(Math.max(0, start - 10), start)}【${token}】${folder.received.slice(end, end + 10)}…`;
    const place = { path: folder.otherNumbers.path, row: null };
    to.refuse(place, `numeral without an account: ${around} (a row here or in figures.csv)`);
  }
}

function hasFigure(data: Data, district: string, indicator: string): boolean {
  return data.reports.some(
    ({ edition, figures }) =>
      edition.front.district === district &&
      figures.rows.some((row) => row.indicator === indicator),
  );
}

function checkReportFolder(
  folder: ReportFolder,
  data: Data,
  known: Known,
  options: CheckOptions,
  findings: Findings,
): CheckedReport | null {
  checkReport(folder, known, findings);
  const glossary = checkGlossary(folder.edition, findings);
  const located = locateFigures(folder, findings);
  const mentions = folder.mentions.rows.map((row) => locateQuote(folder, row, findings));
  const account = accountForNumerals(folder, located, data.catalogue.numberRules.rows, findings);
  checkNotes(
    folder,
    known.units.map(({ id }) => id),
    findings,
  );
  if (options.unaccountedNumerals === 'refused') refuseUnaccounted(folder, account, findings);
  const report = alignReport(folder, findings);
  if (report === null) return null;
  const isSpan = (quote: Span | null): quote is Span => quote !== null;
  const figureQuotes = located.map(({ quote }) => quote).filter(isSpan);
  const absent = [...known.indicators.values()].filter(
    ({ id }) => !hasFigure(data, folder.edition.front.district, id),
  );
  checkAbsence(report, [...figureQuotes, ...mentions.filter(isSpan)], absent, findings);
  const mentioned = findMentioned(report, figureQuotes, absent);
  const figures = located
    .map((figure) => checkFigure(report, figure, known, findings))
    .filter((figure) => figure !== null);
  checkKeys(figures, findings);
  warnOfImplausible(folder.received, figures, findings);
  return { report, glossary, figures, account, mentioned };
}

function checkUsed(data: Data, sides: readonly Side[], findings: Findings): void {
  const used = new Set(sides.map(({ indicator }) => indicator));
  for (const { id, place } of data.catalogue.indicators.rows)
    if (!used.has(id)) findings.refuse(place, `indicator without a figure: ${id}`);
}

/** Checks all of the data against itself; what is wrong goes to `findings`. */
export function checkData(data: Data, options: CheckOptions, findings: Findings): CheckedReport[] {
  const { catalogue, reports } = data;
  const known = checkCatalogue(catalogue, findings);
  checkFamilies(catalogue, findings);
  const checked = reports.map((folder) =>
    checkReportFolder(folder, data, known, options, findings),
  );
  const sides = reports.flatMap(({ edition, figures }) =>
    figures.rows.map(({ indicator }) => ({ district: edition.front.district, indicator })),
  );
  checkUsed(data, sides, findings);
  checkVerdicts(catalogue.comparability.rows, catalogue.comparability.path, known, sides, findings);
  return checked.filter((report) => report !== null);
}
