import { kindOf } from '../../charts/kind';
import type { Comparison } from '../../model/comparison';
import type { Exhibited } from '../../model/document/exhibit';
import type { Side } from '../../model/types';
import { pictureWords } from '../../model/words/pictures';
import type { PictureSpec } from './spec';
import { pictureTexts } from './texts';
import type { PictureTexts } from './texts';

/** Whether all of it has to be seen at once: a row that is left out of a list is counted, a point of a plane missed. */
export function isWhole(comparison: Exhibited): boolean {
  if (comparison.rowsOf === 'families') return false;
  return comparison.rowsOf === 'districts' || kindOf(comparison) === 'plane';
}

/** The picture of the first rows or of some panels alone, where no more are asked for. */
export function shownOf(spec: PictureSpec): PictureSpec {
  const { comparison, first, panels: some } = spec;
  if (comparison.rowsOf === 'families') return spec;
  if (some) return { ...spec, comparison: withPanels(comparison, some) };
  if (first === undefined) return spec;
  let left = first;
  const panels = comparison.panels.map((panel) => {
    const rows = panel.rows.slice(0, left);
    left -= rows.length;
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
export function textsOf({ first, ...shown }: PictureSpec, asked: PictureSpec): PictureTexts {
  const whole = pictureTexts(asked);
  if (asked.noted === 'elsewhere') {
    const [, all = 1] = asked.parted ?? [];
    return { ...whole, notes: [pictureWords[asked.language].noted(all)] };
  }
  if (asked.panels) return { ...whole, notes: notesOfPart(whole.notes, asked, asked.panels) };
  if (first === undefined) return whole;
  return { ...whole, notes: [...whole.notes.slice(0, 1), ...pictureTexts(shown).notes] };
}
