import type { Cell, DatedSlot, Row, Slot, Step } from '../comparison';
import { reportName } from '../say/report';
import { datedSlot } from '../slot';
import { judge } from '../judgements';
import type { Aspect, Figure, Indicator, ReportSummary } from '../types';
import { cellOf, matches, silenceOf, withinScope } from './cells';
import { differenceOf, isNumeric, ratioOf } from '../target';

/** One report asked for one family and aspect. */
export interface RowQuestion {
  readonly report: ReportSummary;
  readonly family: readonly Indicator[];
  /** A column's year is null where other reports beside this one are of other years. */
  readonly slots: readonly Slot[];
  readonly aspect: Aspect;
  readonly figures: readonly Figure[];
}

/** A district's rows: one for each definition that it states the aspect on; at least one. */
export function rowsOf(question: RowQuestion): Row[] {
  const { report, family, slots, aspect } = question;
  const own = question.figures.filter((each) => each.report === report);
  const used = family.filter((each) => own.some((figure) => figure.indicator === each));
  const stated = used.filter((each) =>
    own.some((figure) => figure.indicator === each && figure.aspect === aspect),
  );
  const dated = slots.map((slot) => datedSlot(slot, report));
  const groups = groupIndicators(report, stated, own, dated, aspect);
  const definitions = groups.length > 0 ? groups : [used];
  return definitions.map((indicators) => rowOf(question, indicators, own));
}

/** Puts a district's indicators into one row where one completes the other and they compare. */
function groupIndicators(
  report: ReportSummary,
  indicators: readonly Indicator[],
  own: readonly Figure[],
  slots: readonly DatedSlot[],
  aspect: Aspect,
): Indicator[][] {
  const { district } = report;
  const groups: Indicator[][] = [];
  const fills = (indicator: Indicator, slot: DatedSlot) =>
    own.some((each) => each.indicator === indicator && matches(each, slot, aspect));
  for (const indicator of indicators) {
    const home = groups.find((group) =>
      group.every(
        (other) =>
          judge({ district, report, indicator: other }, { district, report, indicator }) !==
            'differs' && !slots.some((slot) => fills(other, slot) && fills(indicator, slot)),
      ),
    );
    if (home) home.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function rowOf(
  { report, family, slots, aspect }: RowQuestion,
  indicators: readonly Indicator[],
  own: readonly Figure[],
): Row {
  const { district } = report;
  const mine = own.filter((each) => indicators.includes(each.indicator));
  const others = own.filter((each) => !indicators.includes(each.indicator));
  const silence = silenceOf(report, family);
  const cells = slots.map((slot) =>
    withinScope(report, cellOf(datedSlot(slot, report), aspect, mine, others, silence)),
  );
  const base = mine.find(
    (each) => each.aspect === aspect && each.kind === 'result' && each.year === report.year - 2,
  );
  const name = slots.some(({ year }) => year === null) ? reportName(report) : district.name;
  return { district, name, report, indicators, cells, base: base ?? null, step: stepOf(cells) };
}

/** From the last result to the first target after it; null unless both are numbers. */
export function stepOf(cells: readonly Cell[]): Step | null {
  const actual = numeric(cells.findLast((each) => each.slot.kind === 'result'));
  const target = numeric(cells.find((each) => each.slot.kind === 'target'));
  if (!actual || !target) return null;
  const percent = target.figure.standardUnit === '%';
  const level = target.figure.aspect === 'value' && !percent;
  const both = [target.standard, actual.standard];
  const ends = {
    unit: percent ? '个百分点' : target.figure.standardUnit,
    estimated: actual.figure.estimated || target.figure.estimated,
    approximate: both.some((each) => each.comparator === 'approx'),
    attained: null,
    from: actual.figure,
    to: target.figure,
  };
  const difference = differenceOf(target.standard, actual.standard);
  if (!difference) return { state: 'undetermined', ...ends };
  const ratio = level ? ratioOf(target.standard, actual.standard) : null;
  return { state: 'told', difference, ratio, ...ends };
}

function numeric(cell: Cell | undefined) {
  if (!cell || cell.state !== 'figure' || !isNumeric(cell.figure.standard)) return null;
  return { figure: cell.figure, standard: cell.figure.standard };
}
