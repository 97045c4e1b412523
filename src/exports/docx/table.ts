import {
  AlignmentType,
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
import { figuresOf, isWords, overheads, stackedHeads, stackedNames } from '../../model/table';
import type { CellLine, PrintedGroup, PrintedRow } from '../../model/table';
import { arrow } from '../../model/document/summary';
import type { Summary } from '../../model/document/summary';
import { cleanText } from '../escape';
import { borders, cell, sized } from './cells';
import { shareWidth, widthsOf } from '../office/columns';
import { pointOffsets } from '../office/points';
import type { Offsets } from '../office/points';
import { page } from './look';
import type { Citations } from './citations';

/** A table with three lines, as official and scientific texts have it; its head returns on every page. */
export function tableBlock({ table }: ExhibitBlock, citations: Citations): Table {
  const overs = overheads(table);
  const size = overs.length > 0 ? dense : undefined;
  const widths = widthsOf(table, page.width, { em: size === undefined ? em : size * 10, linesOf });
  // A digit of Times New Roman is half as wide as its size.
  const digit = (size === undefined ? em : size * 10) / 2;
  const offsets = pointOffsets(
    table,
    widths.slice(1).map((width) => (width - 2 * margin) / digit),
    (cell) => citations.wordsOf(figuresOf(cell)),
  );
  const heads = headRow(stackedHeads(table), widths, 'right', size);
  const count = table.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const groups = table.groups.flatMap((group, at) => {
    const last = at === table.groups.length - 1;
    // A dense table is as tall as many others.
    const whole = count <= together && size === undefined;
    return groupRows(group, { citations, widths, size, whole, last, digit, offsets });
  });
  return framed(widths, [...overRow(overs, widths, size), heads, ...groups]);
}

/** The size of the type where many columns stand under few heads, in half points. */
const dense = 18;

/** Over the heads of several columns what they are of. */
function overRow(
  overs: ReturnType<typeof overheads>,
  widths: readonly number[],
  size: number | undefined,
): TableRow[] {
  if (overs.length === 0) return [];
  const cells = overs.map(({ over, columns }) => {
    const children = [new TextRun({ text: cleanText(over), ...sized(size) })];
    return new TableCell({
      columnSpan: columns,
      borders: { bottom: borders.hair },
      children: [new Paragraph({ style: 'TableHead', alignment: AlignmentType.CENTER, children })],
    });
  });
  const corner = cell([''], 'TableHead', 'left', widths[0] ?? 0, {});
  const row = { tableHeader: true, cantSplit: true, keepNext: true };
  return [new TableRow({ ...row, children: [corner, ...cells] })];
}

/** The size of the type in tables, in twentieths of a point. */
const em = 210;

/** Beside the text of a cell. */
const margin = 60;

/** A cell's lines: what a step comes to stands under the difference. */
function linesOf(cell: CellLine): readonly string[] {
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
      top: borders.thick,
      bottom: borders.thick,
      left: borders.none,
      right: borders.none,
      insideHorizontal: borders.none,
      insideVertical: borders.none,
    },
    rows,
  });
}

/** What a brief compares, at a glance. */
export function summaryTable({ heads, rows }: Summary): Table {
  const columns = heads.map((head, at) => [
    head,
    ...rows.flatMap((row) => brokenAtArrow(row[at] ?? '', 0)),
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
  size?: number,
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: texts.map((text, index) =>
      cell(
        text.split('\n'),
        'TableHead',
        index === 0 ? 'left' : side,
        widths[index] ?? 0,
        { bottom: borders.thin },
        { size },
      ),
    ),
  });
}

interface Setting {
  readonly citations: Citations;
  readonly widths: readonly number[];
  readonly size: number | undefined;
  /** How wide a digit is, and how many of them numbers stand off the edges of their columns. */
  readonly digit: number;
  readonly offsets: Offsets;
  /** Whether the table stays on one page. */
  readonly whole: boolean;
  /** Whether it ends with this group. */
  readonly last: boolean;
}

function groupRows(group: PrintedGroup, setting: Setting): TableRow[] {
  const { title, about, apart } = group;
  const rows = group.rows.map((row, at) =>
    bodyRow(row, setting.last && at === group.rows.length - 1, setting),
  );
  const heads = [
    ...(title === undefined ? [] : [groupHead(title, 'TableHead', setting)]),
    ...[about ?? apart?.mark].flatMap((each) =>
      each === undefined ? [] : [groupHead(each, 'Note', setting)],
    ),
  ];
  return [...heads, ...rows];
}

/** A line over rows, which stays with the first of them. */
function groupHead(text: string, style: string, { widths }: Setting): TableRow {
  const children = [new TextRun(cleanText(text))];
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        borders: { top: borders.hair },
        children: [new Paragraph({ style, keepNext: true, children })],
      }),
    ],
  });
}

/** A table of so many rows stays on one page; a longer one may be cut between rows. */
const together = 8;

function bodyRow(
  row: PrintedRow,
  last: boolean,
  { citations, widths, size, whole, digit, offsets }: Setting,
): TableRow {
  const stub = new TableCell({
    width: { size: widths[0] ?? 0, type: WidthType.DXA },
    verticalAlign: size === undefined ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: stackedNames(row).map(
      (name, index) =>
        new Paragraph({
          style: index === 0 ? 'TableText' : 'Note',
          children: [new TextRun({ text: cleanText(name), ...(index === 0 ? sized(size) : {}) })],
        }),
    ),
  });
  return new TableRow({
    cantSplit: true,
    // The last row stays with the notes under the table.
    keepNext: whole || last,
    children: [
      stub,
      ...row.cells.map((each, index) =>
        cell(
          linesOf(each),
          'TableText',
          isWords(each) && size === undefined ? 'left' : 'right',
          widths[index + 1] ?? 0,
          {},
          {
            size,
            after: citations.marksOf(figuresOf(each)),
            below: each.below,
            citations,
            off: Math.round((offsets.get(each) ?? 0) * digit),
          },
        ),
      ),
    ],
  });
}
