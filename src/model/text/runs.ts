import { signOf, type Piece } from './passage';
import type { FigureMark, Passage, Span } from '../types';

/** The text with the edition's repairs, or as it was received. */
export type TextForm = 'restored' | 'received';

/** A stretch of text that is shown in one way; `hit` is the find hit that it is part of. */
export type Run = (Piece | { readonly type: 'furniture'; readonly text: string }) & {
  readonly hit: number | null;
};

/** Runs that belong together: plain text, or what one mark of one figure or of several covers. */
export interface Stretch {
  readonly figures: readonly string[];
  readonly runs: readonly Run[];
}

/** A hit of a search in this passage, with its number in the whole report. */
export interface NumberedSpan {
  readonly span: Span;
  readonly number: number;
}

/** How a passage is laid out for reading. */
export interface Layout {
  readonly form: TextForm;
  readonly figures?: readonly FigureMark[];
  readonly hits?: readonly NumberedSpan[];
}

/** A passage cut at its figures, repairs, signs, furniture and hits; marks that overlap are one. */
export function stretchesOf(passage: Passage, layout: Layout): Stretch[] {
  const { form, figures = [], hits = [] } = layout;
  const marks = joinMarks(figures);
  const cuts = [...marks.map((each) => each.span), ...hits.map((each) => each.span)].flat();
  const stretches: { mark: Mark | null; figures: readonly string[]; runs: Run[] }[] = [];
  for (const atom of atomsOf(passage, form).flatMap((each) => cutAt(each, cuts))) {
    const mark = marks.find(({ span }) => covers(span, atom)) ?? null;
    const hit = hits.find(({ span }) => covers(span, atom))?.number ?? null;
    const run: Run = { ...atom.piece, hit };
    const last = stretches.at(-1);
    if (last && last.mark === mark) last.runs.push(run);
    else stretches.push({ mark, figures: mark?.figures ?? [], runs: [run] });
  }
  return stretches.map(({ figures: ids, runs }) => ({ figures: ids, runs }));
}

interface Mark {
  readonly span: Span;
  readonly figures: readonly string[];
}

/** Marks that share a character are one place in the text with several figures. */
export function joinMarks(figures: readonly FigureMark[]): Mark[] {
  const marks: Mark[] = [];
  for (const { mark, figure } of figures.toSorted((a, b) => a.mark[0] - b.mark[0])) {
    const last = marks.at(-1);
    if (!last || mark[0] >= last.span[1]) {
      marks.push({ span: mark, figures: [figure] });
      continue;
    }
    const span: Span = [last.span[0], Math.max(last.span[1], mark[1])];
    marks[marks.length - 1] = { span, figures: [...new Set([...last.figures, figure])] };
  }
  return marks;
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece | { readonly type: 'furniture'; readonly text: string };
}

/** A sign or furniture between two characters has no width, and belongs to what is around it. */
function covers([start, end]: Span, atom: Atom): boolean {
  return atom.start === atom.end
    ? atom.start > start && atom.start < end
    : atom.start >= start && atom.end <= end;
}

function atomsOf(passage: Passage, form: TextForm): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) atoms.push(textAtom(passage, at, end));
    at = Math.max(at, end);
  };
  for (const special of specialsOf(passage)) {
    plain(special.start);
    if (isShown(special.piece, passage, form)) atoms.push(special);
    at = Math.max(at, special.end);
  }
  plain(passage.text.length);
  return atoms;
}

function textAtom({ text }: Passage, start: number, end: number): Atom {
  return { start, end, piece: { type: 'text', text: text.slice(start, end) } };
}

/** The received text has neither repairs nor signs of the edition; the edition has no furniture. */
function isShown(piece: Atom['piece'], { references }: Passage, form: TextForm): boolean {
  if (form === 'restored') return piece.type !== 'furniture';
  if (piece.type !== 'reference') return piece.type !== 'repair';
  return references.some((each) => each.entry === piece.entry && each.received);
}

function specialsOf({ text, repairs, references, furniture }: Passage): Atom[] {
  const atoms: Atom[] = [
    ...furniture.map((each) => ({
      start: each.at,
      end: each.at,
      piece: { type: 'furniture' as const, text: each.text },
    })),
    ...references.map((each) => ({
      start: each.at,
      end: each.at + (each.received ? each.entry.length : 0),
      piece: { type: 'reference' as const, entry: each.entry, text: signOf(each) },
    })),
    ...repairs.map(({ at, likely }) => ({
      start: at,
      end: at + 1,
      piece: { type: 'repair' as const, text: text.charAt(at), likely },
    })),
  ];
  return atoms.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function cutAt(atom: Atom, cuts: readonly number[]): Atom[] {
  const { piece, start, end } = atom;
  if (piece.type !== 'text') return [atom];
  const inner = cuts.filter((each) => each > start && each < end);
  const edges = [...new Set([start, ...inner, end])].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? start;
    return {
      start: from,
      end: to,
      piece: { type: 'text', text: piece.text.slice(from - start, to - start) },
    };
  });
}
