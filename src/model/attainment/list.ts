import { cellOf, silenceOf, withinScope } from '../compare/cells';
import type {
  Attained,
  AttainmentList,
  Cell,
  Comparison,
  DatedSlot,
  Row,
  Step,
} from '../comparison';
import type { Documents } from '../documents';
import { aspectUnit } from '../families';
import { judge, judgementOf } from '../judgements';
import { commonYear, reportBefore, yearAskedBy } from '../reports';
import { nameAmong } from '../say/report';
import { datedSlot, slotOf } from '../slot';
import { differenceOf, isNumeric } from '../target';
import { isChosen } from '../targets/filter';
import type { TargetFilter } from '../targets/filter';
import { inBoth } from '../types';
import type {
  Aspect,
  Bilingual,
  Family,
  Figure,
  Language,
  NumericStatement,
  ReportSummary,
} from '../types';
import { attainmentWords } from '../words/attainment';
import { attainmentNames } from './names';
import { attainmentOf } from './outcome';
import type { Attainment } from './outcome';

const everyTarget: TargetFilter = { wordings: [], themes: [] };

/** Which targets are asked for: those of a list, of one family and aspect where that is given. */
export interface AttainmentQuestion {
  readonly list: AttainmentList;
  readonly family: Family | null;
  /** Narrows a list of all families; nothing chosen means all. */
  readonly filter?: TargetFilter | undefined;
}

/** Which list a target belongs to. */
export function attainmentListOf(aspect: Aspect, unit: string): AttainmentList {
  if (aspect !== 'value') return aspect;
  return unit === '%' ? 'rate' : 'level';
}

/**
 * What became of the targets of the reports before some reports: each beside the result that the later
 * report states, of the same district and year. Null where no consecutive reports have such a target.
 */
export function attainmentsOf(
  documents: Documents,
  reports: readonly ReportSummary[],
  { list, family, filter = everyTarget }: AttainmentQuestion,
): Comparison | null {
  const { catalogue } = documents;
  const families = family ? [family] : catalogue.families;
  const rows = families.flatMap((each) =>
    reports.flatMap((report) =>
      targetsBefore(documents, report, each)
        .filter(
          (target) =>
            attainmentListOf(target.aspect, target.standardUnit) === list &&
            isChosen({ target, family: each }, filter),
        )
        .map((target) => rowOf(documents, target, report, reports)),
    ),
  );
  const [first] = rows;
  if (!first) return null;
  const own = reports.filter((report) => rows.some((row) => row.report === report));
  const reported = commonYear(own);
  const aspect = list === 'growth' || list === 'change' ? list : 'value';
  const ofMany = list === 'level' || list === 'change';
  return {
    subject: { of: 'attainment', list, family, heads },
    name: family?.name ?? attainmentNames[list],
    indicators: [...new Set(rows.flatMap(({ indicators }) => indicators))],
    measure: family?.measure ?? (ofMany ? 'flow' : 'rate'),
    aspect,
    unit: family ? aspectUnit(aspect, family.unit) : ofMany ? '' : '%',
    rowsOf: family ? 'districts' : 'indicators',
    steps: ofMany && !family ? 'ratio' : 'difference',
    units: catalogue.units,
    slots: [slotOf('target', 1, reported), slotOf('result', 1, reported)],
    panels: [{ rows }],
    judgements: rows.flatMap(({ cells: [target, result] }) =>
      target?.state === 'figure' && result?.state === 'figure'
        ? [judgementOf(target.figure, result.figure)]
        : [],
    ),
    reports: catalogue.reports.filter(
      (each) =>
        rows.some(({ cells }) =>
          cells.some((cell) => cell.state === 'figure' && cell.figure.report === each),
        ) || own.includes(each),
    ),
    year: yearAskedBy(catalogue, own),
    version: catalogue.version,
  };
}

