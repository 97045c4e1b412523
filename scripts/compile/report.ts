import type { PublishedFigure, PublishedFigures } from '../../src/model/published';
import type {
  Block,
  FigureMark,
  HeadingBlock,
  NumeralPlace,
  ReportDocument,
} from '../../src/model/text/report';
import { spanInBlock } from '../check/alignment';
import type { CheckedReport } from '../check/report';
import type { AlignedReport } from '../check/text';
import type { Numeral } from '../read/report';

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
function placeNumerals(report: AlignedReport): NumeralPlace[] {
  return report.folder.numerals.map((numeral) => {
    const { start, end } = numeral;
    const block = report.alignment.blockAt[start] ?? -1;
    if (block === -1) return placeInFurniture(report, numeral);
    return { offset: start, mark: spanInBlock(report.alignment, start, end), block };
  });
}

/** The marks of the figures in each paragraph, in order of position. */
function marksByParagraph(figures: readonly PublishedFigure[]): Map<number, FigureMark[]> {
  const marks = new Map<number, FigureMark[]>();
  for (const { id, evidence } of figures)
    for (const { paragraph, mark } of evidence)
      marks.set(paragraph, [...(marks.get(paragraph) ?? []), { mark, figure: id }]);
  for (const [paragraph, found] of marks)
    marks.set(
      paragraph,
      found.toSorted((a, b) => a.mark[0] - b.mark[0] || a.mark[1] - b.mark[1]),
    );
  return marks;
}

/** Compiles `reports/<report>.json`; `figures/<report>.json` is compiled before it. */
export function compileReport(
  checked: CheckedReport,
  { figures, version }: PublishedFigures,
): ReportDocument {
  const { id, edition } = checked.report.folder;
  const marks = marksByParagraph(figures);
  let path: string[] = [];
  const blocks = edition.blocks.map(({ level, number, passage }): Block => {
    if (level !== 0) {
      path = headingPath(path, level, passage.text);
      return { type: 'heading', level, ...passage };
    }
    return { type: 'paragraph', number, path, figures: marks.get(number) ?? [], ...passage };
  });
  return {
    schema: 1,
    version,
    report: id,
    blocks,
    glossary: checked.glossary,
    numerals: placeNumerals(checked.report),
  };
}

/** The headings from the part (level 2) down, after one more heading; the title is none of them. */
function headingPath(path: readonly string[], level: HeadingBlock['level'], text: string) {
  return level === 1 ? [] : [...path.slice(0, level - 2), text];
}
