import { useCallback, useRef } from 'react';

/** What a page with a frame is told: how high the frame's content is, in pixels, and nothing else. */
interface ToldHeight {
  readonly qubi: 'height';
  readonly height: number;
}

/** Calls back with an element's height in whole pixels, now and whenever it changes; returns how to stop. */
export function followHeight(element: Element, follow: (height: number) => void): () => void {
  const tell = () => follow(Math.ceil(element.getBoundingClientRect().height));
  tell();
  if (typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Tells the page around the frame how high an element is; any page may know that much. */
export function useToldHeight(): (element: Element | null) => void {
  const stop = useRef(() => {});
  return useCallback((element: Element | null) => {
    stop.current();
    if (!element || parent === window) return;
    stop.current = followHeight(element, (height) => {
      const told: ToldHeight = { qubi: 'height', height };
      parent.postMessage(told, '*');
    });
  }, []);
}
