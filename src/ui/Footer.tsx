import type { Catalogue, District, Language } from '../model/types';
import { formatDelivery } from '../model/citation';
import { nearDistricts } from '../model/selection';
import { ReportTitle } from './parts/ReportTitle';
import { interfaceWords } from '../model/words/interface';

interface FooterProps {
  readonly catalogue: Catalogue;
  /** The districts that are shown. */
  readonly districts: readonly District[];
  readonly language: Language;
}

/** What it rests on: the reports, of many districts those of the shown ones, their limits, the data's version. */
export function Footer({ catalogue, districts, language }: FooterProps) {
  const words = interfaceWords[language];
  const near = nearDistricts(catalogue, districts);
  const reports = catalogue.reports.filter(({ district }) => near.includes(district));
  return (
    <footer className="colophon stack small muted">
      <h2 className="colophon-title">{words.source}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <ReportTitle report={report} /> {formatDelivery(report, language)} ·{' '}
            {report.received[language]}
          </li>
        ))}
      </ul>
      <p>{words.limits}</p>
      <p>
        {words.dataVersion(catalogue.version)} ·{' '}
        <a href="data/figures.csv" download>
          {words.externalDataset}
        </a>
      </p>
    </footer>
  );
}
