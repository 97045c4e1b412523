import type { Passage, Span } from '../../src/model/types';

/**
 * The first place of some words within a stretch of a passage, footnote signs within them skipped;
 * they may be written as the edition has them or as they were received. Null if they are not there.
 */
export function findWords(
  { text, repairs }: Passage,
  [start, end]: Span,
  words: string,
): Span | null {
  if (words === '') return null;
  const repaired = new Set(repairs.map(({ at }) => at));
  const positions = Array.from({ length: end - start }, (_, index) => start + index);
  const readable = positions.filter((at) => !/[①-⑳]/u.test(text.charAt(at)));
  const received = readable.filter((at) => !repaired.has(at));
  for (const kept of [readable, received]) {
    const index = kept
      .map((at) => text.charAt(at))
      .join('')
      .indexOf(words);
    const [first, last] = [kept[index], kept[index + words.length - 1]];
    if (index !== -1 && first !== undefined && last !== undefined) return [first, last + 1];
  }
  return null;
}
