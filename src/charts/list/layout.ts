import type { Row } from '../../model/comparison';
import { axisNumbers } from '../axis';
import type { Tick } from '../axis';
import { chipOf } from '../chip';
import { textOf } from '../context';
import type { Context } from '../context';
import { districtInk } from '../palette';
import type { ChartLayout, Mark } from '../layout';
import { moved, parted, strokes, write } from '../shapes';
import type { Box, Shape } from '../shapes';
import { spread, stackSections, textsOf } from '../stack';
import type { Section, StackRow } from '../stack';
import { markOf } from '../touch';
import { fitted } from './axis';
import type { ListAxis, Positioned } from './axis';
import { besideOf, marksOfLine } from './marks';
import type { Field } from './marks';
import { chipWidth, insteadOf, namesOf, tracksOf } from './tracks';
import type { Tracks } from './tracks';

/** Rows under which the axis is numbered once more. */
const tall = 12;

/** One line a row, all on one axis: targets of many indicators, each beside its own result. */
export function listLayout(context: Context, axis: ListAxis): ChartLayout {
  return spread(
    (extra) => layoutOf(context, axis, extra),
    () => context.metrics.line,
    context,
  );
}

/** The heads of tracks and axis, then the rows; those without a step stand apart, under a head of their own. */
function layoutOf(context: Context, axis: ListAxis, extra: number): ChartLayout {
  const { comparison, frame, metrics, words } = context;
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const tracks = tracksOf(context, rows);
  const field = fieldOf(context, axis, tracks);
  const ticks = axis.ticks(field.scale);
  const section = (own: readonly Row[], heading: string): Section => ({
    heading,
    apart: heading !== '',
    rows: own.map((row) => drawRow(row, axis.position(row), field, tracks, extra, context)),
    ticks,
    numbers: [],
  });
  const held = rows.filter((row) => insteadOf(row) === null);
  const unheld = rows.filter((row) => insteadOf(row) !== null);
  const sections = [
    ...(held.length > 0 ? [section(held, '')] : []),
    ...(unheld.length > 0 ? [section(unheld, held.length > 0 ? words.unheld : '')] : []),
  ];
  const headHeight = metrics.smallLine + metrics.gap;
  const stack = stackSections(sections, headHeight, context);
  const again = rows.length > tall;
  const foot = again ? axisNumbers(ticks, metrics.gap / 4, frame.width, true, context) : [];
  return {
    width: frame.width,
    height: Math.ceil(stack.bottom + (again ? headHeight : 0) + metrics.gap / 2),
    scale: field.scale,
    shapes: [
      ...headOf(ticks, tracks, context),
      ...stack.shapes,
      ...foot.map((shape) => moved(shape, 0, stack.bottom)),
    ],
    marks: stack.marks,
  };
}

/** The numbers of the axis in one line with the heads of the tracks. */
function headOf(ticks: readonly Tick[], tracks: Tracks, context: Context): Shape[] {
  const { metrics, type, words, frame } = context;
  const y = metrics.gap / 4;
  if (tracks.stacked) return axisNumbers(ticks, y, frame.width, true, context);
  return [
    write([words.step], [tracks.step, y], { align: 'left', ...type.note }),
    ...(tracks.ratio < frame.width
      ? [write([words.ratio], [frame.width, y], { align: 'right', ...type.note })]
      : []),
    ...axisNumbers(ticks, y, tracks.right + metrics.gap, true, context),
  ];
}

/** The share of the room for marks that the axis must keep when labels stand beside them. */
const leastAxis = 0.42;

/** The axis as wide as the labels allow; where they would leave too little of it, they go under the marks. */
function fieldOf(context: Context, axis: ListAxis, { left, right }: Tracks): Field {
  const { comparison, metrics } = context;
  const positions = comparison.panels.flatMap(({ rows }) => rows.map(axis.position));
  const scale = axis.scale(positions.flat(), left, right, metrics.size * 6);
  const fit = (labelled: boolean) => {
    const beside = positions.flatMap((each) => besideOf(each, labelled, context));
    return fitted(scale, beside, left, right);
  };
  const beside = fit(true);
  const under = beside.right - beside.left < (right - left) * leastAxis;
  return { scale: under ? fit(false) : beside, span: { left, right }, under };
}

/** Draws a row: its name, its marks, its step or why there is none. */
function drawRow(
  row: Row,
  positions: readonly Positioned[],
  field: Field,
  tracks: Tracks,
  extra: number,
  context: Context,
): StackRow {
  const { metrics } = context;
  const line = marksOfLine(row, positions, field, context);
  const half = metrics.touch / 2 + metrics.gap / 4;
  const names = namesOf(row, tracks, context);
  const top = tracks.stacked ? -half - names.height : -names.height / 2;
  const chips = chipped(row, tracks, top, context);
  const chip = Math.max(0, ...chips.map(({ y }) => metrics.gap / 4 - y));
  const above = tracks.stacked
    ? Math.max(-top + metrics.gap * 0.75, chip)
    : Math.max(half, names.height / 2 + metrics.gap / 3, chip);
  const below = Math.max(tracks.stacked ? half : above, line.below + metrics.gap / 4);
  const marks = [...chips, ...line.marks];
  const written = names.draw(top);
  const ruled = tracks.stacked ? half : above;
  const reach = {
    above: ruled + extra / 2,
    below: (tracks.stacked ? half : below) + extra / 2,
  };
  return {
    shapes: [
      across(field.span, textsOf({ shapes: [], marks }), context),
      ...line.shapes,
      ...written,
    ],
    marks,
    above: above + extra / 2,
    below: below + extra / 2,
    ruled: reach,
    crossed: reach,
  };
}

/** The faint line that leads from the name to its marks, and on to what stands behind them. */
function across(
  { left, right }: Field['span'],
  texts: readonly Box[],
  { metrics }: Context,
): Shape {
  const ends = [
    [left, 0],
    [right, 0],
  ] as const;
  return strokes(parted(ends, texts), 'hairline', metrics.thin * 0.8);
}

/** What stands where the result would: a chip in the track of steps, or beside the name. */
function chipped(row: Row, tracks: Tracks, top: number, context: Context): Mark[] {
  const cell = insteadOf(row);
  if (!cell) return [];
  const { metrics, frame } = context;
  const text = textOf(cell, context);
  const ink = districtInk(row.district);
  const chip = chipOf(cell, text, chipWidth(row, context), ink, context);
  const x = tracks.stacked ? frame.width - chip.width : tracks.step;
  const over = Math.min(top + metrics.line / 2, -metrics.touch, -(metrics.touch + chip.height) / 2);
  const y = tracks.stacked ? over : 0;
  const { box, shapes } = chip.draw(x, y);
  const grown = Math.max(0, metrics.touch - box.height) / 2;
  const touched = { ...box, y: box.y - grown, height: box.height + 2 * grown };
  return [markOf(row, { cell, also: [], text, at: [box.x, box.y], shapes }, touched)];
}
