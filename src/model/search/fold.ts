import type { Span } from '../types';
import type { Passage } from '../text/report';
import { simplify } from './traditional';

/** A text made ready for search, and where each of its characters stands in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** White space, brackets of repairs and the signs of glossary entries never part what is searched. */
const skipped = /[\s〔〕①-⑳]/u;
const fullWidth = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };
const alike: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '−': '-',
  '–': '-',
};

/** What each character came to that was folded before: texts have many, and few that differ. */
const folded = new Map<string, string>();

/** Lower case, half-width and simplified forms, plain quotation marks; nothing for what is skipped. */
function foldCharacter(character: string): string {
  const before = folded.get(character);
  if (before !== undefined) return before;
  const made = skipped.test(character) ? '' : plainForm(character);
  folded.set(character, made);
  return made;
}

/** One character stays one character. */
function plainForm(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= fullWidth.first && code <= fullWidth.last) {
    return String.fromCharCode(code - fullWidth.shift).toLowerCase();
  }
  const lower = character.toLowerCase();
  return alike[character] ?? simplify(lower.length === 1 ? lower : character);
}

/** A comma that groups the digits of a number: 1,048 is found as 1048. */
function isGrouping(text: string, index: number): boolean {
  if (!',，'.includes(text.charAt(index))) return false;
  return index > 0 && /^\d[,，]\d{3}(?!\d)/.test(text.slice(index - 1, index + 5));
}

/** Folds a text; the characters at the positions in `without` are left out. */
export function foldText(text: string, without: ReadonlySet<number> = new Set()): Folded {
  let plain = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = foldCharacter(text.charAt(index));
    if (character === '' || without.has(index) || isGrouping(text, index)) continue;
    plain += character;
    at.push(index);
  }
  return { text: plain, at };
}

/** A passage as restored and, where characters were lost, as received: both are found. */
export function foldPassage({ text, repairs }: Passage): readonly Folded[] {
  const restored = foldText(text);
  if (repairs.length === 0) return [restored];
  return [restored, foldText(text, new Set(repairs.map((each) => each.at)))];
}

/** The words of a query, folded: parted by white space, in any order. */
export function parseQuery(query: string): readonly string[] {
  const words = query.split(/\s+/).map((word) => foldText(word).text);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Whether an index is not in the middle of an English word: FDI is not found in *of district*. */
function isStart({ text, at }: Folded, index: number): boolean {
  if (!/^[a-z]{2}/.test(text.slice(Math.max(0, index - 1), index + 1))) return true;
  return (at[index] ?? 0) - (at[index - 1] ?? 0) > 1;
}

/** Where a word stands in the original text, an English one from its beginning; hits do not overlap. */
export function hitsOf(folded: Folded, word: string): Span[] {
  const { text, at } = folded;
  const hits: Span[] = [];
  let found = text.indexOf(word);
  while (found !== -1) {
    const [start, last] = [at[found], at[found + word.length - 1]];
    const hit = start !== undefined && last !== undefined && isStart(folded, found);
    if (hit) hits.push([start, last + 1]);
    found = text.indexOf(word, found + (hit ? word.length : 1));
  }
  return hits;
}

/** Where all the words stand in any of a text's forms; null unless every one is found. */
export function matchWords(forms: readonly Folded[], words: readonly string[]): Span[] | null {
  const hits = words.map((word) => forms.flatMap((form) => hitsOf(form, word)));
  return words.length > 0 && hits.every((each) => each.length > 0) ? merge(hits.flat()) : null;
}

/** Spans in order, those that touch made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

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
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (span[0] >= (kept[kept.length - 1]?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}
