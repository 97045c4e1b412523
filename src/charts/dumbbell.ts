import type { Row } from '../model/comparison';
import { chipOf, gapGroups } from './chip';
import { around, circle, stroke, write } from './draw';
import { resultGlyph, targetGlyph } from './glyph';
import type { Glyph, MarkInk } from './glyph';
import { marksOfRow } from './hits';
import type { Drawn } from './hits';
import { freePlace, placeOnLine } from './lanes';
import type { Dot, Ground, Kind, RowDrawing, Span } from './layout';
import { textWidth, wrap } from './measure';
import type { Metrics } from './metrics';
import { scaleAround, toPixel } from './scale';
import { inkOf, textOf } from './setting';
import type { Setting } from './setting';
import type { Box, Shape } from './shapes';
import { directionOf, statedOf } from './stated';
import type { Stated } from './stated';

/** Growth, changes and rates: each district's result and target on one line. */
export const dumbbellKind: Kind = { ground, drawRow };

function ground(setting: Setting, rows: readonly Row[], span: Span): Ground {
  const stated = rows.flatMap((row) => row.cells.flatMap((cell) => statedOf(cell) ?? []));
  const pad = padding(stated, setting.metrics);
  const values = stated.flatMap(({ low, high }) => [low, high]);
  const apart = setting.metrics.size * 6;
  const scale = scaleAround(values, false, span.left + pad.left, span.right - pad.right, apart);
  return { span, scale, lanePitch: 0, labelLines: 0 };
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

/** A number drawn on the line. */
interface OnLine {
  readonly stated: Stated;
  readonly glyph: Glyph;
  readonly middle: number;
}

function onLine(stated: Stated, { scale }: Ground, ink: MarkInk, metrics: Metrics): OnLine {
  const place = {
    comparator: stated.comparator,
    low: toPixel(scale, stated.low),
    high: toPixel(scale, stated.high),
    y: 0,
  };
  const draw = stated.cell.slot.kind === 'result' ? resultGlyph : targetGlyph;
  return { stated, glyph: draw(place, ink, metrics), middle: (place.low + place.high) / 2 };
}

function drawRow(setting: Setting, row: Row, base: Ground): RowDrawing {
  const { metrics } = setting;
  const ink = inkOf(row, setting);
  const marks = row.cells.flatMap((cell) => {
    const stated = statedOf(cell);
    return stated ? [onLine(stated, base, ink, metrics)] : [];
  });
  const labels = labelled(marks, base.span, setting);
  const chips = chipped(row, ink, base.span, setting, marks, labels.drawn);
  const drawn = [...labels.drawn, ...chips.drawn];
  const hits = marksOfRow(row, drawn, metrics.hit, base.span);
  const boxes = drawn.flatMap(({ label, glyph }) => [label, glyph]);
  const extent = around([
    ...boxes,
    ...hits,
    { x: 0, y: -metrics.hit / 2, width: 0, height: metrics.hit },
  ]);
  return {
    shapes: [
      guide(base.span, setting),
      ...connectors(marks, setting),
      ...marks.flatMap(({ glyph }) => glyph.shapes),
      ...marks.flatMap((each) => estimatedRing(each, ink, metrics)),
      ...labels.shapes,
      ...chips.shapes,
    ],
    marks: hits,
    dots: marks.flatMap((each) => dotOf(each, ink, metrics)),
    bars: [],
    top: -extent.y,
    bottom: extent.y + extent.height,
  };
}

/** The faint line that leads from the district's name to its marks. */
function guide({ left, right }: Span, { metrics, inks }: Setting): Shape {
  const points = [
    [left, 0],
    [right, 0],
  ] as const;
  return stroke(points, inks.hairline, metrics.thin * 0.8, { layer: 'under' });
}

/** The thin lines from each number of a row to the next. */
function connectors(marks: readonly OnLine[], { metrics, inks }: Setting): Shape[] {
  return marks.slice(1).map((to, index) => {
    const from = marks[index] ?? to;
    const points = [
      [from.middle, 0],
      [to.middle, 0],
    ] as const;
    return stroke(points, inks.connector, metrics.thin * 1.6, { layer: 'under' });
  });
}

function dotOf({ stated, glyph }: OnLine, ink: MarkInk, metrics: Metrics): Omit<Dot, 'row'>[] {
  if (!glyph.dot) return [];
  return [{ value: stated.low, size: metrics.dot, fill: ink.fill, edge: ink.edge }];
}

/** A dashed ring says that the report calls the number an estimate. */
function estimatedRing({ stated, middle }: OnLine, ink: MarkInk, metrics: Metrics): Shape[] {
  if (!stated.figure.estimated) return [];
  const outline = { fill: null, outline: ink.edge, lineWidth: metrics.thin, dashed: true };
  return [circle([middle, 0], metrics.glyph / 2 + metrics.thin, outline)];
}

interface Labelled {
  readonly drawn: readonly Drawn[];
  readonly shapes: readonly Shape[];
}

/** Results are labelled above their marks, targets below. */
function labelled(marks: readonly OnLine[], span: Span, setting: Setting): Labelled {
  const { metrics, inks } = setting;
  const drawn: Drawn[] = [];
  const shapes: Shape[] = [];
  for (const { stated, glyph, middle } of marks) {
    const { cell } = stated;
    const result = cell.slot.kind === 'result';
    const text = textOf(cell, setting);
    const lines = wrap(text, span.right - span.left, metrics.size, result);
    const width = textWidth(lines.join('\n'), metrics.size, result);
    const wish = { middle, width, height: lines.length * metrics.line, above: result };
    const label = freePlace(
      wish,
      drawn.map((each) => each.label),
      span,
      metrics,
    );
    drawn.push({ cell, also: [], text, label, glyph: glyph.box });
    const style = { size: metrics.size, lineHeight: metrics.line, bold: result, colour: inks.ink };
    shapes.push(write(lines, [label.x + width / 2, label.y], { align: 'center', ...style }));
  }
  return { drawn, shapes };
}

/** Words and gaps stand on the line beside the marks, or with the labels where there is no room. */
function chipped(
  row: Row,
  ink: MarkInk,
  span: Span,
  setting: Setting,
  marks: readonly OnLine[],
  labels: readonly Drawn[],
): Labelled {
  const { metrics } = setting;
  const drawn: Drawn[] = [];
  const shapes: Shape[] = [];
  const line: Box[] = marks.map(({ glyph }) => glyph.box);
  for (const [cell, ...also] of gapGroups(row.cells)) {
    if (statedOf(cell)) continue;
    const text = textOf(cell, setting);
    const chip = chipOf(cell, text, span.right - span.left, ink, setting);
    const x = placeOnLine(chip.width, line, span, metrics);
    const middle = marks[0]?.middle ?? span.left;
    const above = cell.slot.kind === 'result';
    const taken = [...labels, ...drawn].map((each) => each.label);
    const wish = { middle, width: chip.width, height: chip.height, above };
    const place = x === null ? freePlace(wish, taken, span, metrics) : null;
    const { box, shapes: own } = place
      ? chip.draw(place.x, place.y + place.height / 2)
      : chip.draw(x ?? span.left, 0);
    if (!place) line.push(box);
    drawn.push({ cell, also, text, label: box, glyph: box });
    shapes.push(...own);
  }
  return { drawn, shapes };
}
