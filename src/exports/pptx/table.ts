import type { ExhibitBlock } from '../../model/document/block';
import { isWords, linesIn, overheads, stackedHeads, stackedNames } from '../../model/table';
import type { PrintedTable, TableCell } from '../../model/table';
import { widthsOf } from '../office/columns';
import { pointOffsets } from '../office/points';
import { cleanText } from '../escape';
import { typography } from '../typography';
import type { Deck, Slide } from './deck';
import { heightOf, leading, linesOf, paged } from './fit';
import type { Room } from './frame';
import { colours, latin, slide } from './look';

/** A row as it is set: its names and cells, or a line that says what the rows under it are. */
type Line =
  | { readonly of: 'row'; readonly names: readonly string[]; readonly cells: readonly TableCell[] }
  | { readonly of: 'head'; readonly text: string; readonly bold: boolean };

/** Lines that stay on one slide: a row under what stands over it. */
type Block = readonly Line[];

/** The lines of a table, in pages that each fit the room. */
export interface TablePages {
  readonly size: number;
  readonly widths: readonly number[];
  readonly pages: readonly (readonly Line[])[];
}

/** The margins of a cell, in inches. */
const pad = { x: 0.08, y: 0.05 };

/** Tries the sizes from the largest; the last is paged over several slides. */
const sizes = [16, 14, 12];

/** Shares a table out over slides. */
export function tablePages({ table }: ExhibitBlock, room: Room): TablePages {
  const blocks = table.groups.flatMap(({ title, about, apart, rows }): Block[] => {
    const over = about ?? apart?.mark;
    const heads: Line[] = [
      ...(title === undefined ? [] : [{ of: 'head' as const, text: title, bold: true }]),
      ...(over === undefined ? [] : [{ of: 'head' as const, text: over, bold: false }]),
    ];
    return rows.map((row, at) => [
      ...(at === 0 ? heads : []),
      { of: 'row', names: stackedNames(row), cells: row.cells },
    ]);
  });
  const shared = (size: number): TablePages => {
    // Columns are measured in thousandths of an inch.
    const em = (size / 72) * 1000;
    const widths = widthsOf(table, Math.floor(slide.inner * 1000), { em }).map(
      (each) => each / 1000,
    );
    const head = headsOf(table).reduce((sum, each) => sum + headHeight(each, widths, size), 0);
    const height = (block: Block) =>
      block.reduce((sum, line) => sum + lineHeight(line, widths, size), 0);
    const pages = paged(blocks, height, room.height - head).map((page) => page.flat());
    return { size, widths, pages };
  };
  const larger = sizes.map(shared).find(({ pages }) => pages.length === 1);
  return larger ?? shared(12);
}

/** A head, and how many columns it stands over. */
type Head = readonly [text: string, columns: number];

/** The heads of a table, line by line. */
function headsOf(table: PrintedTable): readonly (readonly Head[])[] {
  const overs = overheads(table).map(({ over, columns }): Head => [over, columns]);
  const heads = stackedHeads(table).map((head): Head => [head, 1]);
  return overs.length === 0 ? [heads] : [[['', 1], ...overs], heads];
}

function headHeight(heads: readonly Head[], widths: readonly number[], size: number): number {
  let at = 0;
  return tallest(
    heads.map(([head, columns]) => {
      const width = widths.slice(at, (at += columns)).reduce((sum, each) => sum + each, 0);
      return [head, width, size] as const;
    }),
  );
}

function lineHeight(line: Line, widths: readonly number[], size: number): number {
  if (line.of === 'head') return tallest([[line.text, slide.inner, size]]);
  const [stub = 1, ...others] = widths;
  const [name = '', ...more] = line.names;
  // Small lines are as far apart as the others of their cell.
  const small = more.reduce((sum, each) => sum + linesOf(each, stub - 2 * pad.x, size - 2), 0);
  const extra = (small * size * leading) / 72;
  const named = tallest([[name, stub, size]]) + extra;
  return Math.max(
    named,
    tallest(line.cells.map((cell, index) => [textIn(cell), others[index] ?? 1, size] as const)),
  );
}

const textIn = (cell: TableCell) =>
  linesIn(cell)
    .map(({ text }) => text)
    .join('\n');