/** The targets that the district's report of the year before set for its own year. */
function targetsBefore(
  { catalogue, byIndicator }: Documents,
  report: ReportSummary,
  family: Family,
): Figure[] {
  const before = reportBefore(catalogue, report);
  return family.indicators
    .flatMap((each) => byIndicator.get(each) ?? [])
    .filter(
      (each) => each.report === before && each.kind === 'target' && each.year === before.year,
    );
}

function rowOf(
  documents: Documents,
  target: Figure,
  report: ReportSummary,
  reports: readonly ReportSummary[],
): Row {
  const slots = (['target', 'result'] as const).map((kind) =>
    datedSlot(slotOf(kind, 1, null), report),
  );
  const [aim, reached] = slots as [DatedSlot, DatedSlot];
  const cell = resultCell(documents, target, report, reached);
  const indicators = [target.indicator];
  if (cell.state === 'figure') indicators.push(cell.figure.indicator);
  return {
    district: report.district,
    name: nameAmong(reports, report),
    report,
    indicators: [...new Set(indicators)],
    cells: [{ state: 'figure', slot: aim, figure: target }, cell],
    base: null,
    step: cell.state === 'figure' ? stepTo(target, cell.figure) : null,
  };
}

/** The result beside a target: on its indicator, else on one that compares, else why there is none. */
function resultCell(
  { byIndicator }: Documents,
  target: Figure,
  report: ReportSummary,
  slot: DatedSlot,
): Cell {
  const { indicators } = target.indicator.family;
  const own = indicators
    .flatMap((each) => byIndicator.get(each) ?? [])
    .filter((each) => each.report === report);
  const [mine, others] = [true, false].map((same) =>
    own.filter(({ indicator }) => (indicator === target.indicator) === same),
  ) as [Figure[], Figure[]];
  const near = others.filter((each) => judge(target, each) !== 'differs');
  const silence = silenceOf(report, indicators);
  const cell = cellOf(slot, target.aspect, mine, others, silence);
  const beside = cellOf(slot, target.aspect, near, [], silence);
  if (cell.state === 'figure') return cell;
  if (beside.state === 'figure') return beside;
  return withinScope(report, cell);
}

/** From a target to its result; nothing is told between two definitions, nor of words. */
function stepTo(target: Figure, result: Figure): Step {
  const became: Attainment =
    judge(target, result) === 'differs'
      ? { outcome: null, why: 'definition' }
      : attainmentOf(target.standard, result.standard);
  const [aim, said] = [target.standard, result.standard];
  const percent = target.standardUnit === '%';
  const ends = {
    unit: percent ? '个百分点' : target.standardUnit,
    estimated: result.estimated,
    approximate: [aim, said].some(({ comparator }) => comparator === 'approx'),
    attained: worded(became),
    from: target,
    to: result,
  };
  const settled = became.outcome !== null || became.why === 'approximate';
  const difference =
    settled && isNumeric(aim) && isNumeric(said) ? differenceOf(said, plain(aim)) : null;
  return difference
    ? { state: 'told', difference, ratio: null, ...ends }
    : { state: 'undetermined', ...ends };
}

function worded(became: Attainment): Attained {
  const { outcome } = became;
  const word = inWords((words) => (outcome === null ? words.unsettled : words.outcomes[outcome]));
  const reason = outcome === null ? inWords((words) => words.reasons[became.why]) : null;
  return { outcome, word, reason };
}

type Words = (typeof attainmentWords)[Language];

function inWords(say: (words: Words) => string): Bilingual {
  return inBoth((language) => say(attainmentWords[language]));
}

const heads = {
  step: inWords((words) => words.heads.step),
  stepFormula: inWords((words) => words.heads.stepFormula),
  unheld: inWords((words) => words.heads.unheld),
};

/** A bound by its own number: how far a result lies from it is exact. */
function plain(aim: NumericStatement): NumericStatement {
  return aim.comparator === 'range' ? aim : { comparator: 'eq', value: aim.value };
}
