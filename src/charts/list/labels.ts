import type { Row } from '../../model/comparison';
import { around, write } from '../draw';
import type { Glyph } from '../glyph';
import { marksOfRow } from '../hits';
import type { Mark, Span } from '../layout';
import { textWidth, wrap } from '../measure';
import { textOf } from '../setting';
import type { Setting } from '../setting';
import type { Box, Text } from '../shapes';
import type { Placed } from './axis';

/** A number drawn on the line of its row. */
export interface Drawn {
  readonly place: Placed;
  readonly glyph: Glyph;
  readonly middle: number;
}

/** The width of a number's label. */
export function labelWidth({ stated }: Placed, setting: Setting): number {
  const bold = stated.cell.slot.kind === 'result';
  return textWidth(textOf(stated.cell, setting), setting.metrics.size, bold);
}

function labelAt(
  { stated: { cell } }: Placed,
  [x, y]: readonly [number, number],
  align: Text['align'],
  setting: Setting,
  lines: readonly string[] = [textOf(cell, setting)],
): Text {
  const { metrics, inks } = setting;
  return write(lines, [x, y], {
    align,
    size: metrics.size,
    lineHeight: metrics.line,
    bold: cell.slot.kind === 'result',
    colour: inks.ink,
  });
}

/** Labels outside of all marks of their row: the first at the left, the others at the right. */
export function labelsBeside(drawn: readonly Drawn[], setting: Setting): Text[] {
  const { metrics } = setting;
  const glyphs = around(drawn.map(({ glyph }) => glyph.box));
  const gap = metrics.gap / 2;
  return drawn.map(({ place }, index) =>
    index === 0 && drawn.length > 1
      ? labelAt(place, [glyphs.x - gap, -metrics.line / 2], 'right', setting)
      : labelAt(place, [glyphs.x + glyphs.width + gap, -metrics.line / 2], 'left', setting),
  );
}

/** Labels under their marks, side by side where both fit, otherwise one under the other. */
export function labelsUnder(
  drawn: readonly Drawn[],
  { left, right }: Span,
  setting: Setting,
): Text[] {
  const { metrics } = setting;
  const gap = metrics.gap;
  const widths = drawn.map(({ place }) => labelWidth(place, setting));
  const total = widths.reduce((sum, each) => sum + each, gap * (drawn.length - 1));
  if (total > right - left) return labelsStacked(drawn, { left, right }, setting);
  let free = left;
  let after = total;
  return drawn.map(({ place, middle }, index) => {
    const width = widths[index] ?? 0;
    // As near to its mark as what stands before it, and what must stand after it, allow.
    const x = Math.max(free, Math.min(middle - width / 2, right - after));
    free = x + width + gap;
    after -= width + gap;
    return labelAt(place, [x, metrics.hit / 2], 'left', setting);
  });
}

/** One label under the other, each broken where it is wider than the span. */
function labelsStacked(drawn: readonly Drawn[], { left, right }: Span, setting: Setting): Text[] {
  const { metrics } = setting;
  let y = metrics.hit / 2;
  return drawn.map(({ place, middle }) => {
    const bold = place.stated.cell.slot.kind === 'result';
    const text = textOf(place.stated.cell, setting);
    const lines = wrap(text, right - left, metrics.size, bold);
    const width = textWidth(lines.join('\n'), metrics.size, bold);
    const x = Math.max(left, Math.min(middle - width / 2, right - width));
    const label = labelAt(place, [x, y], 'left', setting, lines);
    y += Math.max(metrics.hit, label.height);
    return label;
  });
}

/** What a finger can hit where labels stand beside: each mark with its label, parted where two meet. */
export function hitsBeside(
  row: Row,
  drawn: readonly Drawn[],
  labels: readonly Text[],
  { metrics }: Setting,
): Mark[] {
  return drawn.map(({ place, glyph, middle }, index) => {
    const label = labels[index];
    const whole: Box = label ? around([glyph.box, label]) : glyph.box;
    const [before, after] = [drawn[index - 1], drawn[index + 1]];
    const end = whole.x + whole.width;
    const x = before ? Math.max(whole.x, (before.middle + middle) / 2) : whole.x;
    const right = after ? Math.min(end, (middle + after.middle) / 2) : end;
    const { cell } = place.stated;
    const width = Math.max(metrics.hit, right - x);
    const box = { x, y: -metrics.hit / 2, width, height: metrics.hit };
    return { row, cell, also: [], text: label?.text ?? '', ...box };
  });
}

/** The same where labels stand under their marks. */
export function hitsUnder(
  row: Row,
  drawn: readonly Drawn[],
  labels: readonly Text[],
  span: Span,
  { metrics }: Setting,
): Mark[] {
  const both = drawn.flatMap(({ place, glyph }, index) => {
    const label = labels[index];
    if (!label) return [];
    const { text } = label;
    return [{ cell: place.stated.cell, also: [], text, label, glyph: glyph.box }];
  });
  return marksOfRow(row, both, metrics.hit, span);
}
