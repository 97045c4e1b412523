import { aspectUnit } from './families';
import type { Documents } from './documents';
import type { Comparison, Slot } from './comparison';
import { panelsOf } from './compare/panels';
import { rowsOf } from './compare/rows';
import { sidesOf } from './compare/sides';
import { judgementsBetween } from './judge';
import type { Aspect, Catalogue, Figure, Kind, ReportSummary } from './types';

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
  const family = catalogue.families.find(({ id }) => id === question.family);
  if (!family) return null;
  const reports = newestReports(catalogue, question.districts);
  const figures = documents.figures.filter(
    ({ indicator, report }) => indicator.family === family && reports.includes(report),
  );
  const slots = slotsOf(figures, question.aspect);
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
    panels: panelsOf(catalogue, rows),
    judgements: judgementsBetween(catalogue, rows.flatMap(sidesOf)),
    reports,
    districts: catalogue.districts,
    version: catalogue.version,
  };
}

/** The newest report of each district, in the order in which the districts are asked for. */
export function newestReports(catalogue: Catalogue, districts: readonly string[]): ReportSummary[] {
  return districts.flatMap((district) => {
    const own = catalogue.reports.filter((report) => report.district.id === district);
    const newest = own.reduce<ReportSummary | null>(
      (best, each) => (best === null || each.year > best.year ? each : best),
      null,
    );
    return newest ? [newest] : [];
  });
}

const kindOrder: Readonly<Record<Kind, number>> = { result: 0, target: 1 };

/** The columns that at least one report fills; years before a report's results are bases, not columns. */
function slotsOf(figures: readonly Figure[], aspect: Aspect): Slot[] {
  const slots = new Map<string, Slot>();
  for (const { aspect: own, report, year, kind } of figures) {
    if (own !== aspect || year < report.year - 1) continue;
    slots.set(`${year}${kind}`, { year, kind });
  }
  return [...slots.values()].sort(
    (a, b) => a.year - b.year || kindOrder[a.kind] - kindOrder[b.kind],
  );
}
