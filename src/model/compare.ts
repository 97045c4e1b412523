import { aspectUnit } from './families';
import type { Documents } from './documents';
import type { Cell, Comparison, GapReason, Panel, Row, Slot } from './comparison';
import { rowsOf } from './compare/rows';
import { judge, judgementsBetween, sidesOf } from './judgements';
import { inOrder, sameSlot, slotOf } from './slot';
import type { Aspect, Bilingual, District, Figure, Verdict } from './types';
import { partition } from './grouping';
import { commonYear, reportsOf, yearAskedBy } from './reports';
import { districtsNamed } from './selection';

/** What the reader asks: one family, one aspect, some districts in an order, and the year of their reports. */
export interface Question {
  readonly family: string;
  readonly aspect: Aspect;
  readonly districts: readonly string[];
  /** Null for the newest that most of them have; a district without it shows its nearest. */
  readonly year: number | null;
}

/**
 * Joins the documents with the reader's question. Null when no indicator has that family. Districts
 * that the catalogue does not know, or that have no report, are left out.
 */
export function compare(documents: Documents, question: Question): Comparison | null {
  const { catalogue } = documents;
  const family = catalogue.families.find(({ id }) => id === question.family);
  if (!family) return null;
  const reports = reportsOf(
    catalogue,
    districtsNamed(catalogue, question.districts),
    question.year,
  );
  const figures = documents.figures.filter(
    ({ indicator, report }) => indicator.family === family && reports.includes(report),
  );
  const slots = slotsOf(figures, question.aspect, commonYear(reports));
  const rows = reports.flatMap((report) =>
    rowsOf({
      report,
      family: family.indicators,
      slots,
      aspect: question.aspect,
      figures,
    }),
  );
  return {
    subject: { of: 'family', family },
    name: family.name,
    indicators: family.indicators,
    measure: family.measure,
    aspect: question.aspect,
    unit: aspectUnit(question.aspect, family.unit),
    rowsOf: 'districts',
    steps: 'difference',
    units: catalogue.units,
    slots,
    panels: panelsOf(rows),
    judgements: judgementsBetween(rows.flatMap(sidesOf)),
    reports,
    year: yearAskedBy(catalogue, reports),
    version: catalogue.version,
  };
}

/** The columns that at least one report fills; years before a report's results are bases, not columns. */
function slotsOf(figures: readonly Figure[], aspect: Aspect, reported: number | null): Slot[] {
  const slots = new Map<string, Slot>();
  for (const { aspect: own, report, year, kind } of figures) {
    const lag = report.year - year;
    if (own !== aspect || lag > 1) continue;
    slots.set(`${lag}${kind}`, slotOf(kind, lag, reported));
  }
  return inOrder([...slots.values()]);
}

/** Rows that compare share a panel; the one with the most figures comes first. */
export function panelsOf(rows: readonly Row[]): Panel[] {
  const groups = partition(rows.filter(hasFigure), comparable);
  const [main = [], ...rest] = groups;
  const shown = new Set(groups.flat().map((row) => row.district.id));
  const inMain = (row: Row) =>
    main.includes(row) || (!hasFigure(row) && !shown.has(row.district.id));
  return [rows.filter(inMain), ...rest]
    .filter((panel) => panel.length > 0)
    .map((each, index) => ({ rows: each, apart: index > 0 }));
}

function hasFigure(row: Row): boolean {
  return row.cells.some((cell) => cell.state === 'figure');
}

function comparable(a: Row, b: Row): boolean {
  return sidesOf(a).every((left) => sidesOf(b).every((right) => judge(left, right) !== 'differs'));
}

/** A column that no report fills, and why, for the districts that a reason is true of. */
export interface AbsentSlot {
  readonly slot: Slot;
  readonly reasons: readonly {
    readonly reason: GapReason;
    readonly districts: readonly District[];
  }[];
}

/** The result or the target that a comparison has no column for, with the reasons; null where it has both. */
export function absentIn(documents: Documents, comparison: Comparison): AbsentSlot | null {
  const { reports, slots, aspect, indicators } = comparison;
  const kind = (['result', 'target'] as const).find((own) =>
    slots.every((each) => each.kind !== own),
  );
  if (kind === undefined || reports.length === 0) return null;
  const slot = slotOf(kind, kind === 'result' ? 1 : 0, commonYear(reports));
  const reasons = new Map<GapReason, District[]>();
  for (const report of reports) {
    const figures = indicators.flatMap((each) => documents.byIndicator.get(each) ?? []);
    const question = { report, family: indicators, slots: [slot], aspect, figures };
    const gaps = rowsOf(question).flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.state === 'gap' ? cell.reason : [])),
    );
    const [reason] = gaps;
    if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), report.district]);
  }
  return {
    slot,
    reasons: [...reasons].map(([reason, districts]) => ({ reason, districts })),
  };
}

/** What another district states where one figure stands, and how far the two compare. */
export interface Beside {
  readonly district: District;
  readonly name: Bilingual;
  readonly cell: Cell;
  /** Null where there is nothing to compare. */
  readonly verdict: Verdict | null;
}

/** What the other districts state of the same family, aspect, year and kind as a figure. */
export function besideOf(
  documents: Documents,
  figure: Figure,
  districts: readonly District[],
): Beside[] {
  const others = districts.filter((each) => each !== figure.district);
  const asked = [figure.district, ...others].map(({ id }) => id);
  const question = {
    family: figure.indicator.family.id,
    aspect: figure.aspect,
    districts: asked,
    year: figure.report.year,
  };
  const comparison = compare(documents, question);
  if (!comparison) return [];
  const own = slotOf(figure.kind, figure.report.year - figure.year, figure.report.year);
  const slot = comparison.slots.findIndex((each) => sameSlot(each, own));
  return comparison.panels
    .flatMap((panel) => panel.rows)
    .toSorted((a, b) => asked.indexOf(a.district.id) - asked.indexOf(b.district.id))
    .flatMap(({ district, name, cells }) => {
      const cell = cells[slot];
      if (district === figure.district || !cell) return [];
      const verdict = cell.state === 'figure' ? judge(figure, cell.figure) : null;
      return [{ district, name, cell, verdict }];
    });
}
