import type { Documents } from './documents';
import { aspectsOf, leadingAspect, statingDistricts } from './selection';
import { isNumeric } from './target';
import type { Headline, ReportSummary } from './types';

/**
 * The comparisons that a reader must see first. Where some reports state a number for none of those that
 * the data names, as many others: those that most of their districts state a number for, in the order of
 * the catalogue.
 */
export function headlinesOf(
  { catalogue, figures }: Documents,
  reports: readonly ReportSummary[],
): readonly Headline[] {
  const own = figures.filter(
    ({ report, standard, year }) =>
      reports.includes(report) && isNumeric(standard) && year >= report.year - 1,
  );
  const isStated = ({ family, aspect }: Headline) =>
    own.some((each) => each.indicator.family === family && each.aspect === aspect);
  if (own.length === 0 || catalogue.frontPage.some(isStated)) return catalogue.frontPage;
  const offered = catalogue.families.map((family) => {
    const stating = statingDistricts(own, family.indicators);
    const aspect = leadingAspect(aspectsOf(own, family.indicators), stating);
    return { family, aspect, districts: stating[aspect] };
  });
  return offered
    .filter(({ districts }) => districts > 0)
    .sort((a, b) => b.districts - a.districts)
    .slice(0, catalogue.frontPage.length);
}
