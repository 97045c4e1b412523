import type { Theme } from '../types';
import type { SearchableIndicator } from './searchable';

/** How many themes are near; the reader can still be offered all of them. */
const most = 5;

/**
 * What two names must share to be near: two Chinese characters, or an English word but for its ending,
 * so that *schooling* is near to *school*, and *shantytown* not to *Shanghai*.
 */
function piecesOf(word: string): string[] {
  if (/^[a-z]/.test(word))
    return word.length < 4 ? [] : [word.slice(0, Math.max(5, word.length - 3))];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)).filter(
    (piece) => !/[\d.]/.test(piece),
  );
}

/** Themes with the number of their indicators; `near` when they share something with the query. */
export interface Offer {
  readonly near: boolean;
  readonly themes: readonly { readonly theme: Theme; readonly count: number }[];
}

/**
 * Where a reader may go on who found nothing: the themes with most indicators that share a piece of
 * a word with the query, or all themes when none does.
 */
export function nearThemes(
  themes: readonly Theme[],
  indicators: readonly SearchableIndicator[],
  words: readonly string[],
): Offer {
  const pieces = words.flatMap(piecesOf);
  const counted = themes.map((theme) => {
    const own = indicators.filter(({ indicator }) => indicator.family.theme === theme);
    const near = own.filter(({ names }) =>
      names.some(({ folded }) => pieces.some((piece) => folded.text.includes(piece))),
    );
    return { theme, count: own.length, near: near.length };
  });
  const near = counted
    .filter((each) => each.near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, most);
  return near.length > 0
    ? { near: true, themes: near }
    : { near: false, themes: counted.filter(({ count }) => count > 0) };
}
