import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';

const anchors = '[data-figures], [data-entry]';
const shownAfter = 140;
const hiddenAfter = 220;

const anchorOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>(anchors) : null;

/** The element whose note is open, and what opens and closes it. */
export type Note = ReturnType<typeof useNote>;

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
      if (event.key === 'Escape') setAnchor(null);
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
