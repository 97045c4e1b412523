import type { Cell } from '../model/comparison';
import type { MarkInk } from './palette';
import { shorten, textWidth } from './typeset';
import { signOf } from './context';
import type { Context } from './context';
import { write } from './shapes';
import type { Box, Shape } from './shapes';

/** A text where a mark would be: a target's words in an outline, or the reason of a gap in a dashed one. */
export interface Chip {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => { readonly box: Box; readonly shapes: Shape[] };
}

/** Makes the chip of a cell, at most so wide; only then is the text shortened. */
export function chipOf(
  cell: Cell,
  text: string,
  room: number,
  ink: MarkInk,
  context: Context,
): Chip {
  const { metrics, type } = context;
  const padding = metrics.gap * 0.8;
  // However short the words are cut, the sign of their footnote stays.
  const sign = signOf(cell, context);
  const left = room - 2 * padding - (sign === '' ? 0 : textWidth(sign, metrics.small));
  const said = `${shorten(text.slice(0, text.length - sign.length), left, metrics.small)}${sign}`;
  const width = textWidth(said, metrics.small) + 2 * padding;
  const height = metrics.chip;
  const gap = cell.state === 'gap';
  const draw = (x: number, y: number) => {
    const box = { x, y: y - height / 2, width, height };
    const outline: Shape = {
      type: 'rect',
      ...box,
      fill: 'panel',
      outline: gap ? 'muted' : ink.edge,
      lineWidth: metrics.thin * 0.8,
      dashed: gap,
      radius: gap ? metrics.thin * 2 : height / 2,
      opacity: 1,
    };
    const label = write([said], [x + width / 2, y - metrics.smallLine / 2], {
      align: 'center',
      ...type.note,
      colour: gap ? 'muted' : 'ink',
    });
    return { box, shapes: [outline, label] };
  };
  return { text, width, height, draw };
}

/** The gaps of a row as chips: one for all when the whole row is empty for one reason. */
export function gapGroups(cells: readonly Cell[]): readonly (readonly [Cell, ...Cell[]])[] {
  const [first, ...rest] = cells;
  const same =
    first?.state === 'gap' &&
    rest.every((each) => each.state === 'gap' && each.reason === first.reason);
  return first && same ? [[first, ...rest]] : cells.map((each) => [each] as const);
}
