/** As many characters as a line of A4 across holds at a size that can be read. */
const widest = 180;

/** The same of A3, at the scale of pages beside each other. */
const broadest = 250;

/** Of pages beside each other, in percent: type of 10 points is 6.5 on paper. */
const leastScale = 65;

/** How a sheet of so wide columns is printed. */
export interface Pages {
  readonly paper: 'A4' | 'A3';
  /** Behind which columns a page ends beside which another goes on; none where all stand on one. */
  readonly ends: readonly number[];
  /** In percent; null where a page is as small as its columns need. */
  readonly scale: number | null;
}

/** Columns on one page as long as that can be read; else on pages beside each other, with the first on each. */
export function pagesOf(widths: readonly number[]): Pages {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const paper = all > widest ? 'A3' : 'A4';
  if (all <= broadest) return { paper, ends: [], scale: null };
  const [first = 0] = widths;
  const ends: number[] = [];
  let filled = 0;
  widths.forEach((width, at) => {
    if (at > 0 && filled + width > broadest) {
      ends.push(at);
      filled = first;
    }
    filled += width;
  });
  return { paper, ends, scale: leastScale };
}
