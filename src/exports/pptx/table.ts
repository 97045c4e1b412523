import type { ExhibitBlock } from '../../model/document/block';
import { stackedHeads, stackedNames } from '../../model/table';
import type { TableCell } from '../../model/table';
import { isWords, widthsOf } from '../office/columns';
import { cleanText } from '../escape';
import { typography } from '../typography';
import type { Deck, Slide } from './deck';
import { heightOf, leading, linesOf, paged } from './fit';
import type { Room } from './frame';
import { colours, latin, slide } from './look';

/** A row as it is set: its names and cells, or a line that says that what follows is apart. */
type Line =
  | { readonly of: 'row'; readonly names: readonly string[]; readonly cells: readonly TableCell[] }
  | { readonly of: 'apart'; readonly text: string };

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
  const lines = table.groups.flatMap(({ apart, rows }): Line[] => [
    ...(apart ? [{ of: 'apart' as const, text: apart.mark }] : []),
    ...rows.map((row): Line => ({ of: 'row', names: stackedNames(row), cells: row.cells })),
  ]);
  const shared = (size: number): TablePages => {
    // Columns are measured in thousandths of an inch.
    const em = (size / 72) * 1000;
    const widths = widthsOf(table, Math.floor(slide.inner * 1000), { em }).map(
      (each) => each / 1000,
    );
    const head = headHeight(stackedHeads(table), widths, size);
    const height = (line: Line) => lineHeight(line, widths, size);
    return { size, widths, pages: paged(lines, height, room.height - head) };
  };
  const tried = sizes.map(shared);
  return tried.find(({ pages }) => pages.length === 1) ?? shared(12);
}

function headHeight(heads: readonly string[], widths: readonly number[], size: number): number {
  return tallest(heads.map((head, index) => [head, widths[index] ?? 1, size] as const));
}

function lineHeight(line: Line, widths: readonly number[], size: number): number {
  if (line.of === 'apart') return tallest([[line.text, slide.inner, size]]);
  const [stub = 1, ...others] = widths;
  const [name = '', ...more] = line.names;
  // Small lines are as far apart as the others of their cell.
  const small = more.reduce((sum, each) => sum + linesOf(each, stub - 2 * pad.x, size - 2), 0);
  const extra = (small * size * leading) / 72;
  const named = tallest([[name, stub, size]]) + extra;
  return Math.max(
    named,
    tallest(line.cells.map((cell, index) => [cell.text, others[index] ?? 1, size] as const)),
  );
}

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
  const heads = stackedHeads(table);
  // Set, since the estimates of heights rest on it.
  const font = {
    fontFace: latin,
    ...typography[deck.language].proofing,
    lineSpacing: size * leading,
  };
  const base = { ...font, fontSize: size, color: colours.ink, valign: 'middle' as const };
  const margin: [number, number, number, number] = [pad.y, pad.x, pad.y, pad.x];
  const aligned = (right: boolean) => (right ? ('right' as const) : ('left' as const));
  const head = heads.map((text, index) => ({
    text: cleanText(text),
    options: { ...base, margin, bold: true, align: aligned(index > 0), border: sides(thick, thin) },
  }));
  const rows = lines.map((line, at) => {
    const border = sides(none, at === lines.length - 1 ? thick : hair);
    if (line.of === 'apart') {
      const options = {
        ...base,
        margin,
        fontSize: Math.max(12, size - 2),
        color: colours.muted,
        border,
      };
      return [{ text: cleanText(line.text), options: { ...options, colspan: heads.length } }];
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
        text: cleanText(cell.text),
        options: {
          ...base,
          margin,
          color: cell.of === 'gap' || cell.of === 'nothing' ? colours.muted : colours.ink,
          align: aligned(!isWords(cell)),
          border,
        },
      })),
    ];
  });
  made.addTable([head, ...rows], {
    x: slide.margin,
    y: room.y,
    w: slide.inner,
    colW: [...widths],
    rowH: [headHeight(heads, widths, size), ...lines.map((line) => lineHeight(line, widths, size))],
    objectName: 'table',
  });
}

type Border = typeof none | typeof thick;

function sides(top: Border, bottom: Border): [Border, Border, Border, Border] {
  return [top, none, bottom, none];
}
