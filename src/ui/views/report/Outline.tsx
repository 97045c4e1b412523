import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { Section } from '../../../model/text/sections';
import { reportWords } from '../../../model/words/report';
import { formatAddress } from '../../../state/view';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { useDismissal } from '../../parts/useDismissal';
import { useEdition } from './EditionText';
import { sectionId } from './elements';

/** How far below the top of the window a heading counts as passed. */
const reading = 140;

/** The block of the heading that the reader is below; null at the opening of the report. */
export function useCurrentSection(sections: readonly Section[]): number | null {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const passed = sections.findLast(({ block }) => {
        const heading = document.getElementById(sectionId(block));
        return heading !== null && heading.getBoundingClientRect().top <= reading;
      });
      setCurrent(passed?.block ?? null);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [sections]);
  return current;
}

interface OutlineListProps {
  readonly sections: readonly Section[];
  /** The block of the heading that the reader is below. */
  readonly current: number | null;
  readonly onFollow?: () => void;
}

/** The headings of the report as links, with the number of places that state figures. */
export function OutlineList({ sections, current, onFollow }: OutlineListProps) {
  const words = reportWords[useLanguage()];
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

interface FoldedOutlineProps {
  readonly sections: readonly Section[];
  readonly current: number | null;
}

/** The outline where it has no column of its own: a drop-down that names where the reader is. */
export function FoldedOutline({ sections, current }: FoldedOutlineProps) {
  const words = reportWords[useLanguage()];
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  useDismissal(details, open, (how) => {
    close();
    if (how === 'escape') details.current?.querySelector('summary')?.focus();
  });
  const here = sections.find((each) => each.block === current);
  return (
    <details
      ref={details}
      className="outline-folded"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <b>{words.outline}</b> <span lang="zh-CN">{here?.text ?? words.opening}</span>
      </summary>
      <nav aria-label={words.outline} className="outline-drop">
        <OutlineList sections={sections} current={current} onFollow={close} />
      </nav>
    </details>
  );
}
