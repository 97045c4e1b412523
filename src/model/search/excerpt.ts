import { plainPassage, runsOf, type Run } from '../text/runs';
import type { Span } from '../types';
import type { Passage } from '../text/report';
import { foldText, matchWords } from './fold';

/** A part of a passage around its first hit; `from` and `to` say that something was cut off there. */
export interface Excerpt {
  readonly runs: readonly Run[];
  readonly cut: { readonly from: boolean; readonly to: boolean };
}

const length = 96;

/** How far before its first hit an excerpt begins, at most: with the sentence, or with a clause. */
const reach = { sentence: 42, clause: 24, none: 12 };

/** A text cut at the words that are found in it; whole when they are not. */
export function markWords(text: string, words: readonly string[]): Run[] {
  return runsOf(plainPassage(text), { hits: numbered(matchWords([foldText(text)], words) ?? []) });
}

/** The passage from a pause shortly before the first hit, about two lines long. */
export function excerptOf(passage: Passage, hits: readonly Span[]): Excerpt {
  const { text } = passage;
  const start = startOf(text, hits[0]?.[0] ?? 0);
  const end = Math.min(text.length, Math.max(start + length, hits[0]?.[1] ?? 0));
  return {
    runs: runsOf(passage, { within: [start, end], hits: numbered(hits) }),
    cut: { from: start > 0, to: end < text.length },
  };
}

function numbered(hits: readonly Span[]) {
  return hits.map((span, number) => ({ span, number }));
}

function startOf(text: string, hit: number): number {
  if (hit <= reach.none) return 0;
  const sentence = /[。；;](?=[^。；;]*$)/.exec(text.slice(0, hit));
  const start = sentence ? sentence.index + 1 : 0;
  if (hit - start <= reach.sentence) return start;
  const clause = text.slice(hit - reach.clause, hit).search(/[,，、:：]/);
  return clause === -1 ? hit - reach.none : hit - reach.clause + clause + 1;
}
