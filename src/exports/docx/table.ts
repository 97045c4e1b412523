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
import type { ExhibitBlock } from '../../model/document/block';
import { stackedHeads, stackedNames } from '../../model/table';
import type { TableGroup, TableRow as Row } from '../../model/table';
import type { Summary } from '../../model/document/summary';
import { cleanText } from '../escape';
import { isWords, widthsOf } from '../office/columns';
import { page } from './look';
import type { Citations } from './citations';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: '999999' };

/** A table with three lines, as official and scientific texts have it; its head returns on every page. */
export function tableBlock({ table }: ExhibitBlock, citations: Citations): Table {
  const widths = widthsOf(table, page.width);
  const head = headRow(stackedHeads(table), widths);
  const groups = table.groups.flatMap((group) =>
    groupRows(group, { citations, widths, rows: group.rows.length }),
  );
  return framed(widths, [head, ...groups]);
}

/** Between three lines, as wide as the text. */
function framed(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: page.width, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: 60, right: 60 },
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
  const first = Math.round(page.width * (heads.length > 4 ? 0.22 : 0.28));
  const other = Math.floor((page.width - first) / Math.max(1, heads.length - 1));
  const widths = heads.map((_, at) => (at === 0 ? first : other));
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, at) => cell(text, 'TableText', 'left', widths[at] ?? 0, {})),
      }),
  );
  return framed(widths, [headRow(heads, widths, 'left'), ...body]);
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
      cell(text, 'TableHead', index === 0 ? 'left' : side, widths[index] ?? 0, { bottom: thin }),
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
          each.text,
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
  text: string,
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
        children: [new TextRun(cleanText(text)), ...after],
      }),
    ],
  });
}
