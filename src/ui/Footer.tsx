import type { Catalogue, Language } from '../model/types';
import { formatDelivery } from '../model/citation';
import { ReportTitle } from './parts/ReportTitle';
import { interfaceWords } from '../model/words/interface';

interface FooterProps {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** What all of it rests on: the reports, their limits, the data's version. */
export function Footer({ catalogue, language }: FooterProps) {
  const words = interfaceWords[language];
  return (
    <footer className="colophon stack small muted">
      <h2 className="colophon-title">{words.source}</h2>
      <ul>
        {catalogue.reports.map((report) => (
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
