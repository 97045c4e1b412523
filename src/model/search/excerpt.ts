import { piecesOf } from '../text/passage';
import type { Piece } from '../text/passage';
import type { Passage, Span } from '../types';
import { foldText, matchWords } from './fold';

/** A stretch of text that is a hit, or lies between two. */
export interface Stretch {
  readonly hit: boolean;
  readonly text: string;
}

/** The same of a passage, whose repairs stay visible. */
export interface PassageStretch {
  readonly hit: boolean;
  readonly pieces: readonly Piece[];
}

/** A part of a passage around its first hit; `from` and `to` say that something was cut off there. */
export interface Excerpt {
  readonly stretches: readonly PassageStretch[];
  readonly cut: { readonly from: boolean; readonly to: boolean };
}

const length = 96;

/** How far before its first hit an excerpt begins, at most: with the sentence, or with a clause. */
const reach = { sentence: 42, clause: 24, none: 12 };

/** A text cut at the words that are found in it; whole when they are not. */
export function markWords(text: string, words: readonly string[]): Stretch[] {
  const hits = matchWords([foldText(text)], words) ?? [];
  return cutAt([0, text.length], hits).map(({ span, hit }) => ({
    hit,
    text: text.slice(...span),
  }));
}

/** The passage from a pause shortly before the first hit, about two lines long. */
export function excerptOf(passage: Passage, hits: readonly Span[]): Excerpt {
  const { text } = passage;
  const start = startOf(text, hits[0]?.[0] ?? 0);
  const end = Math.min(text.length, Math.max(start + length, hits[0]?.[1] ?? 0));
  return {
    stretches: cutAt([start, end], hits).map(({ span, hit }) => ({
      hit,
      pieces: piecesOf(passage, span),
    })),
    cut: { from: start > 0, to: end < text.length },
  };
}

function startOf(text: string, hit: number): number {
  if (hit <= reach.none) return 0;
  const sentence = /[。；;](?=[^。；;]*$)/.exec(text.slice(0, hit));
  const start = sentence ? sentence.index + 1 : 0;
  if (hit - start <= reach.sentence) return start;
  const clause = text.slice(hit - reach.clause, hit).search(/[,，、:：]/);
  return clause === -1 ? hit - reach.none : hit - reach.clause + clause + 1;
}

interface Cut {
  readonly span: Span;
  readonly hit: boolean;
}

/** Cuts a span at the hits in it; hits are in order and do not overlap. */
function cutAt([start, end]: Span, hits: readonly Span[]): Cut[] {
  const cuts: Cut[] = [];
  let at = start;
  const push = (to: number, hit: boolean) => {
    const until = Math.min(to, end);
    if (until > at) cuts.push({ span: [at, until], hit });
    at = Math.max(at, until);
  };
  for (const [from, to] of hits) {
    if (from >= end || to <= start) continue;
    push(from, false);
    push(to, true);
  }
  push(end, false);
  return cuts;
}
