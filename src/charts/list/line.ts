import type { Row } from '../../model/comparison';
import { chipOf } from '../chip';
import { stroke } from '../draw';
import type { Mark } from '../layout';
import { inkOf, textOf } from '../setting';
import type { Setting } from '../setting';
import type { Shape } from '../shapes';
import type { Placed } from './axis';
import { chipWidth, insteadOf, textsOf } from './columns';
import type { Columns } from './columns';
import { sideTexts, stackedTexts } from './lineTexts';
import { marksOfLine } from './marks';
import type { Field } from './marks';

/** A row of a list, drawn around y = 0, and how far it reaches from there. */
export interface Line {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly above: number;
  readonly below: number;
  /** How far the lines of the axis reach above and below y = 0: not through what is written there. */
  readonly ruled: { readonly above: number; readonly below: number };
  /** Whether the target is held against a result. */
  readonly held: boolean;
}

/** Draws a row: its name, its marks, its step or why there is none. */
export function drawLine(
  row: Row,
  places: readonly Placed[],
  field: Field,
  columns: Columns,
  setting: Setting,
): Line {
  const { metrics } = setting;
  const texts = textsOf(row, setting, columns);
  const marks = marksOfLine(row, places, field, setting);
  const half = metrics.hit / 2 + metrics.gap / 4;
  const names = columns.stacked ? stackedTexts(texts, setting) : sideTexts(texts, columns, setting);
  const top = columns.stacked ? -half - names.height : -names.height / 2;
  const chip = chipped(row, columns, top, setting);
  const guide = across(columns, setting);
  const above = columns.stacked
    ? -top + metrics.gap * 0.75
    : Math.max(half, names.height / 2 + metrics.gap / 3);
  const below = Math.max(columns.stacked ? half : above, marks.below + metrics.gap / 4);
  return {
    shapes: [guide, ...names.draw(top), ...marks.shapes, ...chip.shapes],
    marks: [...chip.marks, ...marks.marks],
    above,
    below,
    ruled: columns.stacked ? { above: half, below: half } : { above, below },
    held: insteadOf(row) === null,
  };
}

/** The faint line that leads from the name to its marks. */
function across({ left, right }: Columns, { metrics, inks }: Setting): Shape {
  const points = [
    [left, 0],
    [right, 0],
  ] as const;
  return stroke(points, inks.hairline, metrics.thin * 0.8, { layer: 'under' });
}

/** What stands where the result would: a chip in the column of steps, or beside the name. */
function chipped(row: Row, columns: Columns, top: number, setting: Setting) {
  const cell = insteadOf(row);
  if (!cell) return { shapes: [], marks: [] };
  const { metrics, frame } = setting;
  const text = textOf(cell, setting);
  const chip = chipOf(cell, text, chipWidth(row, setting), inkOf(row, setting), setting);
  const x = columns.stacked ? frame.width - chip.width : columns.step;
  const y = columns.stacked ? Math.min(top + metrics.line / 2, -metrics.hit) : 0;
  const { box, shapes } = chip.draw(x, y);
  const grown = Math.max(0, metrics.hit - box.height) / 2;
  const hit = { ...box, y: box.y - grown, height: box.height + 2 * grown };
  return { shapes, marks: [{ row, cell, also: [], text, ...hit }] };
}
