import { isNumeric, numbersOf } from '../target';
import type { Figure, Indicator, ParagraphBlock, Span } from '../types';
import { matchWords, parseQuery } from './fold';
import type {
  Name,
  SearchableFigure,
  SearchableIndicator,
  SearchableParagraph,
  SearchableReport,
} from './searchable';

/** Everything that can be searched, made ready once. */
export interface Searchable {
  readonly indicators: readonly SearchableIndicator[];
  readonly figures: readonly SearchableFigure[];
  readonly reports: readonly SearchableReport[];
}

/** An indicator, and the name by which it was found. */
export interface IndicatorHit {
  readonly indicator: Indicator;
  readonly name: Name;
}

/** A paragraph, and where in its restored text the words stand. */
export interface ParagraphHit {
  readonly paragraph: ParagraphBlock;
  readonly hits: readonly Span[];
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

/** The indicators of which one name has all the words: names before terms, beginnings first. */
export function findIndicators(
  indicators: readonly SearchableIndicator[],
  words: readonly string[],
): IndicatorHit[] {
  const ranks: [IndicatorHit[], IndicatorHit[], IndicatorHit[]] = [[], [], []];
  for (const { indicator, names } of indicators) {
    const index = names.findIndex(({ folded }) => matchWords([folded], words) !== null);
    const name = names[index];
    if (!name) continue;
    const begins = words.some((word) => name.folded.text.startsWith(word));
    ranks[index > 1 ? 2 : begins ? 0 : 1].push({ indicator, name });
  }
  return ranks.flat();
}

/** The figures of which all words can be said; those whose own number was typed come first. */
export function findFigures(
  figures: readonly SearchableFigure[],
  words: readonly string[],
): Figure[] {
  const found = figures
    .filter(({ folded }) => matchWords([folded], words) !== null)
    .map(({ figure }) => figure);
  const named = (figure: Figure) => words.some((word) => hasNumber(figure, word));
  return [...found.filter(named), ...found.filter((figure) => !named(figure))];
}

function hasNumber({ statement }: Figure, word: string): boolean {
  const number = /^-?\d+(?:\.\d+)?/.exec(word)?.[0];
  if (number === undefined || !isNumeric(statement)) return false;
  return numbersOf(statement).some((each) => each === number || each.startsWith(`${number}.`));
}

/** The paragraphs in which all words stand, in the order of the report. */
export function findParagraphs(
  paragraphs: readonly SearchableParagraph[],
  words: readonly string[],
): ParagraphHit[] {
  return paragraphs.flatMap(({ paragraph, forms }) => {
    const hits = matchWords(forms, words);
    return hits === null ? [] : [{ paragraph, hits }];
  });
}
