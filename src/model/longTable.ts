/** How many rows a long table shows at once. */
export const pageLength = 50;

/** A stretch of a list, counted from 1, and how many pages there are. */
export interface Paged<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
}

/** One page of a list; a page beyond its ends is the nearest one. */
export function pageOf<T>(rows: readonly T[], asked: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(rows.length / pageLength));
  const page = Math.min(Math.max(asked, 1), pages);
  const start = (page - 1) * pageLength;
  const shown = rows.slice(start, start + pageLength);
  return { rows: shown, page, pages, from: start + 1, to: start + shown.length };
}

/** The page on which a row stands; the first when it is not there. */
export function pageWith(rows: readonly { readonly id: string }[], id: string): number {
  return (
    Math.floor(
      Math.max(
        0,
        rows.findIndex((each) => each.id === id),
      ) / pageLength,
    ) + 1
  );
}

/** Whether a lower-cased text holds every word of a search; an empty search finds all. */
export function findIn(text: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/u);
  return words.every((word) => text.includes(word));
}
