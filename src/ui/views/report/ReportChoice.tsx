import type { Catalogue, ReportSummary } from '../../../model/types';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { useReportWords } from './useReportWords';

interface ReportChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: string;
}

/** The reports, in the order of their districts; what is looked for is looked for in the next one too. */
export function ReportChoice({ catalogue, chosen }: ReportChoiceProps) {
  const words = useReportWords();
  const order = (report: ReportSummary) => catalogue.districts.indexOf(report.district);
  const reports = catalogue.reports.toSorted((a, b) => order(a) - order(b) || b.year - a.year);
  return (
    <nav className="report-choice" aria-label={words.reports}>
      {reports.map((report) => (
        <ViewLink
          key={report.id}
          to={{ view: 'report', report: report.id, paragraph: null, figure: null }}
          aria-current={report.id === chosen ? 'page' : undefined}
        >
          <DistrictName district={report.district.id} catalogue={catalogue} />{' '}
          <span className="muted">{report.year}</span>
        </ViewLink>
      ))}
    </nav>
  );
}
