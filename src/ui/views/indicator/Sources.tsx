import type { Family } from '../../../model/comparison';
import type { Catalogue, Figure, ReportSummary } from '../../../model/types';
import { useWords } from '../../language';
import { SourceColumn } from './SourceColumn';

interface SourcesProps {
  readonly family: Family;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
  readonly districts: readonly string[];
}

/** The paragraphs of every district side by side, with their numbers marked. */
export function Sources({ family, figures, catalogue, districts }: SourcesProps) {
  const words = useWords();
  const members = family.indicators.map((each) => each.id);
  const own = figures.filter((each) => members.includes(each.indicator));
  const reports = districts.flatMap((id) => {
    const report = newest(catalogue.reports.filter((each) => each.district === id));
    return report ? [report] : [];
  });
  return (
    <section aria-labelledby="paragraphs-title">
      <h2 id="paragraphs-title">{words.paragraphs}</h2>
      <div className="sources">
        {reports.map((report) => (
          <SourceColumn
            key={report.id}
            report={report}
            catalogue={catalogue}
            family={family}
            figures={own.filter((each) => each.report === report.id)}
          />
        ))}
      </div>
    </section>
  );
}

function newest(reports: readonly ReportSummary[]): ReportSummary | undefined {
  return reports.toSorted((a, b) => b.year - a.year)[0];
}
