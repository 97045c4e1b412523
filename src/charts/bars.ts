import type { Cell, Row } from '../model/comparison';
import { barEnd } from './barEnd';
import { chipOf, gapGroups } from './chip';
import { around, write } from './draw';
import type { MarkInk } from './glyph';
import { marksOfRow } from './hits';
import type { Drawn } from './hits';
import type { Bar, Ground, Kind, RowDrawing, Span } from './layout';
import { textWidth, wrap } from './measure';
import { scaleAround, toPixel } from './scale';
import type { Scale } from './scale';
import { inkOf, textOf } from './setting';
import type { Setting } from './setting';
import type { Box, Shape, Text } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';

/** Levels: each district's result and target as bars from zero. */
export const barsKind: Kind = { ground, drawRow };

/** The share of the room that a label may take beside its bar; a longer one stands above the bar. */
const besideShare = 0.45;

interface Labelled {
  readonly stated: Stated;
  readonly width: number;
}

function ground(setting: Setting, rows: readonly Row[], span: Span): Ground {
  const { metrics } = setting;
  const labels = rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const stated = statedOf(cell);
      return stated ? [{ stated, width: labelWidth(cell, setting) }] : [];
    }),
  );
  const room = span.right - span.left;
  const widest = Math.max(0, ...labels.map(({ width }) => width));
  const texts = labels.map(({ stated }) =>
    wrap(textOf(stated.cell, setting), room, metrics.size, true),
  );
  const labelLines =
    widest > room * besideShare ? Math.max(...texts.map((each) => each.length)) : 0;
  const lanePitch = Math.max(metrics.hit, metrics.bar + metrics.gap) + labelLines * metrics.line;
  return { span, scale: scaleOf(labels, labelLines > 0, span, setting), lanePitch, labelLines };
}

/** The axis from zero on which the longest bar leaves just enough room for its label. */
function scaleOf(
  labels: readonly Labelled[],
  above: boolean,
  span: Span,
  { metrics }: Setting,
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

function labelWidth(cell: Cell, setting: Setting): number {
  return textWidth(textOf(cell, setting), setting.metrics.size, cell.slot.kind === 'result');
}

/** How far an end reaches beyond its number. */
function reachOf({ comparator }: Stated, { reach, soft, thick }: Setting['metrics']): number {
  if (comparator === 'gte' || comparator === 'gt') return reach + thick;
  return comparator === 'approx' ? soft * 0.6 : thick * 2;
}

function drawRow(setting: Setting, row: Row, base: Ground): RowDrawing {
  const { metrics } = setting;
  const ink = inkOf(row, setting);
  const lanes = row.cells.map((_, lane) => (lane - (row.cells.length - 1) / 2) * base.lanePitch);
  const parts = gapGroups(row.cells).map(([cell, ...also], index) => {
    const y = also.length > 0 ? 0 : (lanes[index] ?? 0);
    const stated = statedOf(cell);
    return stated
      ? barPart(stated, y, index, base, ink, setting)
      : chipPart(cell, also, y, base, ink, setting);
  });
  const drawn = parts.map((each) => each.drawn);
  const hits = marksOfRow(row, drawn, metrics.hit, base.span);
  const extent = around([
    ...[0, ...lanes].map((y) => ({ x: 0, y: y - metrics.hit / 2, width: 0, height: metrics.hit })),
    ...drawn.map((each) => each.label),
    ...hits,
  ]);
  return {
    shapes: parts.flatMap((each) => each.shapes),
    marks: hits,
    dots: [],
    bars: parts.flatMap((each) => each.bars),
    top: -extent.y,
    bottom: extent.y + extent.height,
  };
}

interface Part {
  readonly drawn: Drawn;
  readonly shapes: readonly Shape[];
  readonly bars: readonly Omit<Bar, 'row'>[];
}

function barPart(
  stated: Stated,
  y: number,
  lane: number,
  base: Ground,
  ink: MarkInk,
  setting: Setting,
): Part {
  const { cell } = stated;
  const end = barEnd(stated, base.scale, y, ink, setting.metrics);
  const label = labelOf(stated, end.box, y, base, setting);
  const solid = cell.slot.kind === 'result';
  const bar = { lane, value: end.length ?? 0, fill: ink.fill, solid };
  return {
    drawn: { cell, also: [], text: textOf(cell, setting), label, glyph: end.box },
    shapes: [...end.shapes, label],
    bars: end.length === null ? [] : [bar],
  };
}

/** A bar's label: beyond its end, or above it from where it starts. */
function labelOf(
  { cell, low, high }: Stated,
  end: Box,
  y: number,
  { span, scale, labelLines }: Ground,
  setting: Setting,
): Text {
  const { metrics, inks } = setting;
  const bold = cell.slot.kind === 'result';
  const style = { size: metrics.size, lineHeight: metrics.line, bold, colour: inks.ink };
  const text = textOf(cell, setting);
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

function chipPart(
  cell: Cell,
  also: readonly Cell[],
  y: number,
  { span, scale }: Ground,
  ink: MarkInk,
  setting: Setting,
): Part {
  const text = textOf(cell, setting);
  const zero = toPixel(scale, 0);
  const chip = chipOf(cell, text, span.right - span.left, ink, setting);
  const x = Math.max(
    span.left,
    Math.min(zero + setting.metrics.gap * 0.75, span.right - chip.width),
  );
  const { box, shapes } = chip.draw(x, y);
  return { drawn: { cell, also, text, label: box, glyph: box }, shapes, bars: [] };
}
