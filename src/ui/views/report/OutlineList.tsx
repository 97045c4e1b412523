import { useEffect, useRef, type MouseEvent } from 'react';
import type { Section } from '../../../model/text/sections';
import { formatAddress } from '../../../state/view';
import { useNavigation } from '../../navigation';
import { useEdition } from './EditionContext';
import { sectionId } from './ids';
import { useReportWords } from './useReportWords';

interface OutlineListProps {
  readonly sections: readonly Section[];
  /** The block of the heading that the reader is below. */
  readonly current: number | null;
  readonly onFollow?: () => void;
}

/** The headings of the report as links, with the number of places that state figures. */
export function OutlineList({ sections, current, onFollow }: OutlineListProps) {
  const words = useReportWords();
  const { go } = useNavigation();
  const { report, reading } = useEdition();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => keepInView(list.current), [current]);
  const follow = (event: MouseEvent, section: Section) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFollow?.();
    go({ paragraph: section.paragraph, figure: null });
    document.getElementById(sectionId(section.block))?.scrollIntoView({ block: 'start' });
  };
  return (
    <ol ref={list} className="outline-list">
      {sections.map((section) => (
        <li key={section.block} className={`outline-level-${section.level}`}>
          <a
            href={formatAddress({
              view: 'report',
              report,
              paragraph: section.paragraph,
              text: reading,
            })}
            aria-current={section.block === current ? 'location' : undefined}
            onClick={(event) => follow(event, section)}
          >
            <span lang="zh-CN">{section.text}</span>
            {section.level === 3 && section.figures > 0 && (
              <span className="outline-count" title={words.sectionFigures(section.figures)}>
                <span aria-hidden="true">{section.figures}</span>
                <span className="visually-hidden">{words.sectionFigures(section.figures)}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the list alone, never the page. */
function keepInView(list: HTMLElement | null) {
  const link = list?.querySelector<HTMLElement>('[aria-current]');
  const frame = list?.parentElement;
  if (!link || !frame) return;
  const above = link.offsetTop - frame.scrollTop;
  if (above < 0 || above + link.offsetHeight > frame.clientHeight) {
    frame.scrollTop = link.offsetTop - frame.clientHeight / 2;
  }
}
