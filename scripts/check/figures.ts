import type { Span, Statement } from '../../src/model/types';
import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { FigureRow, Numeral, ReportFolder } from '../read/report';
import { checkKnown } from './catalogue';
import type { Known } from './catalogue';
import { findContext } from './context';
import { locateNumerals, locateQuote } from './location';
import { checkAspect, checkAspectOfWords, checkMeasure, checkPeriod } from './meaning';
import { checkQuote, checkWording } from './quotes';
import { readStatement, standardise, standardUnit } from './statement';
import { checkTerms } from './terms';
import { placeSpan } from './text';
import type { AlignedReport, BlockSpan } from './text';
import { checkComparator, checkUnit, checkValues, findBeside } from './values';
import type { Beside } from './values';

/** A row of `figures.csv` with what of it was found in the received text. */
export interface LocatedFigure {
  readonly row: FigureRow;
  readonly quote: Span | null;
  readonly numerals: readonly Numeral[];
}

/** A row of `figures.csv` that is right. */
export interface CheckedFigure {
  readonly row: FigureRow;
  readonly indicator: IndicatorRow;
  readonly statement: Statement;
  readonly standard: Statement;
  readonly standardUnit: string;
  readonly numerals: readonly Numeral[];
  /** Where the quote is in the edition. */
  readonly quote: BlockSpan;
}

/** Finds the quote and the numerals of a figure. */
export function locateFigure(
  folder: ReportFolder,
  row: FigureRow,
  problems: Problems,
): LocatedFigure {
  const quote = locateQuote(folder, row, problems);
  const count = row.comparator === 'range' ? 2 : 1;
  const wanted = quote !== null && row.number !== '' && row.sound;
  return {
    row,
    quote,
    numerals: wanted ? locateNumerals(folder, row, quote, count, problems) : [],
  };
}

function placeQuote(
  report: AlignedReport,
  { row, quote }: LocatedFigure,
  problems: Problems,
): BlockSpan | null {
  if (quote === null) return null;
  const placed = placeSpan(report, quote);
  if (typeof placed !== 'string') return placed;
  problems.refuse(row.place, `quote ${placed}: ${row.quote} (quote one paragraph)`);
  return null;
}

/** Holds every cell of a figure by the words around it. */
function checkAgainstText(
  report: AlignedReport,
  { row, quote, numerals }: LocatedFigure,
  indicator: IndicatorRow,
  placed: BlockSpan,
  beside: Beside | null,
  known: Known,
  problems: Problems,
): void {
  if (quote === null) return;
  const context = findContext(report, placed, quote);
  const before = beside?.reading.text.slice(0, beside.start) ?? '';
  checkQuote(report, row, quote, numerals.at(-1)?.end ?? null, problems);
  checkTerms(row, indicator, context, known, problems);
  checkPeriod(row, before, context.part, report.folder.edition.front.year, problems);
  checkWording(row, before, context, problems);
  if (beside === null) {
    checkAspectOfWords(row, problems);
    return;
  }
  checkAspect(row, before, problems);
  checkMeasure(row, indicator, before, problems);
  const ids = known.units.map(({ id }) => id);
  checkUnit(row, beside.reading.text.slice(beside.end), ids, problems);
}

/** Checks one located figure; null after a report if it is wrong. */
export function checkFigure(
  report: AlignedReport,
  located: LocatedFigure,
  known: Known,
  problems: Problems,
): CheckedFigure | null {
  const { row, numerals } = located;
  const { indicators } = known;
  checkKnown('indicator', row.indicator, indicators, row.place, problems);
  const quote = placeQuote(report, located, problems);
  if (!row.sound) return null;
  const statement = readStatement(row, problems);
  const reading = quote === null ? undefined : report.restored[quote.block];
  const beside = reading === undefined ? null : findBeside(reading, numerals);
  if (statement !== null && beside !== null) {
    checkValues(row, numerals, beside, problems);
    checkComparator(row, beside, problems);
  }
  const indicator = indicators.get(row.indicator);
  if (indicator === undefined || statement === null) return null;
  const unit = standardUnit(indicator, row.aspect);
  const standard = standardise(statement, row, unit, known.units, problems);
  if (standard === null || quote === null) return null;
  if (statement.comparator === 'qualitative' || beside !== null)
    checkAgainstText(report, located, indicator, quote, beside, known, problems);
  return { row, indicator, statement, standard, standardUnit: unit, numerals, quote };
}
