import { foldText, hitsOf } from './fold';
import type { Folded } from './fold';
import type { Span } from '../types';

/** Where words stand in a report: in which of its blocks, and where in the restored text. */
export interface Hit {
  readonly block: number;
  readonly span: Span;
}

/**
 * The places of a phrase, white space apart, in reading order; each block comes as restored and as
 * received, so that 国资国企 and 资企 find the same place.
 */
export function findHits(blocks: readonly (readonly Folded[])[], query: string): Hit[] {
  const phrase = foldText(query).text;
  if (phrase === '') return [];
  return blocks.flatMap((forms, block) =>
    apart(forms.flatMap((form) => hitsOf(form, phrase))).map((span) => ({ block, span })),
  );
}

/** Spans in order; of two that overlap the first. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}
