import { aspectUnit, familyOf } from './families';
import type { Comparison, Slot } from './comparison';
import { panelsOf } from './compare/panels';
import { rowsOf } from './compare/rows';
import { sidesOf } from './compare/sides';
import { judgementsBetween } from './judge';
import type { Aspect, Catalogue, Figure, Kind, ReportSummary } from './types';

/** What the page has loaded: the catalogue and the figures of the reports chosen. */
export interface Documents {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
}

/** What the reader asks: one family, one aspect, some districts in an order. */
export interface Question {
  readonly family: string;
  readonly aspect: Aspect;
  readonly districts: readonly string[];
}

/**
 * Joins the documents with the reader's question. Null when no indicator has that family. Districts
 * that the catalogue does not know, or that have no report, are left out.
 */
export function compare(documents: Documents, question: Question): Comparison | null {
  const { catalogue } = documents;
  const family = familyOf(catalogue, question.family);
  if (!family) return null;
  const members = new Set(family.indicators.map((each) => each.id));
  const reports = reportsOf(catalogue, question.districts);
  const chosen = new Set(reports.map((report) => report.id));
  const figures = documents.figures.filter(
    (each) => members.has(each.indicator) && chosen.has(each.report),
  );
  const slots = slotsOf(figures, question.aspect, reports);
  const rows = reports.flatMap((report) =>
    rowsOf({
      catalogue,
      report,
      family: family.indicators,
      slots,
      aspect: question.aspect,
      figures,
    }),
  );
  return {
    family,
    aspect: question.aspect,
    unit: aspectUnit(question.aspect, family.unit),
    units: catalogue.units,
    slots,
    panels: panelsOf(catalogue, rows),
    judgements: judgementsBetween(catalogue, rows.flatMap(sidesOf)),
    reports,
    districts: catalogue.districts,
    version: catalogue.version,
  };
}

/** The newest report of each district, in the order in which the districts are asked for. */
function reportsOf(catalogue: Catalogue, districts: readonly string[]): ReportSummary[] {
  return districts.flatMap((district) => {
    const own = catalogue.reports.filter((report) => report.district === district);
    const newest = own.reduce<ReportSummary | null>(
      (best, each) => (best === null || each.year > best.year ? each : best),
      null,
    );
    return newest ? [newest] : [];
  });
}

const kindOrder: Readonly<Record<Kind, number>> = { result: 0, target: 1 };

/** The columns that at least one report fills; years before a report's results are bases, not columns. */
function slotsOf(
  figures: readonly Figure[],
  aspect: Aspect,
  reports: readonly ReportSummary[],
): Slot[] {
  const firstYear = new Map(reports.map((report) => [report.id, report.year - 1]));
  const slots = new Map<string, Slot>();
  for (const { aspect: own, report, year, kind } of figures) {
    if (own !== aspect || year < (firstYear.get(report) ?? year)) continue;
    slots.set(`${year}${kind}`, { year, kind });
  }
  return [...slots.values()].sort(
    (a, b) => a.year - b.year || kindOrder[a.kind] - kindOrder[b.kind],
  );
}
