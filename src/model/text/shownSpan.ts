import type { TextForm } from './runs';
import { piecesOf } from './passage';
import type { Passage, Span } from '../types';

/**
 * The stretch of a passage's text that is meant by a stretch of it as it is shown: there repairs
 * stand in brackets, or are missing from the received form, and glossary signs do not count. White
 * space at its ends is left out. Null when nothing remains.
 */
export function shownSpan(passage: Passage, form: TextForm, [from, to]: Span): Span | null {
  const { text } = passage;
  const starts: number[] = [];
  let at = 0;
  for (const piece of piecesOf(passage, [0, text.length])) {
    switch (piece.type) {
      case 'text':
        for (let each = 0; each < piece.text.length; each += 1) starts.push(at + each);
        at += piece.text.length;
        break;
      case 'repair': {
        const shown = form === 'received' ? 0 : piece.likely ? 4 : 3;
        for (let each = 0; each < shown; each += 1) starts.push(at);
        at += 1;
        break;
      }
      case 'reference':
        if (passage.references.some((each) => each.received && each.at === at))
          at += piece.text.length;
        break;
    }
  }
  const first = starts[from];
  const last = starts[Math.min(to, starts.length) - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const within = text.slice(first, last + 1);
  const start = first + (within.length - within.trimStart().length);
  const end = first + within.trimEnd().length;
  return end > start ? [start, end] : null;
}
