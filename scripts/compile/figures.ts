import type { Evidence, Figure, FiguresDocument, Span } from '../../src/model/types';
import type { CheckedReport } from '../check/report';
import type { CheckedFigure } from '../check/figures';
import { figureKey } from '../check/keys';
import { noteOf } from './notes';
import type { Translations } from './notes';
import { findWords } from './words';

/** The id of the figure a row belongs to. */
export function figureId(report: string, figure: CheckedFigure): string {
  return `${report}.${figureKey(figure)}`;
}

function markOf({ report }: CheckedReport, figure: CheckedFigure): Span {
  const { textAt } = report.alignment;
  const [first, last] = [figure.numerals[0], figure.numerals.at(-1)];
  if (first !== undefined && last !== undefined)
    return [textAt[first.start] ?? 0, (textAt[last.end - 1] ?? 0) + 1];
  const passage = report.folder.edition.blocks[figure.quote.block]?.passage;
  const span = figure.quote.span;
  return (passage && findWords(passage, span, figure.row.wording)) ?? span;
}

/** Where the report says it. */
export function compileEvidence(checked: CheckedReport, figure: CheckedFigure): Evidence {
  return {
    paragraph: checked.report.folder.edition.blocks[figure.quote.block]?.number ?? 0,
    quote: figure.quote.span,
    mark: markOf(checked, figure),
    offset: figure.numerals[0]?.start ?? null,
  };
}

/** Rows of one key are one figure: it is stated as the first has it, with the notes of all. */
function mergeRows(
  checked: CheckedReport,
  first: CheckedFigure,
  rows: readonly CheckedFigure[],
  translations: Translations,
): Figure {
  const { edition, id: report } = checked.report.folder;
  const { indicator, aspect, year, kind, unit, wording, term } = first.row;
  return {
    id: figureId(report, first),
    report,
    district: edition.front.district,
    indicator,
    aspect,
    year,
    kind,
    statement: first.statement,
    unit,
    standard: first.standard,
    standardUnit: first.standardUnit,
    wording,
    estimated: rows.some(({ row }) => row.estimated),
    term,
    note: noteOf(
      rows.map(({ row }) => row.note),
      translations,
    ),
    evidence: rows.map((row) => compileEvidence(checked, row)),
  };
}

/** Compiles `figures/<report>.json`. */
export function compileFigures(
  checked: CheckedReport,
  translations: Translations,
): FiguresDocument {
  const byKey = new Map<string, CheckedFigure[]>();
  for (const figure of checked.figures) {
    const key = figureKey(figure);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  const figures = [...byKey.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [mergeRows(checked, first, rows, translations)];
  });
  return { schema: 1, report: checked.report.folder.id, figures };
}
