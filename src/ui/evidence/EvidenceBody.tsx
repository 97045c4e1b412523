import { useQuery } from '@tanstack/react-query';
import { formatSource } from '../../model/citation';
import { paragraphOf, sentenceAround } from '../../model/text/quotation';
import type { Figure } from '../../model/types';
import { evidenceWords } from '../../model/words/evidence';
import { reportQuery } from '../../state/documents';
import { BriefLater } from '../brief/BriefLater';
import { describeFigure } from '../describeFigure';
import type { DistrictDocuments } from '../documents';
import { useLanguage, useWords } from '../language';
import { Failure, Loading } from '../parts/Status';
import { CiteMenu, type StatedAt } from './CiteMenu';
import { Context } from './Context';
import { FigureFacts } from './FigureFacts';
import { Neighbour, NeighbourButtons } from './Neighbours';
import { OpenInReport } from './OpenInReport';
import { Paragraph } from './Paragraph';

/** Whose evidence it is, and what it is found in. */
export interface EvidenceBodyProps {
  readonly figure: Figure;
  readonly documents: DistrictDocuments;
}

/** The sentences that state a figure, what the districts near it state of the same, and what can be done with them. */
export function EvidenceBody({ figure, documents }: EvidenceBodyProps) {
  const words = useWords();
  const language = useLanguage();
  const own = evidenceWords[language];
  const { report } = figure;
  const text = useQuery(reportQuery(report.id));
  const blocks = text.data?.blocks ?? [];
  const places = figure.evidence.flatMap((evidence) => {
    const paragraph = paragraphOf(blocks, evidence.paragraph);
    return paragraph ? [{ evidence, paragraph }] : [];
  });
  return (
    <>
      {text.isPending && <Loading what={words.loadingReport} />}
      {text.isError && (
        <Failure
          what={words.failedReport}
          detail={text.error.message}
          retry={() => void text.refetch()}
        />
      )}
      {places.map((place, index) => (
        <section key={index} className="place">
          {places.length > 1 && (
            <p className="place-count">{own.alsoSaid(index + 1, places.length)}</p>
          )}
          <Place place={place} figure={figure} documents={documents} blocks={blocks} />
        </section>
      ))}
      {places.some(({ paragraph }) => paragraph.repairs.length > 0) && (
        <p className="small muted">{own.repairNote(report.lost)}</p>
      )}
      <FigureFacts figure={figure} />
      <Context figure={figure} documents={documents} />
      <p className="small muted">{formatSource(report, null, language)}</p>
      <footer className="evidence-foot cluster">
        {text.data && <CiteMenu figure={figure} report={report} places={places} />}
        {text.data && <NeighbourButtons blocks={blocks} figure={figure.id} />}
      </footer>
    </>
  );
}

interface PlaceProps extends EvidenceBodyProps {
  readonly place: StatedAt;
  readonly blocks: Parameters<typeof paragraphOf>[0];
}

/** The sentence first, its number lit; then its paragraph, with what stands before and after it. */
function Place({ place: { evidence, paragraph }, figure, documents, blocks }: PlaceProps) {
  const language = useLanguage();
  const words = evidenceWords[language];
  const nameOf = (id: string) => {
    const other = documents.byId.get(id);
    return other ? describeFigure(other, documents.catalogue, language) : id;
  };
  const span = sentenceAround(paragraph, evidence);
  const shared = { passage: paragraph, figures: paragraph.figures, lit: evidence.mark, nameOf };
  const more = span[0] > 0 || span[1] < paragraph.text.length;
  const report = figure.report.id;
  return (
    <>
      <Paragraph {...shared} sentence={{ span, shown: 'alone' }} />
      <p className="place-actions text-cluster">
        <OpenInReport report={report} paragraph={paragraph.number} figure={figure.id} />
        <BriefLater part="quotation" report={report} paragraph={paragraph.number} span={span} />
      </p>
      <p className="heading-path small muted">
        <b>{words.wholeParagraph(paragraph.number)}</b>{' '}
        <span lang="zh-CN">{paragraph.path.join(' › ')}</span>
      </p>
      <Neighbour blocks={blocks} paragraph={paragraph} side="before" />
      {more && <Paragraph {...shared} sentence={{ span, shown: 'within' }} />}
      <Neighbour blocks={blocks} paragraph={paragraph} side="after" />
    </>
  );
}
