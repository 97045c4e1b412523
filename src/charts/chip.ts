import type { Cell, Row } from '../model/comparison';
import type { MarkInk } from './palette';
import { shorten, textWidth } from './typeset';
import { signOf, textOf } from './context';
import type { Context } from './context';
import { write } from './shapes';
import type { Span } from './layout';
import type { Box, Shape } from './shapes';
import type { DrawnCell } from './touch';

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

/** The width of the track that the reasons of some rows' gaps need; 0 where there are none. */
export function gapsWidth(rows: readonly Row[], context: Context): number {
  const { metrics, frame } = context;
  const widths = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.state === 'gap' ? textWidth(textOf(cell, context), metrics.small) : [],
    ),
  );
  if (widths.length === 0) return 0;
  return Math.ceil(Math.min(Math.max(...widths) + 2 * metrics.gap, frame.width * 0.3));
}

/**
 * The reasons of a row's gaps beside the axis: one for all when the whole row is empty for one
 * reason, each on its tier where the row has tiers, otherwise around its line.
 */
export function gapChips(
  cells: readonly Cell[],
  { left, right }: Span,
  ink: MarkInk,
  context: Context,
  tiers: readonly number[] = [],
): DrawnCell[] {
  const gaps = cells.filter((cell) => cell.state === 'gap');
  const [first, ...others] = gaps;
  if (!first) return [];
  const all = gaps.length === cells.length && others.every(({ reason }) => reason === first.reason);
  const groups = all ? [gaps] : gaps.map((cell) => [cell]);
  const { touch, chip, gap } = context.metrics;
  const pitch = Math.max(touch, chip + gap / 2);
  return groups.map(([cell = first, ...also], index) => {
    const around = (index - (groups.length - 1) / 2) * pitch;
    const y = all ? 0 : (tiers[cells.indexOf(cell)] ?? around);
    const text = textOf(cell, context);
    const { box, shapes } = chipOf(cell, text, right - left, ink, context).draw(left, y);
    return { cell, also, text, at: [box.x, box.y], label: box, glyph: box, shapes };
  });
}
