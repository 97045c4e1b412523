import { kindOf } from '../../charts/kind';
import type { Comparison } from '../../model/comparison';
import type { Exhibited } from '../../model/document/exhibit';
import type { Side } from '../../model/types';
import { pictureWords } from '../../model/words/pictures';
import type { PictureSpec } from './spec';
import { pictureTexts } from './texts';
import type { PictureTexts } from './texts';

/** Whether its rows stand together: a list goes on in another picture, a plane has all its points. */
export function isWhole(comparison: Exhibited): boolean {
  if (comparison.rowsOf === 'families') return false;
  return comparison.rowsOf === 'districts' || kindOf(comparison) === 'plane';
}

/** The picture of some rows or some panels alone, where no more are asked for. */
export function shownOf(spec: PictureSpec): PictureSpec {
  const { comparison, rows: stretch, panels: some } = spec;
  if (comparison.rowsOf === 'families') return spec;
  if (some) return { ...spec, comparison: withPanels(comparison, some) };
  if (!stretch) return spec;
  const [from, to] = stretch;
  let before = 0;
  const panels = comparison.panels.map((panel) => {
    const rows = panel.rows.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += panel.rows.length;
    return { rows };
  });
  return { ...spec, comparison: { ...comparison, panels } };
}

/** Of all notes those on some panels; what is on none, or on more than one part, stands with the first. */
function notesOfPart(
  notes: readonly string[],
  asked: PictureSpec,
  [from, to]: readonly [from: number, to: number],
): readonly string[] {
  const { comparison } = asked;
  const count = comparison.rowsOf === 'families' ? 0 : comparison.panels.length;
  const notesOn = (...panels: readonly [from: number, to: number]) =>
    panels[0] < panels[1] ? pictureTexts(shownOf({ ...asked, panels })).notes : [];
  const [before, own] = [notesOn(0, from), notesOn(from, to)];
  const [rest, after] = [notesOn(from, count), notesOn(to, count)];
  return notes.filter(
    (note) =>
      (from === 0 || (rest.includes(note) && !before.includes(note))) &&
      (own.includes(note) || !after.includes(note)),
  );
}

/** Some panels of a comparison, with the verdicts on what is in them, and on what is before but compares with it. */
function withPanels(
  comparison: Comparison,
  [from, to]: readonly [from: number, to: number],
): Comparison {
  const { panels, judgements } = comparison;
  const placeOf = ({ district, indicator }: Side) =>
    panels.findIndex(({ rows }) =>
      rows.some((row) => row.district === district && row.indicators.includes(indicator)),
    );
  return {
    ...comparison,
    panels: panels.slice(from, to),
    judgements: judgements.filter(({ left, right }) => {
      const last = Math.max(placeOf(left), placeOf(right));
      return from <= last && last < to;
    }),
  };
}

/** The finding is on all that is compared, shown or not; its notes are on what is. */
export function textsOf(shown: PictureSpec, asked: PictureSpec): PictureTexts {
  const whole = pictureTexts(asked);
  if (asked.noted === 'elsewhere') {
    const [, all = 1] = asked.parted ?? [];
    return { ...whole, notes: [pictureWords[asked.language].noted(all)] };
  }
  if (asked.panels) return { ...whole, notes: notesOfPart(whole.notes, asked, asked.panels) };
  return asked.rows ? { ...whole, notes: pictureTexts(shown).notes } : whole;
}
