import type { GapReason } from '../comparison';
import type { Catalogue, Indicator, ReportSummary } from '../types';

/** Why a report that states nothing of a family does not: it is silent, or it only names the thing. */
export type Silence = Extract<GapReason, 'not-mentioned' | 'mentioned-only'>;

/** Whether a report that states nothing of these indicators at least names one of them. */
export function silenceOf(
  report: Pick<ReportSummary, 'mentioned'>,
  family: readonly Indicator[],
): Silence {
  const named = family.some((each) => report.mentioned.includes(each));
  return named ? 'mentioned-only' : 'not-mentioned';
}

/** The same of a district's newest report. */
export function silenceIn(
  catalogue: Pick<Catalogue, 'reports'>,
  district: string,
  family: readonly Indicator[],
): Silence {
  const reports = catalogue.reports.filter((each) => each.district.id === district);
  const [newest] = reports.toSorted((a, b) => b.year - a.year);
  return newest ? silenceOf(newest, family) : 'not-mentioned';
}
