/** How long a place may take to be drawn since anything last was, in milliseconds: its code and data are on their way. */
const patience = 6000;

/**
 * Keeps to a place while the page around it is still being drawn, until the reader does something.
 * `arrive` goes as far as it can by now; it is false where the place is not there yet. `stand` tells
 * how far down the page the place is, which changes when what is above grows, and not when the reader scrolls.
 */
export function keepTo(arrive: () => boolean, stand: () => number = () => 0): () => void {
  const end = new AbortController();
  let kept: { readonly top: number; readonly stood: number } | null = null;
  const step = () => {
    // Whoever scrolled from where it was kept wants to be elsewhere; the browser scrolls too where what is above grows.
    if (kept && Math.abs(scrollY - kept.top) > 1 && Math.abs(stand() - kept.stood) <= 1)
      return end.abort();
    kept = arrive() ? { top: scrollY, stood: stand() } : null;
    if (kept === null) wait();
  };
  const drawn = new MutationObserver(step);
  const sized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(step);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(), patience);
  };
  wait();
  end.signal.addEventListener('abort', () => {
    drawn.disconnect();
    sized?.disconnect();
    clearTimeout(timer);
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  sized?.observe(document.body);
  const options = { signal: end.signal, passive: true, capture: true };
  for (const input of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(input, () => end.abort(), options);
  step();
  return () => end.abort();
}

/** Moves the focus to what can't be reached by Tab, without scrolling. */
function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Goes to the section with an id, as soon as it is drawn, and to its heading. */
export function keepToSection(id: string): () => void {
  let focused = false;
  return keepTo(() => {
    const section = document.getElementById(id);
    if (!section) return false;
    section.scrollIntoView();
    if (!focused) focusOn(section.querySelector('h2, h3') ?? section);
    focused = true;
    return true;
  });
}

/** Moves the focus to the heading of a view, as soon as it is drawn, so that it is read out. */
export function keepToHeading(): () => void {
  let focused: Element | null = null;
  return keepTo(() => {
    const heading = document.querySelector('main h1');
    // Evidence that is open keeps the focus.
    if (heading && heading !== focused && !document.querySelector('dialog[open]')) focusOn(heading);
    focused = heading;
    return heading !== null;
  });
}
