/** The id of a heading's element, by its block. */
export const sectionId = (block: number) => `section-${block}`;

/** The id of a paragraph's element, by its number. */
export const paragraphId = (number: number) => `paragraph-${number}`;

/** The element of a place that states figures. */
export const placeElement = (place: number) =>
  document.querySelector<HTMLElement>(`[data-place="${place}"]`);

/** The first element of a find hit. */
export const hitElement = (hit: number) =>
  document.querySelector<HTMLElement>(`[data-hit="${hit}"]`);

/** What the bar at the top covers, with some air. */
const above = 76;
const air = 12;

/** Whether all of an element can be seen, below the bar and above a panel at the bottom. */
export function isInView(element: Element): boolean {
  const { top, bottom, left } = element.getBoundingClientRect();
  const panel = document.querySelector('dialog[open]')?.getBoundingClientRect();
  const covered = panel && panel.left <= left && panel.top > 0;
  const end = covered ? panel.top : innerHeight;
  return top >= above && bottom <= end - air;
}

/** Scrolls to an element, unless it can be seen already; no further than it must where it was in the window. */
export function bring(element: Element | null | undefined, block: 'start' | 'center'): void {
  if (!element || isInView(element)) return;
  const { top, bottom } = element.getBoundingClientRect();
  element.scrollIntoView({ block: top >= above && bottom <= innerHeight ? 'nearest' : block });
}
