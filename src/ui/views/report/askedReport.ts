import type { Catalogue, ReportSummary } from '../../../model/types';
import type { View } from '../../../state/view';

/** The report to read, and the one that the address asks for where there is none like it. */
export interface AskedReport {
  readonly report: ReportSummary | null;
  readonly unknown: string | null;
}

/** The report asked for, else the open figure's, else the first of the districts shown. */
export function askedReport(
  catalogue: Catalogue,
  { report: id, figure }: Pick<View, 'report' | 'figure'>,
  districts: readonly string[],
): AskedReport {
  const { reports } = catalogue;
  const asked = reports.find((each) => each.id === id);
  const stating = reports.find((each) => figure?.startsWith(`${each.id}.`));
  const shown = districts.flatMap((each) => reports.filter(({ district }) => district === each));
  return {
    report: asked ?? stating ?? shown[0] ?? reports[0] ?? null,
    unknown: asked ? null : id,
  };
}
