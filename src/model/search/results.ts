import type { Figure } from '../types';
import { findFigures, findIndicators, findParagraphs } from './find';
import type { IndicatorHit, ParagraphHit } from './find';
import { parseQuery } from './fold';
import type { SearchableFigure, SearchableIndicator, SearchableReport } from './searchable';

/** Everything that can be searched, made ready once. */
export interface Searchable {
  readonly indicators: readonly SearchableIndicator[];
  readonly figures: readonly SearchableFigure[];
  readonly reports: readonly SearchableReport[];
}

/** One thing that can be opened, or the rest of a group that can be shown. */
export type Result =
  | { readonly type: 'indicator'; readonly id: string; readonly hit: IndicatorHit }
  | { readonly type: 'figure'; readonly id: string; readonly figure: Figure }
  | {
      readonly type: 'paragraph';
      readonly id: string;
      readonly report: string;
      readonly hit: ParagraphHit;
    }
  | { readonly type: 'more'; readonly id: string; readonly group: string; readonly count: number };

/** Results of one sort; `id` is `indicators`, `figures`, or the report whose paragraphs they are. */
export interface ResultGroup {
  readonly id: string;
  /** All that were found, shown or not. */
  readonly count: number;
  readonly results: readonly Result[];
}

/** How many results a group shows before the reader asks for the rest. */
const limits = { indicators: 5, figures: 4, paragraphs: 3 };

/** What is found for a query, group by group; `opened` groups are whole, empty ones left out. */
export function search(
  { indicators, figures, reports }: Searchable,
  query: string,
  opened: ReadonlySet<string>,
): ResultGroup[] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const group = (id: string, limit: number, all: readonly Result[]): ResultGroup => {
    const rest = all.length - limit;
    // One more line takes no more room than the offer to show it.
    if (opened.has(id) || rest <= 1) return { id, count: all.length, results: all };
    const more: Result = { type: 'more', id: `more.${id}`, group: id, count: rest };
    return { id, count: all.length, results: [...all.slice(0, limit), more] };
  };
  const groups = [
    group(
      'indicators',
      limits.indicators,
      findIndicators(indicators, words).map((hit) => ({
        type: 'indicator',
        id: `indicator.${hit.indicator.id}`,
        hit,
      })),
    ),
    group(
      'figures',
      limits.figures,
      findFigures(figures, words).map((figure) => ({ type: 'figure', id: figure.id, figure })),
    ),
    ...reports.map(({ report, paragraphs }) =>
      group(
        report,
        limits.paragraphs,
        findParagraphs(paragraphs, words).map((hit) => ({
          type: 'paragraph',
          id: `paragraph.${report}.${hit.paragraph.number}`,
          report,
          hit,
        })),
      ),
    ),
  ];
  return groups.filter((each) => each.count > 0);
}
