import type { Comparison, TargetList } from '../../src/model/comparison';
import { compare } from '../../src/model/compare';
import { formatCsv, textCell } from '../../src/model/csv';
import type { CsvRow } from '../../src/model/csv';
import { documentsOf } from '../../src/model/documents';
import type { Documents } from '../../src/model/documents';
import { linkCatalogue, linkFigures } from '../../src/model/link';
import { findingOf, subjectOf } from '../../src/model/finding';
import type { PublishedCatalogue, PublishedFigures } from '../../src/model/published';
import { reportsOf } from '../../src/model/reports';
import { aspectsOf, firstShown, idsOf } from '../../src/model/selection';
import { targetList } from '../../src/model/targets/list';
import { targetRowsOf } from '../../src/model/targets/rows';
import type { ReportSummary } from '../../src/model/types';
import { findingColumns, namesOf } from './columns';

type FindingRow = CsvRow<keyof typeof findingColumns>;

const lists: readonly TargetList[] = ['growth', 'rate', 'level'];

/** The finding as the page has it; the subject alone where the figures warrant none. */
function findingRow(family: string, aspect: string, comparison: Comparison): FindingRow {
  return {
    family: textCell(family),
    aspect: textCell(aspect),
    zh: textCell(findingOf(comparison, 'zh') ?? subjectOf(comparison, 'zh')),
    en: textCell(findingOf(comparison, 'en') ?? subjectOf(comparison, 'en')),
  };
}

function familyRows(documents: Documents, reports: readonly ReportSummary[]): FindingRow[] {
  const districts = reports.map(({ district }) => district.id);
  const stated = documents.figures.filter(({ report }) => reports.includes(report));
  return documents.catalogue.families.flatMap(({ id, indicators }) =>
    aspectsOf(stated, indicators).flatMap((aspect) => {
      const comparison = compare(documents, { family: id, aspect, districts, year: null });
      return comparison ? [findingRow(id, aspect, comparison)] : [];
    }),
  );
}

function listRows(documents: Documents, reports: readonly ReportSummary[]): FindingRow[] {
  const targets = targetRowsOf(documents, reports);
  return lists.flatMap((list) => {
    const comparison = targetList(documents, targets, list);
    return comparison ? [findingRow('targets', list, comparison)] : [];
  });
}

/** Compiles the published `findings.csv`: what the app says of every comparison that it opens with. */
export function compileFindingsCsv(
  published: PublishedCatalogue,
  figures: readonly PublishedFigures[],
): string {
  const catalogue = linkCatalogue(published);
  const shown = firstShown(catalogue);
  const own = idsOf(catalogue.reports.filter(({ district }) => shown.includes(district)));
  const linked = figures
    .filter(({ report }) => own.includes(report))
    .flatMap((each) => linkFigures(catalogue, each));
  const documents = documentsOf(catalogue, linked);
  const reports = reportsOf(catalogue, shown, null);
  return formatCsv(namesOf(findingColumns), [
    ...familyRows(documents, reports),
    ...listRows(documents, reports),
  ]);
}
