import type { Catalogue, District, Figure, ReportSummary } from './types';

type Reports = Pick<Catalogue, 'reports'>;

/** The years that some districts have reports of, the newest first. */
export function yearsOf({ reports }: Reports, districts: readonly District[]): number[] {
  const own = reports.filter(({ district }) => districts.includes(district));
  return [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
}

/** The newest year that most of some districts have a report of. */
export function leadingYear(catalogue: Reports, districts: readonly District[]): number {
  const having = (year: number) =>
    districts.filter((district) =>
      catalogue.reports.some((each) => each.district === district && each.year === year),
    ).length;
  const years = yearsOf(catalogue, districts);
  const most = Math.max(...years.map(having));
  return Math.max(...years.filter((year) => having(year) === most));
}

/**
 * Which report of each district is meant, in the order of the districts: that of a year, or the one
 * nearest to it, of two the newer; without a year that which most of them have.
 */
export function reportsOf(
  catalogue: Reports,
  districts: readonly District[],
  year: number | null,
): ReportSummary[] {
  const asked = year ?? leadingYear(catalogue, districts);
  const away = (report: ReportSummary) => Math.abs(report.year - asked);
  return districts.flatMap((district) => {
    const own = catalogue.reports.filter((report) => report.district === district);
    const [nearest] = own.sort((a, b) => away(a) - away(b) || b.year - a.year);
    return nearest ? [nearest] : [];
  });
}

/** Whether all of some reports is entered, so that what is not there is absent. */
export function isWhole(reports: readonly ReportSummary[]): boolean {
  return reports.every(({ scope }) => scope === 'complete');
}

/** The one year that reports are of; null where they are of several. */
export function commonYear(reports: readonly ReportSummary[]): number | null {
  const [first, ...others] = new Set(reports.map(({ year }) => year));
  return first === undefined || others.length > 0 ? null : first;
}

/** The year that some reports, one a district, are the answer to. */
export function yearAskedBy(catalogue: Reports, reports: readonly ReportSummary[]): number {
  const districts = reports.map(({ district }) => district);
  const answers = (year: number) =>
    reportsOf(catalogue, districts, year).every((each) => reports.includes(each));
  return Math.max(...reports.map(({ year }) => year).filter(answers));
}

/** The district's report of the year before, whose targets are for the year that this one has results of. */
export function reportBefore({ reports }: Reports, report: ReportSummary): ReportSummary | null {
  const before = (each: ReportSummary) =>
    each.district === report.district && each.year === report.year - 1;
  return reports.find(before) ?? null;
}

/** The report to read, and the one that the address asks for where there is none like it. */
export interface AskedReport {
  readonly report: ReportSummary | null;
  readonly unknown: string | null;
}

/** The report asked for, else the open figure's, else the first of those shown. */
export function askedReport(
  { reports }: Reports,
  id: string | null,
  figure: Figure | null,
  shown: readonly ReportSummary[],
): AskedReport {
  const asked = reports.find((each) => each.id === id);
  const first = shown[0] ?? reports[0] ?? null;
  return { report: asked ?? figure?.report ?? first, unknown: asked ? null : id };
}
