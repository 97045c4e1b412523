import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Go, Write } from '../state/view';
import { keepTo, keepToHeading, keepToSection } from './keepTo';

/** A row of a table, found by its link, and how far below the top of the window it is. */
interface Row {
  readonly at: string;
  readonly below: number;
}

/** Where the reader was on an entry of the history: how far down, at which row, and on what. */
interface Place {
  readonly top: number;
  /** The first row in sight; what is above it may be higher or lower when it is drawn anew. */
  readonly row?: Row | null;
  /** Finds what had the focus; null where it was on nothing. */
  readonly focus: string | null;
}

const storeKey = 'qubi-places';

/** The entry of the history that the page shows; its number stands in the history's own state. */
let current = 0;
let places: Record<number, Place> = {};

function entryOf(state: unknown): number | null {
  const made = typeof state === 'object' && state !== null ? state : {};
  return 'entry' in made && typeof made.entry === 'number' ? made.entry : null;
}

/** Numbers the entry that the history has just got. */
function beginEntry(): void {
  current = Math.max(current + 1, Date.now());
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : {}), entry: current }, '');
}

function rememberPlace(): void {
  const focused = document.activeElement;
  places[current] = { top: scrollY, row: rowInSight(), focus: focused && locatorOf(focused) };
}

/** What is not seen has no place yet, and would be laid out to tell it: what is in a row out of sight, or folded. */
function rowInSight(): Row | null {
  for (const row of document.querySelectorAll('main tbody tr')) {
    if (row.closest('details:not([open])')) continue;
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) continue;
    for (const link of row.querySelectorAll('a[href]')) {
      const below = link.getBoundingClientRect().top;
      const at = below < 0 || below > innerHeight ? null : locatorOf(link);
      if (at !== null && document.querySelector(at) === link) return { at, below };
    }
  }
  return null;
}

/** What finds an element of the view again once it is drawn anew: its id, its figure or its address. */
function locatorOf(element: Element): string | null {
  if (!element.closest('main')) return null;
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const name = ['data-figure', 'href'].find((each) => element.hasAttribute(each));
  return name === undefined
    ? null
    : `main [${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
}

/** Back to where the reader was: at the same row, else as far down, and on what had the focus. */
function keepToPlace({ top, row, focus }: Place): () => void {
  let focused: Element | null = null;
  const rowTop = () =>
    row ? (document.querySelector(row.at)?.getBoundingClientRect().top ?? null) : null;
  const away = () => {
    const now = rowTop();
    return row && now !== null ? now - row.below : top - scrollY;
  };
  return keepTo(
    () => {
      if (Math.abs(away()) > 1) scrollBy(0, away());
      const element = focus === null ? null : document.querySelector<HTMLElement>(focus);
      // One that stood in the view left is another than that of the view drawn.
      if (element && element !== focused && !document.querySelector('dialog[open]')) {
        element.focus({ preventScroll: true });
        focused = element;
      }
      return Math.abs(away()) <= 1;
    },
    () => {
      const now = rowTop();
      return now === null ? 0 : now + scrollY;
    },
  );
}

/**
 * Keeps where the reader is, and brings them there: back and reload to the place that they left, a
 * link with `#` to its section, and what is opened to its heading. Returns how to go elsewhere.
 */
export function usePlaces(write: Write): Go {
  const [opened, open] = useState(0);
  const stop = useRef<() => void>(() => {});
  // The first to hear of it: whoever follows the address draws what the reader goes to at once.
  useLayoutEffect(() => {
    addEventListener('popstate', rememberPlace);
    return () => removeEventListener('popstate', rememberPlace);
  }, []);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    Object.assign(places, readPlaces());
    const arrive = () => {
      const place = places[current];
      stop.current();
      if (place) stop.current = keepToPlace(place);
      else if (location.hash !== '')
        stop.current = keepToSection(decodeURIComponent(location.hash.slice(1)));
    };
    const entry = entryOf(history.state);
    if (entry === null) beginEntry();
    else current = entry;
    arrive();
    const onPop = () => {
      const next = entryOf(history.state);
      // A link within the page: the browser goes there itself.
      if (next === null) return beginEntry();
      current = next;
      arrive();
    };
    const onHide = () => {
      rememberPlace();
      keepPlaces();
    };
    addEventListener('popstate', onPop);
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('popstate', onPop);
      removeEventListener('pagehide', onHide);
      stop.current();
    };
  }, []);
  useEffect(() => {
    if (opened === 0) return;
    stop.current();
    scrollTo({ top: 0 });
    stop.current = keepToHeading();
  }, [opened]);
  return useCallback<Go>(
    (step, how = 'push') => {
      if (how !== 'replace') rememberPlace();
      write(step, how === 'replace' ? 'replace' : 'push');
      if (how !== 'replace') beginEntry();
      if (how === 'open') open((before) => before + 1);
    },
    [write],
  );
}

function readPlaces(): Record<number, Place> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storeKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function keepPlaces(): void {
  try {
    sessionStorage.setItem(storeKey, JSON.stringify(places));
  } catch {
    // Without storage they last as long as the page.
  }
}
