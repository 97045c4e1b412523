import { commonYear } from '../reports';
import { inBoth } from '../types';
import type { Bilingual, Catalogue, ReportSummary } from '../types';
import { termWords } from '../words/terms';

/** A district by the year of its report: `黄浦（2019年）`. */
export function reportName({ district, year }: ReportSummary): Bilingual {
  return inBoth((language) => termWords[language].dated(district.name[language], year));
}

/** A report among others that stand beside it: by its year too where these are of several. */
export function nameAmong(reports: readonly ReportSummary[], report: ReportSummary): Bilingual {
  return commonYear(reports) === null ? reportName(report) : report.district.name;
}

/** A report by its district alone, or also by its year where the district has several. */
export function shortReportName({ reports }: Catalogue, report: ReportSummary): Bilingual {
  const own = reports.filter(({ district }) => district === report.district);
  return own.length > 1 ? reportName(report) : report.district.name;
}
