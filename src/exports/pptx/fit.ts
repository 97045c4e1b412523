import { textWidth, wrap } from '../../charts/typeset';

/** The distance of lines, in sizes of the text: what 微软雅黑 asks for. */
export const leading = 1.3;

const points = 72;

/** The lines that a text takes, its own line ends kept; estimated on the safe side. */
export function linesOf(text: string, width: number, size: number, bold = false): number {
  const room = width * points * 0.97;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, wrap(line, room, size, bold).length), 0);
}

/** The height in inches of a text in a box of that width. */
export function heightOf(text: string, width: number, size: number, bold = false): number {
  return (linesOf(text, width, size, bold) * size * leading) / points;
}

/** The first of the sizes in which a text fits a box; null where none does. */
export function fitting(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
  bold = false,
): number | null {
  return sizes.find((size) => heightOf(text, width, size, bold) <= height) ?? null;
}

/** The width in inches of a text in one line. */
export function widthOf(text: string, size: number): number {
  return textWidth(text, size) / points;
}

/** Cuts a text after sentences into parts that each fit a box. */
export function cut(text: string, width: number, height: number, size: number): string[] {
  const parts: string[] = [];
  for (const sentence of text.match(/[^。；！？.;!?]+[。；！？.;!?”）]*\s*/gu) ?? [text]) {
    const longer = `${parts.at(-1) ?? ''}${sentence}`;
    const fits = heightOf(longer, width, size) <= height;
    if (parts.length > 0 && fits) parts[parts.length - 1] = longer;
    else parts.push(sentence);
  }
  return parts;
}

/** Shares out things of known heights over pages, in order; every page has at least one. */
export function paged<T>(all: readonly T[], height: (each: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const each of all) {
    const needed = height(each);
    const page = pages.at(-1);
    if (page && needed <= left) page.push(each);
    else {
      pages.push([each]);
      left = room;
    }
    left -= needed;
  }
  return pages;
}
