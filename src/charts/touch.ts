import type { Row } from '../model/comparison';
import { around, overlaps } from './shapes';
import type { Mark, Span } from './layout';
import type { Box } from './shapes';

/** What is drawn for a cell, before it is made large enough for a finger. */
export interface DrawnCell extends Pick<Mark, 'cell' | 'also' | 'text' | 'at' | 'shapes'> {
  readonly label: Box;
  readonly glyph: Box;
}

/**
 * The marks of one row around the line y = 0: label and glyph together, unless this would cover
 * another mark; then its half above or below the line, or the strip around the glyph, or the label.
 */
export function marksOfRow(
  row: Row,
  drawn: readonly DrawnCell[],
  side: number,
  span: Span,
): Mark[] {
  const cores = drawn.map(({ label }) => grown(label, side, span));
  const wholes = drawn.map(({ glyph }, index) => around([cores[index] ?? glyph, glyph]));
  const chosen: Box[] = [];
  for (const [index, { label, glyph }] of drawn.entries()) {
    const core = cores[index] ?? label;
    const whole = wholes[index] ?? label;
    const strip = around([grown(glyph, side, span), { ...glyph, y: core.y, height: core.height }]);
    const alone = clear(whole, wholes.toSpliced(index, 1));
    const wishes = [...(alone ? [whole] : []), halved(whole, core), strip, halved(strip, core)];
    const large = wishes.filter((box) => box.height >= side);
    const others = [...chosen, ...cores.slice(index + 1)];
    chosen.push(large.find((box) => clear(box, others)) ?? core);
  }
  return drawn.map((each, index) => markOf(row, each, chosen[index] ?? each.label));
}

/** A cell's mark, with the box that is touched for it. */
export function markOf(
  row: Row,
  { cell, also, text, at, shapes }: Pick<DrawnCell, 'cell' | 'also' | 'text' | 'at' | 'shapes'>,
  { x, y, width, height }: Box,
): Mark {
  const sides = row.indicators.map((each) => each.id).join();
  const key = `${row.report.id}.${sides}.${cell.slot.year}${cell.slot.kind}`;
  return { key, row, cell, also, text, at, shapes, x, y, width, height };
}

function clear(box: Box, others: readonly Box[]): boolean {
  return others.every((other) => !overlaps(box, other));
}

/** A box of at least `side`, kept in the span; what stands above or below the line grows away from it. */
function grown(box: Box, side: number, { left, right }: Span): Box {
  const width = Math.max(side, box.width);
  const x = box.x + box.width / 2 - width / 2;
  const missing = Math.max(0, side - box.height);
  const middle = box.y + box.height / 2;
  const share = box.y >= 0 ? 0 : box.y + box.height <= 0 ? 1 : 0.5;
  return {
    x: Math.max(left, Math.min(x, right - width)),
    y: middle - box.height / 2 - missing * share,
    width,
    height: box.height + missing,
  };
}

/** The half of a box, above or below the line, in which its label lies. */
function halved(box: Box, label: Box): Box {
  const bottom = box.y + box.height;
  if (label.y + label.height / 2 < 0) return { ...box, height: Math.min(bottom, 0) - box.y };
  const y = Math.max(box.y, 0);
  return { ...box, y, height: bottom - y };
}
