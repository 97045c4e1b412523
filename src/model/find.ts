/** Whether a lower-cased text holds every word of a search; an empty search finds all. */
export function findIn(text: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/u);
  return words.every((word) => text.includes(word));
}
