import type { Cell, Row } from '../model/comparison';
import { barGlyph } from './bar';
import { chipOf, gapChips } from './chip';
import type { Ground, RowKind, RowDrawing, Span } from './layout';
import type { MarkInk } from './palette';
import { textWidth, wrap } from './typeset';
import { scaleAround, toPixel } from './scale';
import type { Scale } from './scale';
import { textOf } from './context';
import { districtInk } from './palette';
import type { Context } from './context';
import { around, stroke, write } from './shapes';
import type { Box, Shape, Text } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';
import { marksOfRow } from './touch';
import type { DrawnCell } from './touch';

/** Levels: each district's result and target as bars from zero. */
export const barsKind: RowKind = { ground, drawRow };

/** The share of the room that a label may take beside its bar; a longer one stands above the bar. */
const besideShare = 0.45;

interface Labelled {
  readonly stated: Stated;
  readonly width: number;
}

function ground(context: Context, rows: readonly Row[], span: Span, gaps: Span): Ground {
  const { metrics } = context;
  const labels = rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const stated = statedOf(cell);
      return stated ? [{ stated, width: labelWidth(cell, context) }] : [];
    }),
  );
  const room = span.right - span.left;
  const widest = Math.max(0, ...labels.map(({ width }) => width));
  const texts = labels.map(({ stated }) =>
    wrap(textOf(stated.cell, context), room, metrics.size, true),
  );
  const labelLines =
    widest > room * besideShare ? Math.max(...texts.map((each) => each.length)) : 0;
  const halves = rows.map((row) => row.cells.map((cell) => halfOf(cell, row, room, context)));
  const between = halves.flatMap((each) =>
    each.slice(1).map((half, tier) => half + (each[tier] ?? 0)),
  );
  const pitch = Math.max(metrics.bar + metrics.gap, ...between.map((sum) => sum + metrics.gap / 2));
  const tierPitch = Math.max(metrics.touch, pitch) + labelLines * metrics.line;
  const scale = scaleOf(labels, labelLines > 0, span, context);
  return { span, gaps, scale, based: true, tierPitch, labelLines };
}

/** How far a bar, or the chip of words in its place, reaches above and below its line. */
function halfOf(cell: Cell, row: Row, room: number, context: Context): number {
  const words = cell.state === 'figure' && statedOf(cell) === null;
  const ink = districtInk(row.district);
  return (
    (words ? chipOf(cell, textOf(cell, context), room, ink, context).height : context.metrics.bar) /
    2
  );
}

/** The axis from zero on which the longest bar leaves just enough room for its label. */
function scaleOf(
  labels: readonly Labelled[],
  above: boolean,
  span: Span,
  { metrics }: Context,
): Scale {
  const values = labels.flatMap(({ stated }) => [stated.low, stated.high]);
  const usual = span.left + (span.right - span.left) * 0.75;
  const scale = scaleAround(values, true, span.left, usual, metrics.size * 6);
  const beyond = ({ stated, width }: Labelled) =>
    reachOf(stated, metrics) + (above ? 0 : width + metrics.gap);
  const negative = labels.filter(({ stated }) => stated.low < 0);
  const downward = labels.some(({ stated }) => directionOf(stated.comparator) < 0);
  const pad = downward ? metrics.reach : metrics.thick;
  const left = span.left + Math.max(pad, ...negative.map(beyond));
  const ends = labels.map((label) => {
    const share = (Math.max(0, label.stated.high) - scale.min) / (scale.max - scale.min);
    return share === 0 ? span.right : left + (span.right - beyond(label) - left) / share;
  });
  const right = Math.min(span.right - metrics.thick, ...ends);
  return { ...scale, left, right: Math.max(left + metrics.reach, right) };
}

function labelWidth(cell: Cell, context: Context): number {
  return textWidth(textOf(cell, context), context.metrics.size, cell.slot.kind === 'result');
}

/** How far an end reaches beyond its number. */
function reachOf({ comparator }: Stated, { reach, soft, thick }: Context['metrics']): number {
  if (comparator === 'gte' || comparator === 'gt') return reach + thick;
  return comparator === 'approx' ? soft * 0.6 : thick * 2;
}

