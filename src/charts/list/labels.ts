import type { Row } from '../../model/comparison';
import { textOf } from '../context';
import type { Context } from '../context';
import type { OnLine } from '../glyph';
import type { Mark, Span } from '../layout';
import { around, write } from '../shapes';
import type { Box, Point, Text } from '../shapes';
import type { Stated } from '../stated';
import { markOf, marksOfRow } from '../touch';
import { textWidth, wrap } from '../typeset';

/** The width of a number's label. */
export function labelWidth({ cell }: Stated, context: Context): number {
  const bold = cell.slot.kind === 'result';
  return textWidth(textOf(cell, context), context.metrics.size, bold);
}

function labelAt(
  { cell }: Stated,
  at: Point,
  align: Text['align'],
  context: Context,
  lines: readonly string[] = [textOf(cell, context)],
): Text {
  const { type } = context;
  return write(lines, at, { align, ...(cell.slot.kind === 'result' ? type.name : type.plain) });
}

/** Labels outside of all marks of their row: the first at the left, the others at the right. */
export function labelsBeside(drawn: readonly OnLine[], context: Context): Text[] {
  const { metrics } = context;
  const glyphs = around(drawn.map(({ glyph }) => glyph.box));
  const gap = metrics.gap / 2;
  return drawn.map(({ stated }, index) =>
    index === 0 && drawn.length > 1
      ? labelAt(stated, [glyphs.x - gap, -metrics.line / 2], 'right', context)
      : labelAt(stated, [glyphs.x + glyphs.width + gap, -metrics.line / 2], 'left', context),
  );
}

/** Labels under their marks, side by side where both fit, otherwise one under the other. */
export function labelsUnder(
  drawn: readonly OnLine[],
  { left, right }: Span,
  context: Context,
): Text[] {
  const { metrics } = context;
  const gap = metrics.gap;
  const widths = drawn.map(({ stated }) => labelWidth(stated, context));
  const total = widths.reduce((sum, each) => sum + each, gap * (drawn.length - 1));
  if (total > right - left) return labelsStacked(drawn, { left, right }, context);
  let free = left;
  let after = total;
  return drawn.map(({ stated, middle }, index) => {
    const width = widths[index] ?? 0;
    // As near to its mark as what stands before it, and what must stand after it, allow.
    const x = Math.max(free, Math.min(middle - width / 2, right - after));
    free = x + width + gap;
    after -= width + gap;
    return labelAt(stated, [x, metrics.touch / 2], 'left', context);
  });
}

/** One label under the other, each broken where it is wider than the span. */
function labelsStacked(drawn: readonly OnLine[], { left, right }: Span, context: Context): Text[] {
  const { metrics } = context;
  let y = metrics.touch / 2;
  return drawn.map(({ stated, middle }) => {
    const bold = stated.cell.slot.kind === 'result';
    const text = textOf(stated.cell, context);
    const lines = wrap(text, right - left, metrics.size, bold);
    const width = textWidth(lines.join('\n'), metrics.size, bold);
    const x = Math.max(left, Math.min(middle - width / 2, right - width));
    const label = labelAt(stated, [x, y], 'left', context, lines);
    y += Math.max(metrics.touch, label.height);
    return label;
  });
}

/** What a finger can touch where labels stand beside: each mark with its label, parted where two meet. */
export function touchedBeside(
  row: Row,
  drawn: readonly OnLine[],
  labels: readonly Text[],
  { metrics }: Context,
): Mark[] {
  return drawn.map(({ stated, glyph, middle }, index) => {
    const label = labels[index];
    const whole: Box = label ? around([glyph.box, label]) : glyph.box;
    const [before, after] = [drawn[index - 1], drawn[index + 1]];
    const end = whole.x + whole.width;
    const x = before ? Math.max(whole.x, (before.middle + middle) / 2) : whole.x;
    const right = after ? Math.min(end, (middle + after.middle) / 2) : end;
    const width = Math.max(metrics.touch, right - x);
    const box = { x, y: -metrics.touch / 2, width, height: metrics.touch };
    const shapes = label ? [...glyph.shapes, label] : glyph.shapes;
    const at = [middle, 0] as const;
    return markOf(row, { cell: stated.cell, also: [], text: label?.text ?? '', at, shapes }, box);
  });
}

/** The same where labels stand under their marks. */
export function touchedUnder(
  row: Row,
  drawn: readonly OnLine[],
  labels: readonly Text[],
  span: Span,
  { metrics }: Context,
): Mark[] {
  const both = drawn.flatMap(({ stated, glyph, middle }, index) => {
    const label = labels[index];
    if (!label) return [];
    const shapes = [...glyph.shapes, label];
    return [
      {
        cell: stated.cell,
        also: [],
        text: label.text,
        at: [middle, 0] as const,
        label,
        glyph: glyph.box,
        shapes,
      },
    ];
  });
  return marksOfRow(row, both, metrics.touch, span);
}
