import type { Span } from '../types';
import type { GlossaryReference, Passage } from './report';
import type { TextMark } from './marks';

/** The text with the edition's repairs, or as it was received. */
export type Reading = 'restored' | 'received';

/** How a run is shown: plain, a restored character, a glossary sign, or text of the web page. */
type Shown = { readonly text: string; readonly span: Span } & (
  | { readonly type: 'text' }
  | { readonly type: 'repair'; readonly likely: boolean }
  | { readonly type: 'reference'; readonly entry: string }
  | { readonly type: 'furniture' }
);

/**
 * A stretch of a passage that is shown in one way. `span` is where it stands in the passage's text;
 * it has no width for what stands between two characters.
 */
export type Run = Shown & {
  /** The mark that it is part of. */
  readonly mark: TextMark | null;
  /** The number of the hit of a search that it is part of. */
  readonly hit: number | null;
};

/** A hit of a search in a passage, with its number among all hits. */
export interface NumberedSpan {
  readonly span: Span;
  readonly number: number;
}

/** How a passage is cut; without anything, it is whole, restored and unmarked. */
export interface Cutting {
  readonly reading?: Reading;
  /** The stretch to cut, for less than all of it. */
  readonly within?: Span;
  /** In order; they do not overlap. */
  readonly marks?: readonly TextMark[];
  readonly hits?: readonly NumberedSpan[];
}

/** A passage, or a stretch of it, cut at its repairs, signs, furniture, marks and hits. */
export function runsOf(passage: Passage, cutting: Cutting = {}): Run[] {
  const { reading = 'restored', within, marks = [], hits = [] } = cutting;
  const edges = [...marks, ...hits].flatMap(({ span }) => span);
  return shownOf(passage, reading, within)
    .flatMap((each) => cutAt(each, edges))
    .map((each) => ({
      ...each,
      mark: marks.find(({ span }) => covers(span, each.span)) ?? null,
      hit: hits.find(({ span }) => covers(span, each.span))?.number ?? null,
    }));
}

/** A text that nothing was done to. */
export function plainPassage(text: string): Passage {
  return { text, repairs: [], references: [], furniture: [] };
}

/** A run as it is quoted: a repair in 〔〕; neither glossary signs nor furniture. */
export function quoted(run: Run): string {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'repair':
      return `〔${run.text}${run.likely ? '?' : ''}〕`;
    case 'reference':
    case 'furniture':
      return '';
  }
}

function shownOf(passage: Passage, reading: Reading, within: Span | undefined): Shown[] {
  const [start, end] = within ?? [0, passage.text.length];
  const shown: Shown[] = [];
  let at = start;
  const plain = (until: number) => {
    const text = passage.text.slice(at, until);
    if (until > at) shown.push({ type: 'text', text, span: [at, until] });
    at = Math.max(at, until);
  };
  for (const special of specialsOf(passage, reading)) {
    const [from, to] = special.span;
    // What stands between two stretches belongs to the second; behind the last character, to the whole.
    if (within && (from < start || from >= end)) continue;
    plain(from);
    // The received text has no repairs.
    if (special.type !== 'repair' || reading === 'restored') shown.push(special);
    at = Math.max(at, to);
  }
  plain(end);
  return shown;
}

/** What interrupts the plain text; the restored text has no furniture, the received no signs of the edition. */
function specialsOf({ text, repairs, references, furniture }: Passage, reading: Reading): Shown[] {
  const restored = reading === 'restored';
  const specials: Shown[] = [
    ...(restored ? [] : furniture).map((each) => ({
      type: 'furniture' as const,
      text: each.text,
      span: [each.at, each.at] as const,
    })),
    ...references
      .filter(({ received }) => restored || received)
      .map((each) => ({
        type: 'reference' as const,
        text: signOf(each),
        entry: each.entry,
        span: [each.at, each.at + (each.received ? each.entry.length : 0)] as const,
      })),
    ...repairs.map(({ at, likely }) => ({
      type: 'repair' as const,
      text: text.charAt(at),
      likely,
      span: [at, at + 1] as const,
    })),
  ];
  return specials.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The sign of a glossary entry: the report's own, its number in brackets, or [注] for one without. */
function signOf({ entry, received }: GlossaryReference): string {
  if (received) return entry;
  return /^\d+$/.test(entry) ? `[${entry}]` : '[注]';
}

function cutAt(shown: Shown, edges: readonly number[]): Shown[] {
  if (shown.type !== 'text') return [shown];
  const { text, span } = shown;
  const [start, end] = span;
  const inner = edges.filter((each) => each > start && each < end);
  const cuts = [...new Set([start, ...inner, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    return { type: 'text', text: text.slice(from - start, to - start), span: [from, to] };
  });
}

/** What has no width stands between two characters, and belongs to what is around it. */
function covers([start, end]: Span, [from, to]: Span): boolean {
  return from === to ? from > start && from < end : from >= start && to <= end;
}
