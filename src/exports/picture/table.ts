import { fill, stroke, write } from '../../charts/shapes';
import { textWidth, wrap } from '../../charts/typeset';
import { metricsOf } from '../../charts/frame';
import type { Shape } from '../../charts/shapes';
import { nameIn } from '../../model/table';
import type { TableRow } from '../../model/table';
import type { Part } from './blocks';
import { partedAtPoint } from './columns';
import type { Column } from './columns';
import { headsOf, printed, tableLayout, widthAt } from './tableLayout';
import type { TableContext, TableLayout } from './tableLayout';

/** A table, and whether its columns have room for their longest words and every number on one line. */
export interface TablePart extends Part {
  readonly rows: number;
  readonly whole: boolean;
}

/** Draws a table as a yearbook sets it: three rules, hairlines, points under points, no upright lines. */
export function tablePart(context: TableContext): TablePart {
  const metrics = metricsOf('export', context.shrink);
  const { table, width } = context;
  const layout = tableLayout(context, metrics);
  const shapes: Shape[] = [];
  let y = rule(shapes, 0, width, metrics.thick * 0.8);
  y = headRow(layout, shapes, y);
  y = rule(shapes, y, width, metrics.thin * 0.8);
  for (const group of table.groups) {
    if (group.apart) y = groupHead(layout, group.apart.head, shapes, y);
    for (const [at, row] of group.rows.entries()) {
      if (at > 0) hairline(shapes, y, width, metrics.thin);
      y = bodyRow(layout, row, shapes, y);
    }
  }
  y = rule(shapes, y, width, metrics.thick * 0.8);
  const rows = table.groups.flatMap((group) => group.rows).length;
  return { shapes, height: y, rows, whole: layout.whole };
}

function headRow(layout: TableLayout, shapes: Shape[], top: number): number {
  const { metrics, columns, stubs } = layout;
  const { small, smallLine, gap } = metrics;
  const texts = headsOf(layout.context, layout.named).map((head, at) =>
    wrap(head, widthAt(columns, at), small, true),
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

/** Over rows that do not compare with those above: what they are, and that they don't. */
function groupHead({ context, metrics }: TableLayout, head: string, shapes: Shape[], top: number) {
  const { small, smallLine, gap, thin } = metrics;
  rule(shapes, top, context.width, thin * 0.8);
  const lines = wrap(head, context.width, small, true);
  const style = { size: small, lineHeight: smallLine, bold: true, colour: 'muted' } as const;
  shapes.push(write(lines, [0, top + gap * 0.75], { align: 'left', ...style }));
  return top + gap + lines.length * smallLine;
}

function bodyRow(layout: TableLayout, row: TableRow, shapes: Shape[], top: number): number {
  const { context, metrics, named, columns, stubs } = layout;
  const { size, small, line, smallLine, gap } = metrics;
  const style = { size, lineHeight: line, colour: 'ink' } as const;
  const left = { align: 'left', ...style } as const;
  const district = wrap(nameIn(row.names, 'district'), widthAt(columns, 0), size, true);
  const own = nameIn(row.names, 'indicator');
  const term = named ? wrap(own, widthAt(columns, 1), size) : [];
  // Under its row an indicator has the whole width.
  const under = named || own === '' ? [] : wrap(own, context.width, small);
  const cells = row.cells.map((cell, at) => {
    const text = printed(cell, context.signs);
    return { cell, text, lines: wrap(text, widthAt(columns, at + stubs), size) };
  });
  const counts = [district, term, ...cells.map(({ lines }) => lines)].map((each) => each.length);
  const height = Math.max(...counts) * line;
  const start = top + (gap + context.extra) / 2;
  const centred = (lines: readonly string[]) => start + (height - lines.length * line) / 2;
  shapes.push(write(district, [0, centred(district)], { ...left, bold: true }));
  if (term.length > 0) {
    shapes.push(write(term, [columns[1]?.left ?? 0, centred(term)], { ...left, bold: false }));
  }
  for (const [at, { cell, text, lines }] of cells.entries()) {
    const column = columns[at + stubs];
    if (!column) continue;
    const colour = cell.of === 'figure' ? 'ink' : 'muted';
    const end = lines.length === 1 ? endOf(text, column, size) : column.right;
    shapes.push(
      write(lines, [end, centred(lines)], { align: 'right', ...style, bold: false, colour }),
    );
  }
  if (under.length > 0) {
    const quiet = { size: small, lineHeight: smallLine, bold: false, colour: 'muted' } as const;
    shapes.push(write(under, [0, start + height], { align: 'left', ...quiet }));
  }
  return start + height + under.length * smallLine + (gap + context.extra) / 2;
}

/** Where a text ends: a number so that its point is under the others', words at the edge. */
function endOf(text: string, { anchor, right }: Column, size: number): number {
  const parts = anchor === null ? null : partedAtPoint(text);
  if (anchor === null || parts === null) return right;
  return anchor + (parts[1] === '' ? 0 : textWidth(parts[1], size));
}

function rule(shapes: Shape[], y: number, width: number, thickness: number): number {
  shapes.push(fill({ x: 0, y, width, height: thickness }, 'ink'));
  return y + thickness;
}

function hairline(shapes: Shape[], y: number, width: number, thickness: number): void {
  const points = [
    [0, y],
    [width, y],
  ] as const;
  shapes.push(stroke(points, 'hairline', thickness));
}
