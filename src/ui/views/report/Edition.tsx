import { useMemo, useRef } from 'react';
import { placesOf } from '../../../model/text/places';
import { paragraphOf } from '../../../model/text/quotation';
import { sectionsOf } from '../../../model/text/sections';
import type { ReportSummary } from '../../../model/types';
import type { ReportDocument } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import type { LoadedDocuments } from '../../documents';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { Ignored } from '../../parts/Status';
import { useSaid } from '../../parts/useSaid';
import { Article, BlockText } from './Article';
import { EditionProvider, PassageText } from './EditionText';
import { FigureMap } from './FigureMap';
import { useFind } from './Find';
import { Guide } from './Guide';
import { Note, useNote } from './Note';
import { OutlineList, useCurrentSection } from './Outline';
import { ReadingBar } from './ReadingBar';
import { ReportHead, Title } from './ReportHead';
import { SelectionQuote } from './SelectionQuote';
import { useArrival, useKeys, useSteps } from './useSteps';

interface EditionProps {
  readonly document: ReportDocument;
  readonly report: ReportSummary;
  /** The figures of this report and of those it is compared with. */
  readonly documents: LoadedDocuments;
}

/** One report, readable: outline, find, its text with every figure marked in place. */
export function Edition({ document, report, documents }: EditionProps) {
  const words = reportWords[useLanguage()];
  const { view } = useNavigation();
  const { blocks, glossary } = document;
  const article = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useSaid();
  const places = useMemo(() => placesOf(blocks), [blocks]);
  const sections = useMemo(() => sectionsOf(document), [document]);
  const edition = useMemo(
    () => ({ report: report.id, reading: view.text, glossary, byId: documents.byId }),
    [report.id, view.text, glossary, documents.byId],
  );
  const find = useFind(blocks);
  const note = useNote();
  const steps = useSteps(places, note.show);
  const section = useCurrentSection(sections);
  useArrival(places, view);
  useKeys(steps.step, field);
  const asked = steps.open === null ? view.paragraph : places[steps.open]?.paragraph.number;
  const missing = view.paragraph !== null && !paragraphOf(blocks, view.paragraph);
  const first = blocks[0];
  const titled = first?.type === 'heading' && first.level === 1;
  const stateOf = (index: number) => {
    const hits = find.byBlock.get(index);
    const here = hits?.some((each) => each.number === find.current) ?? false;
    return { hits, currentHit: here ? find.current : null };
  };
  return (
    <EditionProvider value={edition}>
      <div className="reading">
        <div className="reading-grid">
          <ReportHead
            report={report}
            catalogue={documents.catalogue}
            title={
              titled && (view.text === 'received' || find.byBlock.has(0)) ? (
                <PassageText passage={first} state={{ ...stateOf(0), open: null }} />
              ) : (
                <Title text={report.title} />
              )
            }
          >
            {missing && <Ignored what={[`paragraph=${view.paragraph}`]} />}
            <p className="lead">{words.meta(report.figures, places.length)}</p>
            <Guide report={report} document={document} />
          </ReportHead>
          <nav className="outline" aria-label={words.outline}>
            <h2>{words.outline}</h2>
            <OutlineList sections={sections} current={section} />
          </nav>
          <div className="reading-column">
            <ReadingBar
              sections={sections}
              section={section}
              steps={steps}
              count={places.length}
              find={find}
              field={field}
              said={said}
            />
            {view.text === 'received' && (
              <p className="form-note figure-note muted">{words.readingHints.received}</p>
            )}
            <Article article={article} note={note} onVisit={steps.visit}>
              {blocks.map((block, index) =>
                index === 0 && titled ? null : (
                  <BlockText
                    key={index}
                    block={block}
                    index={index}
                    firstPlace={places.findIndex((each) => each.block === index)}
                    asked={block.type === 'paragraph' && block.number === asked}
                    open={statedIn(block, view.figure) ? view.figure : null}
                    {...stateOf(index)}
                  />
                ),
              )}
              {note.anchor && (
                <Note
                  anchor={note.anchor}
                  within={article}
                  document={document}
                  documents={documents}
                />
              )}
              <SelectionQuote article={article} report={report} document={document} say={say} />
            </Article>
          </div>
          <FigureMap
            blocks={blocks}
            places={places}
            byId={documents.byId}
            current={steps.open ?? steps.visited}
            goTo={steps.goTo}
          />
        </div>
      </div>
    </EditionProvider>
  );
}

function statedIn(block: ReportDocument['blocks'][number], figure: string | null): boolean {
  return block.type === 'paragraph' && block.figures.some((each) => each.figure === figure);
}
