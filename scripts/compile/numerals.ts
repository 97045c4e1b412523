import type { NumeralPlace } from '../../src/model/types';
import type { AlignedReport } from '../check/text';
import type { Numeral } from '../read/numerals';

/** The stretch of furniture around a numeral, and where in it the numeral is. */
function placeInFurniture({ folder, alignment }: AlignedReport, numeral: Numeral): NumeralPlace {
  const { received } = folder;
  let [from, to] = [numeral.start, numeral.end];
  // White space belongs to no block either, so the stretch is trimmed.
  while (from > 0 && alignment.blockAt[from - 1] === -1) from -= 1;
  while (to < received.length && alignment.blockAt[to] === -1) to += 1;
  const furniture = received.slice(from, to);
  const start = numeral.start - from - (furniture.length - furniture.trimStart().length);
  const mark = [start, start + numeral.token.length] as const;
  return { offset: numeral.start, mark, furniture: furniture.trim() };
}

/** Where every numeral of the received text stands in the edition, in order. */
export function placeNumerals(report: AlignedReport): NumeralPlace[] {
  const { blockAt, textAt } = report.alignment;
  return report.folder.numerals.map((numeral) => {
    const { start, end } = numeral;
    const block = blockAt[start] ?? -1;
    if (block === -1) return placeInFurniture(report, numeral);
    return { offset: start, mark: [textAt[start] ?? 0, (textAt[end - 1] ?? 0) + 1], block };
  });
}