function tallest(cells: readonly (readonly [text: string, width: number, size: number])[]): number {
  const heights = cells.map(([text, width, size]) => heightOf(text, width - 2 * pad.x, size, true));
  return Math.max(0, ...heights) + 2 * pad.y;
}

const none = { type: 'none' as const };
const thick = { type: 'solid' as const, pt: 1.5, color: colours.ink };
const thin = { type: 'solid' as const, pt: 0.75, color: colours.ink };
const hair = { type: 'solid' as const, pt: 0.5, color: colours.hairline };

/** Puts one page of a table on a slide, its head included. */
export function addTablePage(
  deck: Deck,
  made: Slide,
  { table }: ExhibitBlock,
  { size, widths, pages }: TablePages,
  page: number,
  room: Room,
): void {
  const lines = pages[page] ?? [];
  const heads = headsOf(table);
  // Set, since the estimates of heights rest on it.
  const font = {
    fontFace: latin,
    ...typography[deck.language].proofing,
    lineSpacing: size * leading,
  };
  const base = { ...font, fontSize: size, color: colours.ink, valign: 'middle' as const };
  const margin: [number, number, number, number] = [pad.y, pad.x, pad.y, pad.x];
  // In Arial a digit is so many sizes wide.
  const digit = (0.556 * size) / 72;
  const offsets = pointOffsets(
    table,
    widths.slice(1).map((width) => (width - 2 * pad.x) / digit),
  );
  /** What has a line under it ends where that does. */
  const marginOf = (cell: TableCell): typeof margin =>
    cell.below ? margin : [pad.y, pad.x + (offsets.get(cell) ?? 0) * digit, pad.y, pad.x];
  const aligned = (right: boolean) => (right ? ('right' as const) : ('left' as const));
  const head = heads.map((row, at) => {
    const last = at === heads.length - 1;
    return row.map(([text, colspan], index) => ({
      text: text.split('\n').map((line, nth, all) => ({
        text: cleanText(line),
        options: { ...base, bold: true, breakLine: nth < all.length - 1 },
      })),
      options: {
        ...base,
        margin,
        bold: true,
        ...(last ? {} : { colspan }),
        align: colspan > 1 ? ('center' as const) : aligned(index > 0),
        border: sides(at === 0 ? thick : none, last ? thin : index > 0 ? hair : none),
      },
    }));
  });
  const rows = lines.map((line, at) => {
    const border = sides(none, at === lines.length - 1 ? thick : hair);
    if (line.of === 'head') {
      const options = {
        ...base,
        margin,
        fontSize: Math.max(12, size - 2),
        bold: line.bold,
        color: line.bold ? colours.ink : colours.muted,
        border,
      };
      return [{ text: cleanText(line.text), options: { ...options, colspan: widths.length } }];
    }
    const [name = '', ...more] = line.names;
    const small = { ...font, fontSize: Math.max(12, size - 2), color: colours.muted };
    const names = [
      { text: cleanText(name), options: { ...base, breakLine: more.length > 0 } },
      ...more.map((each) => ({ text: cleanText(each), options: small })),
    ];
    return [
      { text: names, options: { ...base, margin, align: aligned(false), border } },
      ...line.cells.map((cell) => ({
        text: linesIn(cell).map((each, nth, all) => ({
          text: cleanText(each.text),
          options: {
            ...base,
            color:
              nth > 0 || each.of === 'gap' || each.of === 'nothing' ? colours.muted : colours.ink,
            breakLine: nth < all.length - 1,
          },
        })),
        options: {
          ...base,
          margin: marginOf(cell),
          align: aligned(heads.length > 1 || !isWords(cell)),
          border,
        },
      })),
    ];
  });
  made.addTable([...head, ...rows], {
    x: slide.margin,
    y: room.y,
    w: slide.inner,
    colW: [...widths],
    rowH: [
      ...heads.map((row) => headHeight(row, widths, size)),
      ...lines.map((line) => lineHeight(line, widths, size)),
    ],
    objectName: 'table',
  });
}

type Border = typeof none | typeof thick;

function sides(top: Border, bottom: Border): [Border, Border, Border, Border] {
  return [top, none, bottom, none];
}
