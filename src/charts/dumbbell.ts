import type { Row } from '../model/comparison';
import { chipOf, gapChips } from './chip';
import type { Chip } from './chip';
import { onLine } from './glyph';
import type { OnLine } from './glyph';
import type { Ground, RowKind, RowDrawing, Span } from './layout';
import type { MarkInk } from './palette';
import { textWidth, wrap } from './typeset';
import type { Metrics } from './frame';
import { scaleAround, toPixel } from './scale';
import { textOf } from './context';
import { districtInk } from './palette';
import type { Context } from './context';
import { around, overlaps, stroke, write } from './shapes';
import type { Box, Shape } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';
import { marksOfRow } from './touch';
import type { DrawnCell } from './touch';

/** Growth, changes and rates: each district's result and target on one line. */
export const dumbbellKind: RowKind = { ground, drawRow };

function ground(context: Context, rows: readonly Row[], span: Span, gaps: Span): Ground {
  const stated = rows.flatMap((row) => row.cells.flatMap((cell) => statedOf(cell) ?? []));
  const pad = padding(stated, context.metrics);
  const values = stated.flatMap(({ low, high }) => [low, high]);
  const apart = context.metrics.size * 6;
  const scale = scaleAround(values, false, span.left + pad.left, span.right - pad.right, apart);
  return { span, gaps, scale, based: false, tierPitch: 0, labelLines: 0 };
}

/** The room that marks need beyond their numbers, on each side. */
function padding(stated: readonly Stated[], metrics: Metrics): Span {
  const reach = (sign: 1 | -1) =>
    Math.max(
      metrics.dot,
      ...stated.map(({ comparator }) => {
        if (comparator === 'approx') return metrics.soft + metrics.thick;
        return directionOf(comparator) === sign ? metrics.reach + metrics.thick : 0;
      }),
    );
  return { left: reach(-1), right: reach(1) };
}

function drawRow(context: Context, row: Row, base: Ground): RowDrawing {
  const { metrics } = context;
  const ink = districtInk(row.district);
  const at = (value: number) => toPixel(base.scale, value);
  const marks = row.cells.flatMap((cell) => {
    const stated = statedOf(cell);
    return stated ? [onLine(stated, at(stated.low), at(stated.high), ink, metrics)] : [];
  });
  const labels = labelled(marks, base.span, context);
  const words = worded(row, ink, base.span, context, marks, labels);
  const stated = [...labels, ...words];
  const absent = gapChips(row.cells, base.gaps, ink, context);
  const drawn = [...stated, ...absent];
  const touched = [
    ...marksOfRow(row, stated, metrics.touch, base.span),
    ...marksOfRow(row, absent, metrics.touch, base.gaps),
  ];
  const boxes = drawn.flatMap(({ label, glyph }) => [label, glyph]);
  const extent = around([
    ...boxes,
    ...touched,
    { x: 0, y: -metrics.touch / 2, width: 0, height: metrics.touch },
  ]);
  return {
    shapes: [guide(base.span, context), ...connectors(marks, context)],
    marks: touched,
    top: -extent.y,
    bottom: extent.y + extent.height,
  };
}

/** The faint line that leads from the district's name to its marks. */
function guide({ left, right }: Span, { metrics }: Context): Shape {
  const points = [
    [left, 0],
    [right, 0],
  ] as const;
  return stroke(points, 'hairline', metrics.thin * 0.8);
}

/** The thin lines from each number of a row to the next. */
function connectors(marks: readonly OnLine[], { metrics }: Context): Shape[] {
  return marks.slice(1).map((to, index) => {
    const from = marks[index] ?? to;
    const points = [
      [from.middle, 0],
      [to.middle, 0],
    ] as const;
    return stroke(points, 'connector', metrics.thin * 1.6);
  });
}

/** Results are labelled above their marks, targets below. */
function labelled(marks: readonly OnLine[], span: Span, context: Context): DrawnCell[] {
  const { metrics, type } = context;
  const drawn: DrawnCell[] = [];
  for (const { stated, glyph, middle } of marks) {
    const { cell } = stated;
    const result = cell.slot.kind === 'result';
    const text = textOf(cell, context);
    const lines = wrap(text, span.right - span.left, metrics.size, result);
    const width = textWidth(lines.join('\n'), metrics.size, result);
    const wish = { middle, width, height: lines.length * metrics.line, above: result };
    const label = freePosition(
      wish,
      drawn.map((each) => each.label),
      span,
      metrics,
    );
    const style = result ? type.name : type.plain;
    const said = write(lines, [label.x + width / 2, label.y], { align: 'center', ...style });
    const shapes = [...glyph.shapes, said];
    const at = [middle, 0] as const;
    drawn.push({ cell, also: [], text, at, label, glyph: glyph.box, shapes });
  }
  return drawn;
}

/** Words stand on the line beside the marks, or with the labels where there is no room. */
function worded(
  row: Row,
  ink: MarkInk,
  span: Span,
  context: Context,
  marks: readonly OnLine[],
  labels: readonly DrawnCell[],
): DrawnCell[] {
  const { metrics } = context;
  const drawn: DrawnCell[] = [];
  const line: Box[] = marks.map(({ glyph }) => glyph.box);
  for (const cell of row.cells) {
    if (cell.state === 'gap' || statedOf(cell)) continue;
    const text = textOf(cell, context);
    const chip = chipOf(cell, text, span.right - span.left, ink, context);
    const middle = marks[0]?.middle ?? span.left;
    const above = cell.slot.kind === 'result';
    const taken = [...labels, ...drawn].map((each) => each.label);
    const x = positionOnLine(chip, line, taken, span, metrics);
    const wish = { middle, width: chip.width, height: chip.height, above };
    const position = x === null ? freePosition(wish, taken, span, metrics) : null;
    const { box, shapes } = position
      ? chip.draw(position.x, position.y + position.height / 2)
      : chip.draw(x ?? span.left, 0);
    if (!position) line.push(box);
    const at = [box.x, box.y] as const;
    drawn.push({ cell, also: [], text, at, label: box, glyph: box, shapes });
  }
  return drawn;
}

/** A box that wants to be near the line y = 0, centred on `middle`. */
interface Wish {
  readonly middle: number;
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
}

/** The nearest free position above or below the line: further out when that is taken, never outside the span. */
function freePosition(
  wish: Wish,
  taken: readonly Box[],
  span: Span,
  { glyph, thick, touch }: Metrics,
): Box {
  const { middle, width, height, above } = wish;
  const x = Math.max(span.left, Math.min(middle - width / 2, span.right - width));
  const start = Math.max(glyph / 2 + thick, touch / 2);
  for (let tier = 0; ; tier += 1) {
    const out = start + tier * Math.max(height, touch);
    const box = { x, y: above ? -out - height : out, width, height };
    if (taken.every((each) => !overlaps(each, box))) return box;
  }
}

/** The middle of a free stretch of the line beside what stands there, right if possible; null where there is none. */
function positionOnLine(
  { width, height }: Chip,
  line: readonly Box[],
  taken: readonly Box[],
  span: Span,
  { gap }: Metrics,
): number | null {
  if (line.length === 0) return span.left;
  const first = Math.min(...line.map((each) => each.x));
  const last = Math.max(...line.map((each) => each.x + each.width));
  const clear = (x: number) => {
    const box = { x, y: -height / 2, width, height };
    return x >= span.left && x + width <= span.right && !taken.some((each) => overlaps(each, box));
  };
  return [last + 1.5 * gap, first - 1.5 * gap - width].find(clear) ?? null;
}
