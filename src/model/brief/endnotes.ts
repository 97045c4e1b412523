import type { BriefContentItem, ComparisonContent } from './content';
import type { Footnote } from '../footnotes';

/** A note of the whole document: one a figure, however many items show it. */
export interface Endnote {
  readonly number: number;
  readonly note: Footnote;
  /** The ids of the items that show its figure. */
  readonly items: readonly string[];
}

/** The notes of all items, counted from 1 through the document in the order in which they are met. */
export function endnotesOf(items: readonly BriefContentItem[]): readonly Endnote[] {
  const met = new Map<string, { note: Footnote; items: string[] }>();
  for (const item of items) {
    if (item.type !== 'comparison') continue;
    for (const note of item.footnotes) {
      const known = met.get(note.figure.id);
      if (known) known.items.push(item.id);
      else met.set(note.figure.id, { note, items: [item.id] });
    }
  }
  return [...met.values()].map((each, at) => ({ ...each, number: at + 1 }));
}

/** The numbers of an item's notes, joined to runs: 1–6, 9. */
export function runsOf(
  { footnotes }: ComparisonContent,
  endnotes: readonly Endnote[],
): readonly (readonly [first: number, last: number])[] {
  const own = new Set(footnotes.map(({ figure }) => figure.id));
  const numbers = endnotes.flatMap(({ number, note }) => (own.has(note.figure.id) ? [number] : []));
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
