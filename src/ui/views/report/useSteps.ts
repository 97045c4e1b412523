import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { placeOfFigure, type FigurePlace } from '../../../model/text/places';
import { usePreferences } from '../../../state/preferences';
import type { View } from '../../../state/view';
import { useNavigation } from '../../navigation';
import { isOver } from '../../parts/dialogs';
import { bring, hitElement, isInView, paragraphId, placeElement } from './elements';

/** Where the reader stands among the figures of the text, and the way on. */
export interface Steps {
  /** The place whose evidence is open. */
  readonly open: number | null;
  /** The place that had the focus last. */
  readonly visited: number | null;
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (place: number) => void;
  /** The reader came to a place by other means. */
  readonly visit: (place: number) => void;
}

/**
 * From figure to figure. While evidence is open the evidence goes along; otherwise the focus does,
 * and `arrive` is told of the element.
 */
export function useSteps(
  places: readonly FigurePlace[],
  arrive: (element: HTMLElement) => void,
): Steps {
  const { view, go } = useNavigation();
  const [visited, visit] = useState<number | null>(null);
  const open = view.figure === null ? null : placeOfFigure(places, view.figure, view.paragraph);
  const goTo = (to: number) => {
    const next = places[to];
    const element = placeElement(to);
    if (!next || !element) return;
    const [figure = null] = next.figures;
    if (open !== null) return go({ figure, paragraph: next.paragraph.number });
    element.focus({ preventScroll: true });
    bring(element, 'center');
    visit(to);
    arrive(element);
  };
  const step = (by: 1 | -1) => goTo(nextPlace(open, visited, by, places.length));
  return { open, visited, step, goTo, visit };
}

/** From the open place, else from the one visited last while it is in view, else from what is in view. */
function nextPlace(open: number | null, visited: number | null, by: 1 | -1, count: number): number {
  if (open !== null) return open + by;
  const last = visited === null ? null : placeElement(visited);
  if (visited !== null && last && isInView(last)) return visited + by;
  for (let place = 0; place < count; place += 1) {
    const element = placeElement(place);
    if (element && (isInView(element) || element.getBoundingClientRect().top > 0))
      return by === 1 ? place : place - 1;
  }
  return count - 1;
}

type Asked = Pick<View, 'figure' | 'paragraph'>;

/**
 * Brings into view what the address newly asks for: a figure, else a paragraph, else, when the
 * report is opened, the first find hit. What can be seen already does not move.
 */
export function useArrival(places: readonly FigurePlace[], view: View) {
  const { figure, paragraph, find } = view;
  const last = useRef<Asked | null>(null);
  useEffect(() => {
    const arrive = () => {
      const before = last.current;
      last.current = { figure, paragraph };
      if (figure !== null) {
        if (figure !== before?.figure) bringFigure(places, figure, paragraph);
      } else if (paragraph !== null) {
        if (paragraph !== before?.paragraph)
          bring(document.getElementById(paragraphId(paragraph)), 'start');
      } else if (before === null && find !== '') bring(hitElement(0), 'center');
    };
    // Only once the evidence panel stands where it will stand.
    const frame = requestAnimationFrame(arrive);
    return () => cancelAnimationFrame(frame);
  }, [places, figure, paragraph, find]);
}

function bringFigure(places: readonly FigurePlace[], figure: string, paragraph: number | null) {
  const stated = document.querySelectorAll(`[data-figures~="${CSS.escape(figure)}"]`);
  if ([...stated].some(isInView)) return;
  const place = placeOfFigure(places, figure, paragraph);
  if (place !== null) bring(placeElement(place), 'center');
}

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** The keys of the report view; none while the reader types, or where something else is on top. */
export function useKeys(step: (by: 1 | -1) => void, find: RefObject<HTMLInputElement | null>) {
  const shortcuts = usePreferences((each) => each.shortcuts);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(typing) || covered(target)) return;
    const action = actionOf(event.key, target, shortcuts);
    if (action === null) return;
    event.preventDefault();
    if (action === 'find') find.current?.focus();
    else step(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The evidence panel may stay open while the reader steps on; any other dialog, or one over the page, may not. */
function covered(target: Element | null): boolean {
  const dialog = target?.closest('dialog');
  return dialog !== null && dialog !== undefined && isOver(dialog);
}

function actionOf(key: string, target: Element | null, shortcuts: boolean): 1 | -1 | 'find' | null {
  if (target?.closest('[data-place]')) {
    if (key === 'ArrowRight') return 1;
    if (key === 'ArrowLeft') return -1;
  }
  if (!shortcuts) return null;
  if (key === 'j') return 1;
  if (key === 'k') return -1;
  return key === '/' ? 'find' : null;
}
