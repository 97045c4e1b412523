import { useCallback, useRef, type RefObject } from 'react';

/** The head of a long table, and how to come back to it when a page is turned. */
export function useTop<T extends HTMLElement>(): readonly [RefObject<T | null>, () => void] {
  const top = useRef<T>(null);
  const turned = useCallback(() => {
    top.current?.scrollIntoView();
    top.current?.focus({ preventScroll: true });
  }, []);
  return [top, turned];
}
