import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { paragraphOf, sentenceAround } from '../../model/text/quotation';
import type { Figure, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { formatAddress } from '../../state/view';
import { BriefLater } from '../brief/BriefLater';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { Failure, Loading } from '../parts/Status';
import { useSaid } from '../parts/useSaid';
import { Citations } from './Citations';
import { Neighbour, NeighbourButtons } from './Neighbours';
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
          <p className="place-actions text-cluster">
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

interface OpenInReportProps {
  readonly report: string;
  readonly paragraph: number;
  readonly figure: string;
}

/** Leads to the number in the whole report; there already, it brings the number back into view. */
function OpenInReport({ report, paragraph, figure }: OpenInReportProps) {
  const words = useWords().panel;
  const { view, go } = useNavigation();
  const to = { view: 'report', report, paragraph, figure } as const;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (view.view !== 'report' || view.report !== report) scrollTo({ top: 0 });
    go(to);
    document
      .querySelector(`[data-paragraph="${paragraph}"] [data-figures~="${CSS.escape(figure)}"]`)
      ?.scrollIntoView({ block: 'center' });
  };
  return (
    <a className="open-in-report" href={formatAddress({ ...view, ...to })} onClick={follow}>
      {words.openInReport} <span aria-hidden="true">→</span>
    </a>
  );
}
