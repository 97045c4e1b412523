import type { Comparison, Row } from './comparison';
import type { Crosstab } from './matrix/crosstab';
import { formatSource } from './citation';
import { paragraphOf, quoteText, sentenceAround } from './text/quotation';
import { sayFigure } from './say/figure';
import type { Figure, Language } from './types';
import type { ReportDocument } from './text/report';
import { termWords } from './words/terms';

/** The evidence of one figure as a note under a picture, a page or a slide. */
export interface Footnote {
  /** Counted from 1 through the comparison. */
  readonly number: number;
  readonly figure: Figure;
  /** What is noted: district, column and figure. */
  readonly label: string;
  /** The same with its indicator, where it stands among notes on others. */
  readonly named: string;
  /** The words the figure was read from, repairs in 〔〕. */
  readonly quote: string;
  /** The whole sentence around them. */
  readonly sentence: string;
  /** Issuer, title, date and paragraph. */
  readonly source: string;
  readonly paragraph: number;
}

/** The texts of the reports by their ids, as far as they are there. */
export type ReportTexts = ReadonlyMap<string, ReportDocument>;

/** The figures of a comparison, or of the matrix, in the order of its table; each once. */
export function figuresIn(comparison: Comparison | Crosstab): Figure[] {
  if (comparison.rowsOf === 'families') {
    const cells = comparison.lines.flatMap(({ parts }) => parts.flat());
    return [...new Set(cells.flatMap(({ figures }) => figures))];
  }
  const { panels, rowsOf } = comparison;
  const rows = panels.flatMap((panel) => panel.rows);
  // A list of targets has no column for the year before its results.
  const based = rowsOf === 'districts';
  return [...new Set(rows.flatMap((row) => [...(based ? baseOf(row) : []), ...statedIn(row)]))];
}

function baseOf({ base }: Row): Figure[] {
  return base === null ? [] : [base];
}

function statedIn({ cells, growth }: Row): Figure[] {
  const stated = cells.flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
  return growth ? [...stated, growth] : stated;
}

/** A note for every figure shown; those of reports whose text is not there are left out. */
export function footnotesOf(
  comparison: Comparison | Crosstab,
  texts: ReportTexts,
  language: Language,
): Footnote[] {
  const notes = figuresIn(comparison).flatMap((figure): Omit<Footnote, 'number'>[] => {
    const { report } = figure;
    const [evidence] = figure.evidence;
    const blocks = texts.get(report.id)?.blocks;
    const paragraph = evidence && blocks ? paragraphOf(blocks, evidence.paragraph) : null;
    if (!evidence || !paragraph) return [];
    return [
      {
        figure,
        label: labelOf(figure, comparison, language),
        named: labelOf(figure, { ...comparison, rowsOf: 'indicators' }, language),
        quote: quoteText(paragraph, evidence.quote),
        sentence: quoteText(paragraph, sentenceAround(paragraph, evidence)),
        source: formatSource(report, paragraph, language),
        paragraph: evidence.paragraph,
      },
    ];
  });
  return notes.map((note, index) => ({ number: index + 1, ...note }));
}

/** District, column and figure; among the targets of many indicators the indicator too. */
function labelOf(
  figure: Figure,
  comparison: Pick<Comparison | Crosstab, 'units' | 'rowsOf'>,
  language: Language,
): string {
  const { units, rowsOf } = comparison;
  const { district, indicator } = figure;
  return [
    district.name[language],
    ...(rowsOf === 'districts' ? [] : [indicator.name[language]]),
    termWords[language].slot(figure),
    sayFigure(figure, { language, units }),
  ].join(' ');
}
