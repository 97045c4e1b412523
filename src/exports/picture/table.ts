import { fill, stroke, write } from '../../charts/shapes';
import { textWidth, wrap } from '../../charts/typeset';
import { metricsOf } from '../../charts/frame';
import type { Shape } from '../../charts/shapes';
import { isWords, nameIn } from '../../model/table';
import type { PrintedRow } from '../../model/table';
import type { Part } from './blocks';
import { partedAtPoint } from './columns';
import type { Column } from './columns';
import { headsOf, printed, stubsOf, tableLayout, widthAt } from './tableLayout';
import type { TableContext, TableLayout } from './tableLayout';

/** A table, and whether its columns have room for their longest words and every number on one line. */
export interface TablePart extends Part {
  readonly rows: number;
  readonly whole: boolean;
  /** Where the head ends, and each row. */
  readonly ends: readonly number[];
  /** The height of a line over rows. */
  readonly over: number;
}

/** Draws a table as a yearbook sets it: three rules, hairlines, points under points, no upright lines. */
export function tablePart(context: TableContext): TablePart {
  const metrics = metricsOf('export', context.shrink);
  const { table, width } = context;
  const layout = tableLayout(context, metrics);
  const shapes: Shape[] = [];
  let y = rule(shapes, 0, width, metrics.thick * 0.8);
  y = overRow(layout, shapes, y);
  y = headRow(layout, shapes, y);
  y = rule(shapes, y, width, metrics.thin * 0.8);
  const ends = [y];
  for (const [index, { title, about, apart, rows }] of table.groups.entries()) {
    if (title !== undefined) y = groupHead(layout, title, 'ink', shapes, y, index === 0);
    const head = about ?? apart?.head;
    if (head !== undefined) y = groupHead(layout, head, 'muted', shapes, y, title !== undefined);
    for (const [at, row] of rows.entries()) {
      if (at > 0) hairline(shapes, y, 0, width, metrics.thin);
      y = bodyRow(layout, row, shapes, y);
      ends.push(y);
    }
  }
  y = rule(shapes, y, width, metrics.thick * 0.8);
  const over = metrics.gap + metrics.smallLine;
  return { shapes, height: y, rows: ends.length - 1, whole: layout.whole, ends, over };
}

/** Over the heads of several columns what they are of, above a hairline as wide as they are. */
function overRow(layout: TableLayout, shapes: Shape[], top: number): number {
  const { context, metrics, columns, stubs } = layout;
  const { small, smallLine, gap, thin } = metrics;
  const overs = context.table.columns.map(({ over }) => over);
  if (overs.every((over) => over === undefined)) return top;
  const bottom = top + gap * 0.75 + smallLine + gap * 0.5;
  const style = { size: small, lineHeight: smallLine, bold: true, colour: 'ink' } as const;
  overs.forEach((over, at) => {
    const first = columns[at + stubs];
    if (over === undefined || over === overs[at - 1] || !first) return;
    const count = overs.slice(at).findIndex((each) => each !== over);
    const last = columns[(count === -1 ? overs.length : at + count) - 1 + stubs] ?? first;
    const middle = (first.left + last.right) / 2;
    const [line = ''] = wrap(over, last.right - first.left, small, true);
    shapes.push(write([line], [middle, top + gap * 0.75], { align: 'center', ...style }));
    hairline(shapes, bottom, first.left, last.right, thin);
  });
  return bottom;
}

function headRow(layout: TableLayout, shapes: Shape[], top: number): number {
  const { metrics, columns, stubs } = layout;
  const { small, smallLine, gap } = metrics;
  const texts = headsOf(layout.context, layout.named).map((head, at) =>
    head.split('\n').flatMap((line) => wrap(line, widthAt(columns, at), small, true)),
  );
  const height = Math.max(...texts.map((each) => each.length)) * smallLine + gap * 1.5;
  const style = { size: small, lineHeight: smallLine, bold: true, colour: 'muted' } as const;
  for (const [at, lines] of texts.entries()) {
    const column = columns[at];
    if (!column) continue;
    const y = top + height - gap * 0.75 - lines.length * smallLine;
    shapes.push(
      at < stubs
        ? write(lines, [column.left, y], { align: 'left', ...style })
        : write(lines, [column.right, y], { align: 'right', ...style }),
    );
  }
  return top + height;
}

