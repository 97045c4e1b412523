import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textWidth } from '../../charts/typeset';
import type { ExhibitBlock } from '../../model/document/block';
import { stackedHeads, stackedNames } from '../../model/table';
import type { TableCell as Cell, TableGroup, TableRow as Row } from '../../model/table';
import { arrow } from '../../model/document/summary';
import type { Summary } from '../../model/document/summary';
import { cleanText } from '../escape';
import { isWords, shareWidth, widthsOf } from '../office/columns';
import { page } from './look';
import type { Citations } from './citations';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: '999999' };

/** A table with three lines, as official and scientific texts have it; its head returns on every page. */
export function tableBlock({ table }: ExhibitBlock, citations: Citations): Table {
  const widths = widthsOf(table, page.width, { em, linesOf });
  const head = headRow(stackedHeads(table), widths);
  const groups = table.groups.flatMap((group) =>
    groupRows(group, { citations, widths, rows: group.rows.length }),
  );
  return framed(widths, [head, ...groups]);
}

/** The size of the type in tables, in twentieths of a point. */
const em = 210;

/** Beside the text of a cell. */
const margin = 60;

/** A cell's lines: what a step comes to stands under the difference. */
function linesOf(cell: Cell): readonly string[] {
  if (cell.of !== 'step' || cell.said.ratio === null) return [cell.text];
  return [cell.said.difference, cell.said.ratio];
}

/** Between three lines, as wide as the text. */
function framed(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: page.width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: margin, right: margin },
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows,
  });
}

/** What a brief compares, at a glance. */
export function summaryTable({ heads, rows }: Summary): Table {
  const columns = heads.map((head, at) => [
    head,
    ...rows.flatMap((row) => (row[at] ?? '').split(arrow)),
  ]);
  const widths = shareWidth(columns, page.width, em);
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, at) =>
          cell(brokenAtArrow(text, widths[at] ?? 0), 'TableText', 'left', widths[at] ?? 0, {}),
        ),
      }),
  );
  return framed(widths, [headRow(heads, widths, 'left'), ...body]);
}

/** Whole where its column has room for it, else in a line for what was and one for what is aimed at. */
function brokenAtArrow(text: string, width: number): readonly string[] {
  const [from = '', ...to] = text.split(arrow);
  if (to.length === 0 || (textWidth(text, 100) / 100) * em < width - 2 * margin) return [text];
  return [from, arrow.trimStart() + to.join(arrow)];
}

function headRow(
  texts: readonly string[],
  widths: readonly number[],
  side: 'left' | 'right' = 'right',
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: texts.map((text, index) =>
      cell([text], 'TableHead', index === 0 ? 'left' : side, widths[index] ?? 0, { bottom: thin }),
    ),
  });
}

interface Setting {
  readonly citations: Citations;
  readonly widths: readonly number[];
  readonly rows: number;
}

function groupRows(group: TableGroup, setting: Setting): TableRow[] {
  const { widths } = setting;
  const rows = group.rows.map((row, at) => bodyRow(row, at < group.rows.length - 1, setting));
  if (group.apart === null) return rows;
  const apart = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        borders: { top: hair },
        children: [
          new Paragraph({
            style: 'Note',
            keepNext: true,
            children: [new TextRun(group.apart.mark)],
          }),
        ],
      }),
    ],
  });
  return [apart, ...rows];
}

/** So many rows of a group stay on one page; longer ones may be cut between rows. */
const together = 8;

function bodyRow(row: Row, more: boolean, { citations, widths, rows }: Setting): TableRow {
  const stub = new TableCell({
    width: { size: widths[0] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: stackedNames(row).map(
      (name, index) =>
        new Paragraph({
          style: index === 0 ? 'TableText' : 'Note',
          children: [new TextRun(cleanText(name))],
        }),
    ),
  });
  return new TableRow({
    cantSplit: true,
    // The last row stays with the notes under the table.
    keepNext: rows <= together || !more,
    children: [
      stub,
      ...row.cells.map((each, index) =>
        cell(
          linesOf(each),
          'TableText',
          isWords(each) ? 'left' : 'right',
          widths[index + 1] ?? 0,
          {},
          each.of === 'figure' ? citations.marksOf([each.figure]) : [],
        ),
      ),
    ],
  });
}

function cell(
  lines: readonly string[],
  style: string,
  side: 'left' | 'right',
  width: number,
  borders: { readonly bottom?: typeof thin },
  after: ReturnType<Citations['marksOf']> = [],
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders,
    children: [
      new Paragraph({
        style,
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [
          ...lines.map((line, at) => new TextRun({ text: cleanText(line), ...broken(at) })),
          ...after,
        ],
      }),
    ],
  });
}

/** A line break before every line but the first. */
const broken = (at: number) => (at === 0 ? {} : { break: 1 });
