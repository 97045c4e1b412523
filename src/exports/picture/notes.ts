import type { PictureSpec } from './spec';
import { pictureWords } from '../../model/words/pictures';

/** A footnote as a picture prints it, and the sign that stands at its figure. */
export interface PictureNote {
  readonly figure: string;
  readonly sign: string;
  readonly text: string;
}

/** Up to here Unicode has a number in a circle. */
const circled = 50;

/**
 * The footnotes of what a chart or table shows, counted anew in its own order: a chart leaves out
 * the year before, and its notes with it.
 */
export function pictureNotes({
  footnotes,
  comparison,
  form,
  language,
}: Pick<PictureSpec, 'footnotes' | 'comparison' | 'form' | 'language'>): PictureNote[] {
  // A matrix has more numbers than a sheet has room for sentences.
  if (comparison.rowsOf === 'families') return [];
  const { panels } = comparison;
  const rows = panels.flatMap((panel) => panel.rows);
  const cells = rows.flatMap((row) => row.cells);
  const shown = new Set(cells.flatMap((cell) => (cell.state === 'figure' ? cell.figure.id : [])));
  if (form === 'table') for (const { base } of rows) if (base !== null) shown.add(base.id);
  const own = footnotes.filter(({ figure }) => shown.has(figure.id));
  return own.map(({ figure, label, quote, paragraph }, index) => ({
    figure: figure.id,
    sign: signOf(index + 1, own.length),
    text: pictureWords[language].footnote(label, quote, paragraph),
  }));
}

/** The signs by figure, for a frame and a table. */
export function signsOf(notes: readonly PictureNote[]): ReadonlyMap<string, string> {
  return new Map(notes.map(({ figure, sign }) => [figure, sign]));
}

/** ① to ㊿; where there are more, all of them are in brackets. */
function signOf(number: number, count: number): string {
  if (count > circled) return `[${number}]`;
  if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  return String.fromCodePoint(number <= 35 ? 0x3251 + number - 21 : 0x32b1 + number - 36);
}
