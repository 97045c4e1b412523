import { memo, type FocusEvent, type MouseEvent, type ReactNode, type RefObject } from 'react';
import type { Block } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import { formatAddress } from '../../../state/view';
import { PinQuotation } from '../../brief/BriefPart';
import { useLanguage } from '../../language';
import { opensHere, useNavigation } from '../../navigation';
import { startSelection } from '../../parts/linkSelection';
import { ParagraphText, PassageText, useEdition, type PassageState } from './EditionText';
import { paragraphId, sectionId } from './elements';
import type { OpenNote } from './Note';

interface ArticleProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly note: OpenNote;
  /** Called with the number of a place that got the focus. */
  readonly onVisit: (place: number) => void;
  readonly children: ReactNode;
}

/** The text, and what a click on a number, on a glossary sign and on a paragraph's number does. */
export function Article({ article, note, onVisit, children }: ArticleProps) {
  const { view, go, openFigure } = useNavigation();
  const openPlace = (link: HTMLElement) => {
    const figures = (link.dataset['figures'] ?? '').split(' ');
    // A second click on a number of several figures opens the next of them.
    const next = figures[(figures.indexOf(view.figure ?? '') + 1) % figures.length];
    if (next === undefined) return;
    const paragraph = link.closest('p')?.dataset['paragraph'];
    go({ paragraph: paragraph === undefined ? null : Number(paragraph) });
    openFigure(next, link);
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !opensHere(event)) return;
    event.preventDefault();
    if (getSelection()?.isCollapsed === false) return;
    if (link.dataset['entry'] !== undefined && byTouch(event)) return note.show(link);
    note.hide();
    if (link.dataset['figures'] !== undefined) return openPlace(link);
    const paragraph = new URL(link.href).searchParams.get('paragraph');
    go({ paragraph: Number(paragraph), figure: null });
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const { place } = event.target.dataset;
    if (place !== undefined) onVisit(Number(place));
    note.handlers.onFocus(event);
  };
  return (
    <article
      ref={article}
      className="edition"
      onMouseDown={startSelection}
      onClick={onClick}
      {...note.handlers}
      onFocus={onFocus}
    >
      {children}
    </article>
  );
}

/** A finger has no way to point at a sign without pressing it. */
function byTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType !== 'mouse';
}

interface BlockTextProps extends PassageState {
  readonly block: Block;
  readonly index: number;
  readonly firstPlace: number;
  /** The address asks for this paragraph. */
  readonly asked: boolean;
}

/** A heading, or a paragraph with its number in the margin. Drawn again only when it changes. */
export const BlockText = memo(function BlockText(props: BlockTextProps) {
  const { block, index, firstPlace, asked, hits, currentHit, open } = props;
  const words = reportWords[useLanguage()];
  const { report, reading } = useEdition();
  const state = { hits, currentHit, open };
  if (block.type === 'heading') {
    const Heading = block.level === 3 ? 'h3' : 'h2';
    return (
      <Heading id={sectionId(index)} className="edition-heading" data-block lang="zh-CN">
        <PassageText passage={block} state={state} />
      </Heading>
    );
  }
  const { number } = block;
  return (
    <div
      id={paragraphId(number)}
      className={asked ? 'edition-paragraph edition-asked' : 'edition-paragraph'}
    >
      <a
        className="margin-number fine"
        href={formatAddress({ view: 'report', report, paragraph: number, text: reading })}
        data-paragraph-link={number}
        aria-label={words.paragraphLink(number)}
        aria-current={asked ? 'location' : undefined}
      >
        {number}
      </a>
      <p data-block data-paragraph={number} lang="zh-CN">
        <ParagraphText paragraph={block} state={state} firstPlace={firstPlace} />
      </p>
      {asked && (
        <PinQuotation className="pin-paragraph" report={report} paragraph={number} span={null} />
      )}
    </div>
  );
});
