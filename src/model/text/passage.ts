import type {
  Evidence,
  FigureMark,
  GlossaryReference,
  ParagraphBlock,
  Passage,
  Span,
} from '../types';

/** A stretch of text that is shown in one way. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'repair'; readonly text: string; readonly likely: boolean }
  | { readonly type: 'reference'; readonly entry: string; readonly text: string };

/** A part of a paragraph: plain, or the number of one figure or of several. */
export interface Segment {
  readonly figures: readonly string[];
  readonly current: boolean;
  readonly pieces: readonly Piece[];
}

/** Cuts a stretch of a passage at its repairs and glossary signs. */
export function piecesOf(passage: Passage, [start, end]: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const plain = (until: number) => {
    if (until > at) pieces.push({ type: 'text', text: passage.text.slice(at, until) });
    at = Math.max(at, until);
  };
  for (const { position, length, piece } of specialsOf(passage)) {
    if (position < start || position >= end) continue;
    plain(position);
    pieces.push(piece);
    at = position + length;
  }
  plain(end);
  return pieces;
}

interface Special {
  readonly position: number;
  readonly length: number;
  readonly piece: Piece;
}

function specialsOf({ text, repairs, references }: Passage): Special[] {
  const restored = repairs.map(({ at, likely }) => ({
    position: at,
    length: 1,
    piece: { type: 'repair' as const, text: text.charAt(at), likely },
  }));
  const signs = references.map((each) => ({
    position: each.at,
    length: each.received ? each.entry.length : 0,
    piece: { type: 'reference' as const, entry: each.entry, text: signOf(each) },
  }));
  return [...restored, ...signs].sort((a, b) => a.position - b.position || a.length - b.length);
}

/** The sign of a glossary entry: the report's own, its number in brackets, or [注] for one without. */
export function signOf({ entry, received }: GlossaryReference): string {
  if (received) return entry;
  return /^\d+$/.test(entry) ? `[${entry}]` : '[注]';
}

/**
 * A paragraph cut at its figures. The current mark is kept whole; others that overlap one before
 * them, or the current one, are left out.
 */
export function segmentsOf(paragraph: ParagraphBlock, current: Span | null): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (span: Span, figures: readonly string[], isCurrent: boolean) => {
    if (span[1] <= span[0]) return;
    segments.push({ figures, current: isCurrent, pieces: piecesOf(paragraph, span) });
  };
  for (const { mark, figures, isCurrent } of marksOf(paragraph.figures, current)) {
    if (mark[0] < at) continue;
    push([at, mark[0]], [], false);
    push(mark, figures, isCurrent);
    at = mark[1];
  }
  push([at, paragraph.text.length], [], false);
  return segments;
}

interface Marked {
  readonly mark: Span;
  readonly figures: readonly string[];
  readonly isCurrent: boolean;
}

function marksOf(figures: readonly FigureMark[], current: Span | null): Marked[] {
  const bySpan = new Map<string, { mark: Span; figures: string[] }>();
  for (const { mark, figure } of figures) {
    const known = bySpan.get(mark.join());
    if (known) known.figures.push(figure);
    else bySpan.set(mark.join(), { mark, figures: [figure] });
  }
  const isCurrent = (mark: Span) => current !== null && mark.join() === current.join();
  return [...bySpan.values()]
    .map((each) => ({ ...each, isCurrent: isCurrent(each.mark) }))
    .filter(
      ({ mark, isCurrent: own }) =>
        own || current === null || mark[1] <= current[0] || mark[0] >= current[1],
    )
    .sort((a, b) => a.mark[0] - b.mark[0] || b.mark[1] - a.mark[1]);
}

/** A passage with its repairs in 〔〕, as it is quoted. */
export function quoteText(passage: Passage, span: Span): string {
  return piecesOf(passage, span)
    .map((piece) => {
      if (piece.type === 'repair') return `〔${piece.text}${piece.likely ? '?' : ''}〕`;
      return piece.type === 'text' ? piece.text : '';
    })
    .join('');
}

/** The sentence or sentences of a paragraph that hold a figure's quote. */
export function sentenceAround(paragraph: ParagraphBlock, evidence: Evidence): Span {
  const { text } = paragraph;
  const before = text.lastIndexOf('。', evidence.quote[0] - 1);
  const after = text.indexOf('。', Math.max(evidence.quote[1] - 1, evidence.mark[1] - 1));
  return [evidence.quote[0] === 0 ? 0 : before + 1, after === -1 ? text.length : after + 1];
}

/** The paragraph with that number; null when the report has none. */
export function paragraphOf(
  blocks: readonly { readonly type: string }[],
  number: number,
): ParagraphBlock | null {
  const isParagraph = (block: { readonly type: string }): block is ParagraphBlock =>
    block.type === 'paragraph';
  return blocks.filter(isParagraph).find((each) => each.number === number) ?? null;
}
