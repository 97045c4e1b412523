import { cellOf, silenceOf, withinScope } from '../compare/cells';
import type { Cell, DatedSlot, Row, Slot, Step } from '../comparison';
import type { Documents } from '../documents';
import { isNumeric } from '../target';
import { inBoth } from '../types';
import type { Aspect, District, Figure, Indicator, Kind, ReportSummary } from '../types';
import { seriesWords } from '../words/series';
import { breakOf } from './breaks';
import type { Break } from './breaks';

/** One indicator of one district, and what of it. */
export interface SeriesQuestion {
  readonly indicator: Indicator;
  readonly district: District;
  readonly aspect: Aspect;
}

/** A year of a series with what speaks against going on from the year before. */
export interface SeriesYear {
  readonly year: number;
  readonly row: Row;
  /** Of what the series is of. */
  readonly result: Figure | null;
  /** The result before, where it is of the year before. */
  readonly before: Figure | null;
  /** Of the levels of the two years, whatever the series is of. */
  readonly broken: Break | null;
}

/** What a year is told from. */
export interface Told {
  readonly documents: Documents;
  readonly question: SeriesQuestion;
  /** All that the district's reports state of the indicator. */
  readonly own: readonly Figure[];
  readonly reports: readonly ReportSummary[];
  readonly slots: readonly Slot[];
}

/** Results are of the year before their report, targets of its own. */
const lags: Readonly<Record<Kind, number>> = { result: 1, target: 0 };

/** A column whose year each row names. */
export function columnOf(kind: Kind): Slot {
  return { kind, lag: lags[kind], year: null, yearInRow: true };
}

/** A year, after the one before it where that is here. */
export function yearOf(told: Told, year: number, last: SeriesYear | null): SeriesYear {
  const { question, reports, slots } = told;
  const { indicator, district, aspect } = question;
  const cells = slots.flatMap((slot) => cellAt(told, { ...slot, year }) ?? []);
  const result = figureIn(cells, 'result');
  const before = last?.result ?? null;
  const growth = stated(told, { ...columnOf('result'), year }, 'growth');
  const broken = brokenAt(told, year, growth);
  const report = cells.flatMap((each) => (each.state === 'figure' ? [each.figure.report] : []))[0];
  const row: Row = {
    district,
    name: inBoth((language) => seriesWords[language].year(year)),
    report: report ?? speakerOf(reports, year),
    indicators: [indicator],
    cells,
    base: null,
    ...(aspect === 'value' && growth ? { growth } : {}),
    step: breaksLine(broken, aspect) && before && result ? brokenStep(before, result) : null,
  };
  return { year, row, result, before, broken };
}

/** Amounts that give another growth break the line of amounts alone; a verdict that of anything. */
function breaksLine(broken: Break | null, aspect: Aspect): boolean {
  return broken !== null && (aspect === 'value' || broken.of === 'verdict');
}

/** The report that has the results of a year, else that of its targets, else the nearest. */
function speakerOf(reports: readonly ReportSummary[], year: number): ReportSummary {
  const away = (report: ReportSummary) => Math.abs(report.year - year - 1);
  const [nearest] = [...reports].sort((a, b) => away(a) - away(b));
  if (!nearest) throw new Error('a series has reports');
  return nearest;
}

/** A figure, or why the report that would state it does not; null where there is no such report. */
function cellAt(told: Told, slot: DatedSlot): Cell | null {
  const { documents, question, own, reports } = told;
  const { aspect, indicator } = question;
  const figure = stated(told, slot, aspect);
  if (figure) return { state: 'figure', slot, figure };
  const report = reports.find((each) => each.year === slot.year + slot.lag);
  if (!report) return null;
  const { indicators } = indicator.family;
  const others = indicators
    .filter((each) => each !== indicator)
    .flatMap((each) => documents.byIndicator.get(each) ?? [])
    .filter((each) => each.report === report);
  const mine = own.filter((each) => each.report === report);
  return withinScope(report, cellOf(slot, aspect, mine, others, silenceOf(report, indicators)));
}

/** A figure of one year, by the report that it belongs to, else by the nearest that states it too. */
function stated({ own }: Told, { kind, lag, year }: DatedSlot, aspect: Aspect): Figure | null {
  const away = ({ report }: Figure) => Math.abs(report.year - year - lag);
  const [nearest] = own
    .filter((each) => each.aspect === aspect && each.kind === kind && each.year === year)
    .sort((a, b) => away(a) - away(b));
  return nearest ?? null;
}

function brokenAt(told: Told, year: number, growth: Figure | null): Break | null {
  const level = (at: number, aspect: Aspect) =>
    stated(told, { ...columnOf('result'), year: at }, aspect);
  const pair = (aspect: Aspect) => [level(year - 1, aspect), level(year, aspect)] as const;
  const [before, now] = pair('value');
  if (before && now) return breakOf({ before, now, growth });
  const [last, own] = pair(told.question.aspect);
  return last && own ? breakOf({ before: last, now: own, growth: null }) : null;
}

function brokenStep(from: Figure, to: Figure): Step {
  return {
    state: 'undetermined',
    unit: to.standardUnit,
    estimated: false,
    approximate: false,
    attained: {
      outcome: null,
      word: inBoth((language) => seriesWords[language].apart),
      reason: null,
    },
    from,
    to,
  };
}

function figureIn(cells: readonly Cell[], kind: Kind): Figure | null {
  const cell = cells.find((each) => each.slot.kind === kind);
  return cell?.state === 'figure' && isNumeric(cell.figure.standard) ? cell.figure : null;
}
