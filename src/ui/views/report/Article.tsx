import type { FocusEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { useNavigation } from '../../navigation';
import type { Note } from './useNote';

interface ArticleProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly note: Note;
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
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
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
