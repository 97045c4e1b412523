import type {
  Block,
  Figure,
  FigureMark,
  HeadingBlock,
  ReportDocument,
} from '../../src/model/types';
import type { CheckedReport } from '../check/report';
import { placeNumerals } from './numerals';

/** The marks of the figures in each paragraph, in order of position. */
function marksByParagraph(figures: readonly Figure[]): Map<number, FigureMark[]> {
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

/** Compiles `reports/<report>.json`; `figures` are its compiled figures. */
export function compileReport(checked: CheckedReport, figures: readonly Figure[]): ReportDocument {
  const { id, edition } = checked.report.folder;
  const marks = marksByParagraph(figures);
  let path: string[] = [];
  const blocks = edition.blocks.map(({ level, number, passage }): Block => {
    if (level !== 0) {
      path = headingPath(path, level, passage.text);
      return { type: 'heading', level, ...passage };
    }
    const paragraph = number ?? 0;
    return {
      type: 'paragraph',
      number: paragraph,
      path,
      figures: marks.get(paragraph) ?? [],
      ...passage,
    };
  });
  return {
    schema: 1,
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
