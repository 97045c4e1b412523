import type { Documents } from '../documents';
import type { GapReason, Row, Step } from '../comparison';
import { claimed } from '../compare/cells';
import { rowsOf } from '../compare/rows';
import { commonYear } from '../reports';
import { slotOf } from '../slot';
import { isNumeric } from '../target';
import type { Aspect, Family, Figure, ReportSummary } from '../types';

/**
 * What a target is held against: last year's growth, last year's rate in %, last year's level;
 * nothing that it could be (`alone`); or it is words.
 */
export type TargetGroup = 'growth' | 'rate' | 'level' | 'alone' | 'words';

/** One target beside its own district's result of the year before the report. */
export interface TargetRow {
  readonly family: Family;
  readonly group: TargetGroup;
  readonly target: Figure;
  /** Two cells: the result, or the reason why there is none, and the target. */
  readonly row: Row;
}

/** Every target of some reports, in the order of themes, families and reports. */
export function targetRowsOf(documents: Documents, reports: readonly ReportSummary[]): TargetRow[] {
  const { catalogue, byIndicator } = documents;
  const reported = commonYear(reports);
  return catalogue.families.flatMap((family) => {
    const figures = family.indicators.flatMap((each) => byIndicator.get(each) ?? []);
    return reports.flatMap((report) => {
      const own = figures.filter((each) => each.report === report);
      return promisesIn(own).flatMap((promise) =>
        rowsFor({ family, report, figures: own, promise, reported }),
      );
    });
  });
}

/** The steps of some reports' targets that have one, by the target's id. */
export function stepsOf(
  documents: Documents,
  reports: readonly ReportSummary[],
): ReadonlyMap<string, Step> {
  return new Map(
    targetRowsOf(documents, reports).flatMap(({ target, row }) =>
      row.step ? [[target.id, row.step] as const] : [],
    ),
  );
}

interface Promised {
  readonly aspect: Aspect;
  /** How many years before its report's it lies; none for this year's. */
  readonly lag: number;
}

/** The aspects and columns that a family's figures have targets for. */
function promisesIn(figures: readonly Figure[]): Promised[] {
  const targets = figures.filter((each) => each.kind === 'target');
  const kinds = new Map(
    targets.map(({ aspect, year, report }) => {
      const lag = report.year - year;
      return [`${aspect}${lag}`, { aspect, lag }];
    }),
  );
  return [...kinds.values()];
}

interface Promises {
  readonly family: Family;
  readonly report: ReportSummary;
  readonly figures: readonly Figure[];
  readonly promise: Promised;
  /** The year of all reports; null where they differ. */
  readonly reported: number | null;
}

function rowsFor({ family, report, figures, promise, reported }: Promises): TargetRow[] {
  const { aspect, lag } = promise;
  const slots = [slotOf('result', 1, reported), slotOf('target', lag, reported)];
  const question = { report, family: family.indicators, slots, aspect, figures };
  return rowsOf(question).flatMap((row) => {
    const [, cell] = row.cells;
    if (cell?.state !== 'figure') return [];
    return [{ family, group: groupOf(row, cell.figure), target: cell.figure, row }];
  });
}

function groupOf({ step }: Row, target: Figure): TargetGroup {
  if (!isNumeric(target.statement)) return 'words';
  if (target.aspect === 'growth') return 'growth';
  if (target.aspect === 'value' && target.standardUnit === '%') return 'rate';
  return step?.state === 'told' && step.ratio !== null ? 'level' : 'alone';
}

/** Why a target has no step: the reason of its gap, or two numbers whose comparators leave nothing to say. */
export type UnheldReason = GapReason | 'no-ratio';

/** What stands where a comparable result would. */
export interface Instead {
  readonly reason: UnheldReason;
  /** What the report does say of the year before, if only in words or on another definition. */
  readonly figures: readonly Figure[];
}

/** What a report says of last year beside a target that nothing of last year compares with. */
export function insteadOf({ row: { cells, report } }: TargetRow): Instead {
  const [cell] = cells;
  if (!cell) return { reason: claimed(report, 'target-only'), figures: [] };
  if (cell.state === 'figure') {
    const reason = isNumeric(cell.figure.statement) ? 'no-ratio' : 'words-only';
    return { reason, figures: [cell.figure] };
  }
  const figures = cell.instead.filter(
    ({ kind, year }) => kind === 'result' && year === cell.slot.year,
  );
  return { reason: cell.reason, figures };
}

/** How many targets are without a step for each reason, the commonest first. */
export function countReasons(
  targets: readonly TargetRow[],
): readonly { readonly reason: UnheldReason; readonly count: number }[] {
  const counts = new Map<UnheldReason, number>();
  for (const target of targets) {
    const { reason } = insteadOf(target);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count);
}
