import type { Cell, Row } from '../model/comparison';
import type { MarkInk } from './palette';
import { textWidth, widestPiece, wrap } from './typeset';
import type { Metrics } from './frame';
import { textOf } from './context';
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

/** Makes the chip of a cell, at most so wide; its text takes the lines that it needs. */
export function chipOf(
  cell: Cell,
  text: string,
  room: number,
  ink: MarkInk,
  context: Context,
): Chip {
  const { metrics, type } = context;
  const padding = 2 * paddingOf(metrics);
  const lines = wrap(text, room - padding, metrics.small);
  const width = textWidth(lines.join('\n'), metrics.small) + padding;
  const height = metrics.chip + (lines.length - 1) * metrics.smallLine;
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
      radius: gap ? metrics.thin * 2 : metrics.chip / 2,
      opacity: 1,
    };
    const label = write(lines, [x + width / 2, y - (lines.length * metrics.smallLine) / 2], {
      align: 'center',
      ...type.note,
      colour: gap ? 'muted' : 'ink',
    });
    return { box, shapes: [outline, label] };
  };
  return { text, width, height, draw };
}

/** What a chip leaves free at either side of its text. */
const paddingOf = ({ gap }: Metrics) => gap * 0.8;

/** The width of the track that the reasons of some rows' gaps need, at least one piece of each; 0 where there are none. */
export function gapsWidth(rows: readonly Row[], context: Context): number {
  const { metrics, frame } = context;
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.state === 'gap' ? textOf(cell, context) : [])),
  );
  if (texts.length === 0) return 0;
  const widest = (of: typeof textWidth) =>
    Math.max(...texts.map((text) => of(text, metrics.small))) + 2 * metrics.gap;
  const least = Math.max(widest(widestPiece), frame.width * 0.3);
  return Math.ceil(Math.min(widest(textWidth), least));
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
  const { touch, gap } = context.metrics;
  const chips = groups.map(([cell = first, ...also]) => ({
    cell,
    also,
    ...chipOf(cell, textOf(cell, context), right - left, ink, context),
  }));
  const pitch = Math.max(touch, ...chips.map(({ height }) => height + gap / 2));
  const [top = 0, next = pitch] = tiers;
  const tiered = tiers.length > 0 && (chips.length < 2 || next - top >= pitch);
  return chips.map(({ cell, also, text, draw }, index) => {
    const around = (index - (chips.length - 1) / 2) * pitch;
    const y = all || !tiered ? around : (tiers[cells.indexOf(cell)] ?? around);
    const { box, shapes } = draw(left, y);
    return { cell, also, text, at: [box.x, box.y], label: box, glyph: box, shapes };
  });
}
