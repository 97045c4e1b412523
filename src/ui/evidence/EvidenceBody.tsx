import { useQuery } from '@tanstack/react-query';
import { formatDate, formatQuotation } from '../../model/citation';
import { paragraphOf } from '../../model/passage';
import type { Figure, ReportSummary } from '../../model/types';
import { reportQuery } from '../../state/documents';
import { useLanguage, useWords } from '../language';
import { copyText } from '../parts/copyText';
import { Failure, Loading } from '../parts/Status';
import { useSaid } from '../parts/useSaid';
import { NeighbourButtons } from './NeighbourButtons';
import { Paragraph } from './Paragraph';

interface EvidenceBodyProps {
  readonly figure: Figure;
  readonly report: ReportSummary;
  readonly nameOf: (figure: string) => string;
}

/** The paragraphs that state a figure, and what can be done with them. */
export function EvidenceBody({ figure, report, nameOf }: EvidenceBodyProps) {
  const words = useWords();
  const language = useLanguage();
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
  const copy = async (content: string, done: string) =>
    say((await copyText(content)) ? done : words.copyFailed);
  const quotations = () =>
    places
      .map(({ paragraph, evidence }) => formatQuotation(report, paragraph, evidence, language))
      .join('\n\n');
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
          <Paragraph paragraph={paragraph} evidence={evidence} nameOf={nameOf} />
        </section>
      ))}
      {places.some(({ paragraph }) => paragraph.repairs.length > 0) && (
        <p className="small muted">{words.repairNote(report.lost)}</p>
      )}
      <p className="evidence-source">
        <cite lang="zh-CN">《{report.title}》</cite>
        <span>
          {formatDate(report.date, language)} · {report.event[language]} ·{' '}
          {report.received[language]}
        </span>
      </p>
      <div className="evidence-actions">
        <button
          type="button"
          className="button"
          onClick={() => void copy(quotations(), words.quotationCopied)}
        >
          {words.copyQuotation}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void copy(location.href, words.linkCopied)}
        >
          {words.copyLink}
        </button>
        <NeighbourButtons blocks={blocks} figure={figure.id} />
      </div>
      <p className="said" role="status">
        {said}
      </p>
    </>
  );
}