function drawRow(context: Context, row: Row, base: Ground): RowDrawing {
  const { metrics } = context;
  const ink = districtInk(row.district);
  const tiers = row.cells.map((_, tier) => (tier - (row.cells.length - 1) / 2) * base.tierPitch);
  const stated = row.cells.flatMap((cell, index) => {
    if (cell.state === 'gap') return [];
    const y = tiers[index] ?? 0;
    const number = statedOf(cell);
    return number
      ? barDrawn(number, y, base, ink, context)
      : wordsDrawn(cell, y, base, ink, context);
  });
  const absent = gapChips(row.cells, base.gaps, ink, context, tiers);
  const drawn = [...stated, ...absent];
  const marks = [
    ...marksOfRow(row, stated, metrics.touch, base.span),
    ...marksOfRow(row, absent, metrics.touch, base.gaps),
  ];
  const extent = around([
    ...[0, ...tiers].map((y) => ({
      x: 0,
      y: y - metrics.touch / 2,
      width: 0,
      height: metrics.touch,
    })),
    ...drawn.map((each) => each.label),
    ...marks,
  ]);
  return {
    shapes: [],
    marks: marks,
    top: -extent.y,
    bottom: extent.y + extent.height,
  };
}

function barDrawn(
  stated: Stated,
  y: number,
  base: Ground,
  ink: MarkInk,
  context: Context,
): DrawnCell {
  const { cell } = stated;
  const glyph = barGlyph(stated, base.scale, y, ink, context.metrics);
  const label = labelOf(stated, glyph.box, y, base, context);
  const shapes = [...onBase(glyph.shapes, y, base, context), label];
  const at = [toPixel(base.scale, stated.low), y] as const;
  return { cell, also: [], text: textOf(cell, context), at, label, glyph: glyph.box, shapes };
}

/** The axis' line over the bar that stands on it; a label above the bar would be crossed by it. */
function onBase(
  shapes: readonly Shape[],
  y: number,
  { scale, labelLines }: Ground,
  { metrics }: Context,
): readonly Shape[] {
  if (labelLines > 0) return shapes;
  const x = toPixel(scale, 0);
  const foot = stroke(
    [
      [x, y - metrics.bar / 2],
      [x, y + metrics.bar / 2],
    ],
    'connector',
    metrics.thin,
  );
  const bars = shapes[0]?.type === 'rect' ? 1 : 0;
  return [...shapes.slice(0, bars), foot, ...shapes.slice(bars)];
}

/** A bar's label: beyond its end, or above it from where it starts. */
function labelOf(
  { cell, low, high }: Stated,
  end: Box,
  y: number,
  { span, scale, labelLines }: Ground,
  context: Context,
): Text {
  const { metrics, type } = context;
  const bold = cell.slot.kind === 'result';
  const style = bold ? type.name : type.plain;
  const text = textOf(cell, context);
  const middle = y - metrics.line / 2;
  const beside = metrics.gap * 0.75;
  if (labelLines > 0) {
    const lines = wrap(text, span.right - span.left, metrics.size, bold);
    const top = y - (metrics.bar + metrics.thick) / 2 - lines.length * metrics.line;
    const width = textWidth(lines.join('\n'), metrics.size, bold);
    const start = Math.min(toPixel(scale, 0), toPixel(scale, low));
    const x = Math.max(span.left, Math.min(start, span.right - width));
    return write(lines, [x, top], { align: 'left', ...style });
  }
  return high < 0
    ? write([text], [end.x - beside, middle], { align: 'right', ...style })
    : write([text], [end.x + end.width + beside, middle], { align: 'left', ...style });
}

function wordsDrawn(
  cell: Cell,
  y: number,
  { span, scale }: Ground,
  ink: MarkInk,
  context: Context,
): DrawnCell {
  const text = textOf(cell, context);
  const zero = toPixel(scale, 0);
  const chip = chipOf(cell, text, span.right - span.left, ink, context);
  const x = Math.max(
    span.left,
    Math.min(zero + context.metrics.gap * 0.75, span.right - chip.width),
  );
  const { box, shapes } = chip.draw(x, y);
  return { cell, also: [], text, at: [box.x, box.y], label: box, glyph: box, shapes };
}
