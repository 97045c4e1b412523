import { commonYear } from '../../../model/reports';
import { nameAmong } from '../../../model/say/report';
import { datedSlot, slotOf } from '../../../model/slot';
import type { Catalogue, Family, Figure, Kind, ReportSummary } from '../../../model/types';
import { termWords } from '../../../model/words/terms';
import { indicatorWords } from '../../../model/words/indicator';
import { useLanguage } from '../../language';
import { SourceCell } from './SourceCell';

interface SourcesProps {
  readonly family: Family;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
  readonly reports: readonly ReportSummary[];
}

const kinds: readonly Kind[] = ['result', 'target'];

/** The paragraphs of every district side by side: those on results in one row, on targets in the next. */
export function Sources({ family, figures, catalogue, reports }: SourcesProps) {
  const language = useLanguage();
  const words = indicatorWords[language];
  const own = figures.filter(({ indicator }) => indicator.family === family);
  const reported = commonYear(reports);
  return (
    <section className="sources ruled" aria-labelledby="paragraphs-title">
      <h2 id="paragraphs-title">{words.paragraphs}</h2>
      {kinds.map((kind) => {
        const stated = own.filter((each) => each.kind === kind);
        if (stated.length === 0) return null;
        const lag = Math.min(...stated.map(({ report, year }) => report.year - year));
        const slot = slotOf(kind, lag, reported);
        return (
          <section key={kind} className="source-row" aria-labelledby={`paragraphs-${kind}`}>
            <h3 id={`paragraphs-${kind}`}>{termWords[language].slot(slot)}</h3>
            <div className="source-cells fitted">
              {reports.map((report) => (
                <SourceCell
                  key={report.id}
                  report={report}
                  catalogue={catalogue}
                  name={nameAmong(reports, report)}
                  slot={datedSlot(slot, report)}
                  family={family}
                  figures={own.filter((each) => each.report === report)}
                />
              ))}
            </div>
          </section>
        );
      })}
    </section>
  );
}
