import type { Footnote } from '../footnotes';

/** A piece of a line: text, or a reference to a note by its number in the document. */
export type Run =
  { readonly of: 'text'; readonly text: string } | { readonly of: 'note'; readonly number: number };

/** A note of the whole document: one a figure, however many exhibits show it. */
export interface Note extends Footnote {
  /** The exhibits that show its figure. */
  readonly exhibits: readonly NotedExhibit[];
}

/** What of an exhibit its notes need. */
export interface NotedExhibit {
  readonly id: string;
  /** 图1. */
  readonly label: string;
  readonly footnotes: readonly Footnote[];
}

/** The notes of all exhibits, counted from 1 through the document in the order in which they are met. */
export function notesOf(exhibits: readonly NotedExhibit[]): readonly Note[] {
  const met = new Map<string, { readonly note: Footnote; readonly exhibits: NotedExhibit[] }>();
  for (const exhibit of exhibits) {
    for (const note of exhibit.footnotes) {
      const known = met.get(note.figure.id);
      if (known) known.exhibits.push(exhibit);
      else met.set(note.figure.id, { note, exhibits: [exhibit] });
    }
  }
  return [...met.values()].map(({ note, exhibits: all }, at) => ({
    ...note,
    number: at + 1,
    exhibits: all,
  }));
}

/** The numbers of an exhibit's notes, neighbours joined: [1]–[6], [9]. Empty where it has none. */
export function noteRuns({ footnotes }: NotedExhibit, notes: readonly Note[]): readonly Run[] {
  const own = new Set(footnotes.map(({ figure }) => figure.id));
  const spans: [number, number][] = [];
  for (const { number, figure } of notes) {
    if (!own.has(figure.id)) continue;
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.flatMap(([first, last], at): Run[] => [
    ...(at === 0 ? [] : [{ of: 'text' as const, text: ', ' }]),
    { of: 'note', number: first },
    ...(first === last
      ? []
      : [
          { of: 'text' as const, text: '–' },
          { of: 'note' as const, number: last },
        ]),
  ]);
}
