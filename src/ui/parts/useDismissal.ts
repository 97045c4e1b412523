import { useEffect, useEffectEvent, type RefObject } from 'react';
import { closes } from './typing';

/**
 * Closes what is open by Escape, and by a click or the focus elsewhere, wherever the focus is: some
 * browsers give none to a button that is clicked. So only one of them is open at a time.
 */
export function useDismissal(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  close: (how: 'escape' | 'elsewhere') => void,
): void {
  const dismiss = useEffectEvent(close);
  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !element.current?.contains(target)) dismiss('elsewhere');
    };
    const onKey = (event: KeyboardEvent) => {
      if (!closes(event)) return;
      // What is open beneath it stays.
      event.stopPropagation();
      event.preventDefault();
      dismiss('escape');
    };
    document.addEventListener('pointerdown', outside, options);
    document.addEventListener('focusin', outside, options);
    document.addEventListener('keydown', onKey, options);
    return () => end.abort();
  }, [element, open]);
}
