import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const told = new Set<() => void>();

function tell(now: boolean): void {
  printing = now;
  for (const each of told) each();
}

const begin = () => flushSync(() => tell(true));
const end = () => tell(false);

function subscribe(changed: () => void): () => void {
  if (told.size === 0) {
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
  }
  told.add(changed);
  return () => {
    told.delete(changed);
    if (told.size > 0) return;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/**
 * Whether the page is on its way to paper: what is drawn then is drawn before the sheets are taken, and
 * what only comes to be drawn for paper knows it too.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
