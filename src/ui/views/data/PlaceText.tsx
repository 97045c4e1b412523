import type { ReactNode } from 'react';
import { formatDelivery } from '../../../model/citation';
import type { Documents } from '../../../model/documents';
import { contextOf, type Numeral } from '../../../model/text/account';
import type { Place } from '../../../model/text/places';
import { dataWords } from '../../../model/words/data';
import { evidenceWords } from '../../../model/words/evidence';
import { describeFigure } from '../../describeFigure';
import { Paragraph } from '../../evidence/Paragraph';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { Runs } from '../../parts/Runs';
import { fromStart } from './LongTable';

interface ContextTextProps {
  readonly place: Place;
  /** How many characters on either side. */
  readonly reach: number;
  /** What stands for the numeral, given its text. */
  readonly numeral: (text: ReactNode) => ReactNode;
}

/** A numeral between the words around it, cut where they go on. */
export function ContextText({ place, reach, numeral }: ContextTextProps) {
  const { before, number, after, first, last } = contextOf(place, reach);
  return (
    <span lang="zh-CN">
      <span className="context-before">
        {!first && '…'}
        <Runs runs={before} />
      </span>
      {numeral(<Runs runs={number} />)}
      <span className="context-after">
        <Runs runs={after} />
        {!last && '…'}
      </span>
    </span>
  );
}

/** The report view, without what narrows the account. */
const there = { view: 'report', figure: null, find: null, account: null, ...fromStart } as const;

interface PlaceTextProps {
  readonly numeral: Numeral;
  readonly documents: Documents;
}

/** The paragraph, heading or line of the web page that a numeral stands in, the numeral marked. */
export function PlaceText({ numeral, documents }: PlaceTextProps) {
  const language = useLanguage();
  const words = dataWords[language];
  const { openInReport } = evidenceWords[useLanguage()];
  const { place, furniture, part, summary } = numeral;
  const { paragraph, passage, span } = place;
  const path = paragraph ? paragraph.path.join(' › ') : part;
  const nameOf = (id: string) => {
    const figure = documents.figures.find((each) => each.id === id);
    return figure ? describeFigure(figure, documents.catalogue, language) : id;
  };
  return (
    <div className="place-text stack">
      <p className="heading-path small muted" lang="zh-CN">
        {furniture ? words.furniturePlace : path}
      </p>
      <Paragraph passage={passage} figures={paragraph?.figures ?? []} lit={span} nameOf={nameOf} />
      <p className="small muted">
        <cite lang="zh-CN">《{summary.title}》</cite> {formatDelivery(summary, language)}
      </p>
      {paragraph && (
        <p className="small">
          <ViewLink to={{ ...there, report: numeral.report, paragraph: paragraph.number }}>
            {openInReport} <span aria-hidden="true">→</span>
          </ViewLink>
        </p>
      )}
    </div>
  );
}
