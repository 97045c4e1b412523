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
