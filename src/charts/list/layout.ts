import { stroke, write } from '../draw';
import type { Layout, Mark, Plot } from '../layout';
import { moved } from '../move';
import type { Scale } from '../scale';
import type { Setting } from '../setting';
import type { Shape } from '../shapes';
import { fitted } from './axis';
import type { ListAxis, Tick } from './axis';
import { axisHead, axisLines } from './axisHead';
import { columnsOf } from './columns';
import type { Columns } from './columns';
import { drawLine } from './line';
import type { Line } from './line';
import { besideOf } from './marks';
import type { Field } from './marks';

/** Rows under which the axis is numbered once more. */
const tall = 12;

/** One line a row, all on one axis: targets of many indicators, each beside its own result. */
export function listLayout(setting: Setting, axis: ListAxis): Layout {
  const natural = stack(setting, axis, 0);
  const missing = (setting.frame.height ?? 0) - natural.height;
  const count = setting.comparison.panels.flatMap((panel) => panel.rows).length;
  if (missing <= 0 || count === 0) return natural;
  const stretched = stack(setting, axis, Math.min(missing / count, setting.metrics.line));
  return { ...stretched, height: Math.max(setting.frame.height ?? 0, stretched.height) };
}

/** Lays the lines under one another; `extra` is added between them. */
function stack(setting: Setting, axis: ListAxis, extra: number): Layout {
  const { comparison, frame, metrics } = setting;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const columns = columnsOf(setting, rows);
  const field = fieldOf(setting, axis, columns);
  const { scale } = field;
  const lines = rows.map((row) => drawLine(row, axis.place(row), field, columns, setting));
  const head = axisHead(axis.ticks(scale), columns, setting);
  const drawn = placed(lines, head.height, extra, axis.ticks(scale), setting);
  const again = rows.length > tall;
  const foot = again ? axisHead(axis.ticks(scale), null, setting) : null;
  const box = {
    x: scale.left,
    y: head.height,
    width: scale.right - scale.left,
    height: drawn.bottom - head.height,
  };
  return {
    width: frame.width,
    height: Math.ceil(drawn.bottom + (foot?.height ?? 0) + metrics.gap / 2),
    plots: [plotOf(box, scale)],
    shapes: [
      ...head.shapes,
      ...drawn.shapes,
      ...(foot?.shapes ?? []).map((shape) => moved(shape, 0, drawn.bottom)),
    ],
    marks: drawn.marks,
  };
}

/** The share of the room for marks that the axis must keep when labels stand beside them. */
const leastAxis = 0.42;

/** The axis as wide as the labels allow; where they would leave too little of it, they go under the marks. */
function fieldOf(setting: Setting, axis: ListAxis, { left, right }: Columns): Field {
  const { comparison, metrics } = setting;
  const places = comparison.panels.flatMap(({ rows }) => rows.map(axis.place));
  const scale = axis.scale(places.flat(), left, right, metrics.size * 6);
  const fit = (labelled: boolean) => {
    const beside = places.flatMap((each) => besideOf(each, labelled, setting));
    return fitted(scale, beside, left, right);
  };
  const beside = fit(true);
  const under = beside.right - beside.left < (right - left) * leastAxis;
  return { scale: under ? fit(false) : beside, span: { left, right }, under };
}

function plotOf(box: Plot['box'], scale: Scale): Plot {
  return {
    box,
    scale,
    rows: 1,
    dots: [],
    bars: [],
    lanes: 1,
    barWidth: 0,
    lanePitch: 0,
    ruled: false,
  };
}

interface Stacked {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Line under line; those without a step stand apart, under a head of their own. */
function placed(
  lines: readonly Line[],
  top: number,
  extra: number,
  ticks: readonly Tick[],
  setting: Setting,
): Stacked {
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  const parted = lines.findIndex((line) => !line.held);
  let y = top;
  for (const [index, line] of lines.entries()) {
    if (index === parted && index > 0) {
      const head = partHead(y, setting);
      shapes.push(...head.shapes);
      y = head.bottom;
    }
    const middle = y + extra / 2 + line.above;
    const { ruled } = line;
    const behind = axisLines(ticks, ruled.above + extra / 2, ruled.below + extra / 2, setting);
    shapes.push(...[...behind, ...line.shapes].map((shape) => moved(shape, 0, middle)));
    marks.push(...line.marks.map((mark) => ({ ...mark, y: mark.y + middle })));
    y = middle + line.below + extra / 2;
  }
  return { shapes, marks, bottom: y };
}

function partHead(top: number, { frame, metrics, inks, words }: Setting) {
  const y = top + metrics.gap;
  const points = [
    [0, y],
    [frame.width, y],
  ] as const;
  const text = write([words.unheld], [0, y + metrics.gap / 2], {
    align: 'left',
    size: metrics.small,
    lineHeight: metrics.smallLine,
    bold: true,
    colour: inks.muted,
  });
  const rule = stroke(points, inks.hairline, metrics.thin);
  return { shapes: [rule, text], bottom: y + metrics.gap + metrics.smallLine };
}
