import { useQuery } from '@tanstack/react-query';
import { paragraphOf, sentenceAround } from '../../model/text/quotation';
import type { Figure, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { BriefLater } from '../brief/BriefLater';
import { useWords } from '../language';
import { Failure, Loading } from '../parts/Status';
import { useSaid } from '../parts/useSaid';
import { Citations } from './Citations';
import { Neighbour } from './Neighbour';
import { NeighbourButtons } from './NeighbourButtons';
import { OpenInReport } from './OpenInReport';
import { Paragraph } from './Paragraph';

interface EvidenceBodyProps {
  readonly figure: Figure;
  readonly report: ReportSummary;
  readonly nameOf: (figure: string) => string;
}

/** The paragraphs that state a figure, and what can be done with them. */
export function EvidenceBody({ figure, report, nameOf }: EvidenceBodyProps) {
  const words = useWords();
  const [said, say] = useSaid();
  const text = useQuery(reportQuery(report.id));
  if (text.isError) {
    const retry = () => void text.refetch();
    return <Failure what={words.failedReport} detail={text.error.message} retry={retry} />;
  }
  if (!text.data) return <Loading what={words.loadingReport} />;
  const { blocks } = text.data;
  const places = figure.evidence.flatMap((evidence) => {
    const paragraph = paragraphOf(blocks, evidence.paragraph);
    return paragraph ? [{ evidence, paragraph }] : [];
  });
  return (
    <>
      {places.map(({ evidence, paragraph }, index) => (
        <section key={index} className="place">
          {places.length > 1 && (
            <p className="place-count">{words.alsoSaid(index + 1, places.length)}</p>
          )}
          <p className="heading-path" lang="zh-CN">
            {paragraph.path.join(' › ')}
          </p>
          <Neighbour blocks={blocks} paragraph={paragraph} side="before" />
          <Paragraph
            passage={paragraph}
            figures={paragraph.figures}
            lit={evidence.mark}
            nameOf={nameOf}
          />
          <Neighbour blocks={blocks} paragraph={paragraph} side="after" />
          <p className="place-actions">
            <OpenInReport report={report.id} paragraph={paragraph.number} figure={figure.id} />
            <BriefLater
              part="quotation"
              report={report.id}
              paragraph={paragraph.number}
              span={sentenceAround(paragraph, evidence)}
            />
          </p>
        </section>
      ))}
      {places.some(({ paragraph }) => paragraph.repairs.length > 0) && (
        <p className="small muted">{words.repairNote(report.lost)}</p>
      )}
      <div className="evidence-steps">
        <NeighbourButtons blocks={blocks} figure={figure.id} />
      </div>
      <Citations figure={figure} report={report} places={places} say={say} />
      <p className="said" role="status">
        {said}
      </p>
    </>
  );
}
