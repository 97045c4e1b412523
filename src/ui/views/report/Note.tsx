import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { paragraphOf } from '../../../model/text/quotation';
import type { ReportDocument } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import { termWords } from '../../../model/words/terms';
import type { LoadedDocuments } from '../../documents';
import { useLanguage } from '../../language';
import { closes } from '../../parts/typing';
import { PassageText } from './EditionText';
import { FigureNote } from './FigureNote';

const anchors = '[data-figures], [data-entry]';
const shownAfter = 140;
const hiddenAfter = 220;

const anchorOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>(anchors) : null;

/** The element whose note is open, and what opens and closes it. */
export type OpenNote = ReturnType<typeof useNote>;

/**
 * Which figure or glossary sign has its note open. A note opens under the pointer or with the
 * keyboard's focus, stays while the pointer is on it, and closes on Escape (WCAG 2.2, 1.4.13).
 */
export function useNote() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const set = (next: HTMLElement | null, after = 0) => {
    clearTimeout(timer.current);
    if (after === 0) setAnchor(next);
    else timer.current = setTimeout(() => setAnchor(next), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!anchor) return;
    const onKey = (event: KeyboardEvent) => {
      if (closes(event)) setAnchor(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [anchor]);
  const handlers = {
    onPointerOver: ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== 'mouse') return;
      const under = anchorOf(target);
      const onNote = target instanceof Element && target.closest('.edition-note') !== null;
      if (onNote) clearTimeout(timer.current);
      else set(under, under ? shownAfter : hiddenAfter);
    },
    onPointerLeave: () => set(null, hiddenAfter),
    onFocus: ({ target }: FocusEvent) => {
      const focused = anchorOf(target);
      if (focused?.matches(':focus-visible')) set(focused);
    },
    onBlur: () => set(null),
  };
  return { anchor, show: (element: HTMLElement) => set(element), hide: () => set(null), handlers };
}

interface NoteProps {
  readonly anchor: HTMLElement;
  readonly within: RefObject<HTMLElement | null>;
  readonly document: ReportDocument;
  readonly documents: LoadedDocuments;
}

/** The note of what the reader points at: a number's figures, or an entry of the glossary. */
export function Note({ anchor, within, document, documents }: NoteProps) {
  const words = reportWords[useLanguage()];
  const { entry, figures = '' } = anchor.dataset;
  if (entry !== undefined) {
    return (
      <NoteFrame anchor={anchor} within={within}>
        <EntryNote entry={entry} document={document} />
      </NoteFrame>
    );
  }
  const stated = figures
    .split(' ')
    .flatMap((id) => documents.figures.filter((each) => each.id === id));
  return (
    <NoteFrame anchor={anchor} within={within}>
      {stated.map((figure) => (
        <FigureNote key={figure.id} figure={figure} documents={documents} />
      ))}
      {stated.length === 0 && <p>{words.unknownFigure}</p>}
      {stated.length > 0 && <p className="small muted">{words.open}</p>}
    </NoteFrame>
  );
}

interface EntryNoteProps {
  readonly entry: string;
  readonly document: ReportDocument;
}

/** An entry of the report's own glossary, in its words. */
function EntryNote({ entry, document }: EntryNoteProps) {
  const words = reportWords[useLanguage()];
  const found = document.glossary.find((each) => each.id === entry);
  const paragraph = found ? paragraphOf(document.blocks, found.paragraph) : null;
  if (!found || !paragraph) return null;
  const bare = { ...paragraph, furniture: [] };
  return (
    <section>
      <p className="small muted">{words.entry}</p>
      <h4 lang="zh-CN">{found.term}</h4>
      <p className="note-entry" lang="zh-CN">
        <PassageText passage={bare} />
      </p>
    </section>
  );
}

interface NoteFrameProps {
  readonly anchor: HTMLElement;
  /** The element that the note is placed in. */
  readonly within: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What the bar at the top covers. */
const covered = 60;

/** A small note beside its anchor, which it describes. */
function NoteFrame({ anchor, within, children }: NoteFrameProps) {
  const language = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (!note.current || !within.current) return;
    const frame = within.current.getBoundingClientRect();
    const lines = anchor.getClientRects();
    const line = lines[0] ?? anchor.getBoundingClientRect();
    const last = lines[lines.length - 1] ?? line;
    const { offsetWidth: width, offsetHeight: height } = note.current;
    const { left, top } = placeNote(
      { left: line.left, right: line.right, top: line.top, bottom: last.bottom },
      { width, height },
      { left: frame.left, right: frame.right, top: covered, bottom: innerHeight },
    );
    setAt({ left: left - frame.left, top: top - frame.top });
  }, [anchor, within, children]);
  useLayoutEffect(() => {
    anchor.setAttribute('aria-describedby', 'note');
    return () => anchor.removeAttribute('aria-describedby');
  }, [anchor]);
  return (
    <div
      ref={note}
      id="note"
      role="tooltip"
      className="edition-note stack box"
      style={at}
      lang={termWords[language].tag}
    >
      {children}
    </div>
  );
}

/** A box in the coordinates of the page's window. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 8;

/**
 * Where a note of a size stands by its anchor: above it, so that what follows can be read on, or
 * below it when there is no room above; always within the bounds from side to side.
 */
export function placeNote(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  bounds: Box,
): { readonly left: number; readonly top: number } {
  const middle = (anchor.left + anchor.right) / 2 - size.width / 2;
  const left = Math.max(bounds.left, Math.min(middle, bounds.right - size.width));
  const above = anchor.top - gap - size.height;
  const below = anchor.bottom + gap;
  return { left, top: above >= bounds.top ? above : below };
}
