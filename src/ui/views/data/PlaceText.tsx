import type { Numeral } from '../../../model/text/account';
import { formatDate } from '../../../model/citation';
import type { Documents } from '../../../model/documents';
import { piecesOf } from '../../../model/text/passage';
import type { ParagraphBlock, Span } from '../../../model/types';
import { describeFigure } from '../../describeFigure';
import { Paragraph } from '../../evidence/Paragraph';
import { useEvidenceWords } from '../../evidence/useEvidenceWords';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { PassageText } from '../../parts/PassageText';
import { fromStart } from './fromStart';
import { useDataWords } from './useDataWords';

/** The report view, without what narrows the account. */
const there = { view: 'report', figure: null, find: null, account: null, ...fromStart } as const;

interface PlaceTextProps {
  readonly numeral: Numeral;
  readonly documents: Documents;
}

/** The paragraph, heading or line of the web page that a numeral stands in, the numeral marked. */
export function PlaceText({ numeral, documents }: PlaceTextProps) {
  const words = useDataWords();
  const { openInReport } = useEvidenceWords();
  const language = useLanguage();
  const { paragraph, passage, mark, furniture, part } = numeral.place;
  const { title, date, event } = numeral.summary;
  const path = paragraph ? paragraph.path.join(' › ') : part;
  const nameOf = (id: string) => {
    const figure = documents.figures.find((each) => each.id === id);
    return figure ? describeFigure(figure, documents.catalogue, language) : id;
  };
  return (
    <div className="place-text">
      <p className="heading-path" lang="zh-CN">
        {furniture ? words.furniturePlace : path}
      </p>
      {paragraph ? (
        <Paragraph
          paragraph={withMark(paragraph, mark)}
          evidence={{ paragraph: paragraph.number, quote: mark, mark, offset: numeral.offset }}
          nameOf={nameOf}
        />
      ) : (
        <p className="paragraph" lang="zh-CN">
          <PassageText pieces={piecesOf(passage, [0, mark[0]])} />
          <mark aria-current="true">
            <PassageText pieces={piecesOf(passage, mark)} />
          </mark>
          <PassageText pieces={piecesOf(passage, [mark[1], passage.text.length])} />
        </p>
      )}
      <p className="small muted">
        <cite lang="zh-CN">《{title}》</cite> {formatDate(date, language)} · {event[language]}
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

/** The paragraph with a mark for a numeral that is no figure. */
function withMark(paragraph: ParagraphBlock, mark: Span): ParagraphBlock {
  return { ...paragraph, figures: [...paragraph.figures, { mark, figure: '' }] };
}