/** Over rows: what they are, or that they don't compare with those above; under a rule unless they are first. */
function groupHead(
  { context, metrics }: TableLayout,
  head: string,
  colour: 'ink' | 'muted',
  shapes: Shape[],
  top: number,
  first: boolean,
): number {
  const { small, smallLine, gap, thin } = metrics;
  if (!first) rule(shapes, top, context.width, thin * 0.8);
  const lines = wrap(head, context.width, small, true);
  const style = { size: small, lineHeight: smallLine, bold: true, colour } as const;
  shapes.push(write(lines, [0, top + gap * 0.75], { align: 'left', ...style }));
  return top + gap + lines.length * smallLine;
}

function bodyRow(layout: TableLayout, row: PrintedRow, shapes: Shape[], top: number): number {
  const { context, metrics, named, columns, stubs } = layout;
  const { size, small, line, smallLine, gap } = metrics;
  const style = { size, lineHeight: line, colour: 'ink' } as const;
  const left = { align: 'left', ...style } as const;
  const [name, own] = stubsOf(row.names);
  const first = wrap(name, widthAt(columns, 0), size, true);
  const verdict = nameIn(row.names, 'verdict');
  const judged = verdict === '' ? [] : wrap(verdict, widthAt(columns, 0), small);
  const second = named ? wrap(own, widthAt(columns, 1), size) : [];
  // Under its row it has the whole width.
  const under = named || own === '' ? [] : wrap(own, context.width, small);
  const cells = row.cells.map((cell, at) => {
    const room = widthAt(columns, at + stubs);
    const text = printed(cell, context.signs);
    const below = cell.below ? wrap(printed(cell.below, context.signs), room, small) : [];
    return { cell, text, lines: wrap(text, room, size), below };
  });
  const heights = [
    first.length * line + judged.length * smallLine,
    second.length * line,
    ...cells.map((each) => each.lines.length * line + each.below.length * smallLine),
  ];
  const height = Math.max(...heights);
  const start = top + (gap + context.extra) / 2;
  // Where there are second lines, all begin on the first.
  const centred = (lines: readonly string[]) =>
    judged.length > 0 || cells.some(({ below }) => below.length > 0)
      ? start
      : start + (height - lines.length * line) / 2;
  shapes.push(write(first, [0, centred(first)], { ...left, bold: true }));
  if (second.length > 0) {
    shapes.push(write(second, [columns[1]?.left ?? 0, centred(second)], { ...left, bold: false }));
  }
  const quiet = { size: small, lineHeight: smallLine, bold: false, colour: 'muted' } as const;
  if (judged.length > 0)
    shapes.push(write(judged, [0, start + first.length * line], { align: 'left', ...quiet }));
  for (const [at, { cell, text, lines, below }] of cells.entries()) {
    const column = columns[at + stubs];
    if (!column) continue;
    const colour = cell.of === 'figure' ? 'ink' : 'muted';
    const end = lines.length === 1 && !isWords(cell) ? endOf(text, column, size) : column.right;
    const y = centred(lines);
    if (text !== '')
      shapes.push(write(lines, [end, y], { align: 'right', ...style, bold: false, colour }));
    if (below.length > 0) {
      const place = [column.right, y + lines.length * line] as const;
      shapes.push(write(below, place, { align: 'right', ...quiet }));
    }
  }
  if (under.length > 0) {
    shapes.push(write(under, [0, start + height], { align: 'left', ...quiet }));
  }
  return start + height + under.length * smallLine + (gap + context.extra) / 2;
}

/** Where a text ends: a number so that its point is under the others', words at the edge. */
function endOf(text: string, { anchor, right }: Column, size: number): number {
  const parts = anchor === null ? null : partedAtPoint(text);
  if (anchor === null || parts === null) return right;
  return Math.min(right, anchor + (parts[1] === '' ? 0 : textWidth(parts[1], size)));
}

function rule(shapes: Shape[], y: number, width: number, thickness: number): number {
  shapes.push(fill({ x: 0, y, width, height: thickness }, 'ink'));
  return y + thickness;
}

function hairline(shapes: Shape[], y: number, from: number, to: number, thickness: number): void {
  const points = [
    [from, y],
    [to, y],
  ] as const;
  shapes.push(stroke(points, 'hairline', thickness));
}
