import type { Catalogue, Figure, ReportSummary } from '../../../model/types';

/** The report to read, and the one that the address asks for where there is none like it. */
export interface AskedReport {
  readonly report: ReportSummary | null;
  readonly unknown: string | null;
}

/** The report asked for, else the open figure's, else the first of the districts shown. */
export function askedReport(
  { reports }: Catalogue,
  id: string | null,
  figure: Figure | null,
  districts: readonly string[],
): AskedReport {
  const asked = reports.find((each) => each.id === id);
  const [shown = reports[0]] = districts.flatMap((each) =>
    reports.filter(({ district }) => district.id === each),
  );
  return { report: asked ?? figure?.report ?? shown ?? null, unknown: asked ? null : id };
}
