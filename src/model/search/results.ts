import { isNumeric, numbersOf } from '../target';
import type { Catalogue, District, Figure, Indicator, Span, Theme } from '../types';
import type { ParagraphBlock } from '../text/report';
import { matchWords } from './fold';
import { nearThemes } from './near';
import { isAskedFor, narrows, readQuestion, type Question } from './question';
import type {
  Name,
  SearchableFigure,
  SearchableIndicator,
  SearchableParagraph,
  SearchableReport,
} from './searchable';

/** Everything that can be searched, made ready once. */
export interface Searchable {
  readonly catalogue: Catalogue;
  readonly indicators: readonly SearchableIndicator[];
  readonly figures: readonly SearchableFigure[];
  readonly reports: readonly SearchableReport[];
}

/** An indicator, the name by which it was found, and what districts state of it: one figure of each. */
export interface IndicatorHit {
  readonly indicator: Indicator;
  readonly name: Name;
  readonly figures: readonly Figure[];
}

/** A paragraph, and where in its restored text the words stand. */
export interface ParagraphHit {
  readonly paragraph: ParagraphBlock;
  readonly hits: readonly Span[];
}

/** One thing that can be opened, or the rest of a group that can be shown. */
export type Result =
  | { readonly type: 'district'; readonly id: string; readonly district: District }
  | { readonly type: 'theme'; readonly id: string; readonly theme: Theme; readonly count: number }
  | { readonly type: 'indicator'; readonly id: string; readonly hit: IndicatorHit }
  | { readonly type: 'figure'; readonly id: string; readonly figure: Figure }
  | {
      readonly type: 'paragraph';
      readonly id: string;
      readonly report: string;
      readonly hit: ParagraphHit;
    }
  | { readonly type: 'more'; readonly id: string; readonly group: string; readonly count: number };

/**
 * Results of one sort; `id` is `districts`, `indicators`, `figures`, the report whose paragraphs they
 * are, or, when nothing is found, `near` or `themes`.
 */
export interface ResultGroup {
  readonly id: string;
  /** All that were found, shown or not. */
  readonly count: number;
  readonly results: readonly Result[];
}

/** How many results a group shows before the reader asks for the rest. */
const limits = { indicators: 5, figures: 4, paragraphs: 3 };

/**
 * What is found for a query, group by group; `opened` groups are whole, empty ones left out. When
 * nothing is found, the themes that are nearest to it.
 */
export function search(
  searchable: Searchable,
  query: string,
  opened: ReadonlySet<string>,
): ResultGroup[] {
  const { catalogue, indicators } = searchable;
  const question = readQuestion(query, catalogue);
  if (question.typed.length === 0) return [];
  const found = findAll(searchable, question, opened);
  if (found.length > 0) return found;
  const parted = readQuestion(query, catalogue, true);
  const again = parted.districts.length > 0 ? findAll(searchable, parted, opened) : [];
  if (again.length > 0) return again;
  const { near, themes } = nearThemes(catalogue.themes, indicators, parted.words);
  const results = themes.map(({ theme, count }): Result => ({
    type: 'theme',
    id: `theme.${theme.id}`,
    theme,
    count,
  }));
  return [{ id: near ? 'near' : 'themes', count: results.length, results }];
}

/** Whether a group holds what was asked for, not what is offered in its place. */
export function isFound({ id }: ResultGroup): boolean {
  return id !== 'near' && id !== 'themes';
}

function findAll(
  { catalogue, indicators, figures, reports }: Searchable,
  question: Question,
  opened: ReadonlySet<string>,
): ResultGroup[] {
  const group = (id: string, limit: number, all: readonly Result[]): ResultGroup => {
    const rest = all.length - limit;
    // One more line takes no more room than the offer to show it.
    if (opened.has(id) || rest <= 1) return { id, count: all.length, results: all };
    const more: Result = { type: 'more', id: `more.${id}`, group: id, count: rest };
    return { id, count: all.length, results: [...all.slice(0, limit), more] };
  };
  // A name by itself is looked for as any word is, and leads to the district.
  const { typed, words, districts } = question;
  const alone = words.length === 0;
  const asked: Question = alone
    ? { ...question, words: typed, districts: [], kind: null }
    : question;
  const named = alone ? districts : [];
  const ofDistrict = (id: string) =>
    asked.districts.length === 0 ||
    catalogue.reports.some((each) => each.id === id && asked.districts.includes(each.district));
  const groups = [
    group(
      'districts',
      named.length,
      named.map((district) => ({ type: 'district', id: `district.${district.id}`, district })),
    ),
    group(
      'indicators',
      limits.indicators,
      findIndicators(indicators, asked).map((hit) => ({
        type: 'indicator',
        id: `indicator.${hit.indicator.id}`,
        hit,
      })),
    ),
    group(
      'figures',
      limits.figures,
      findFigures(figures, asked).map((figure) => ({ type: 'figure', id: figure.id, figure })),
    ),
    ...reports
      .filter(({ report }) => ofDistrict(report))
      .map(({ report, paragraphs }) =>
        group(
          report,
          limits.paragraphs,
          findParagraphs(paragraphs, asked.words).map((hit) => ({
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

/**
 * The indicators of which one name has all the words: names before terms, beginnings first. Narrowed to
 * those that have what is asked for; when none has, all of them, which shows who states it instead.
 */
export function findIndicators(
  indicators: readonly SearchableIndicator[],
  question: Question,
): IndicatorHit[] {
  const { words } = question;
  const ranks: [IndicatorHit[], IndicatorHit[], IndicatorHit[]] = [[], [], []];
  for (const { indicator, names, figures } of indicators) {
    const index = names.findIndex(({ folded }) => matchWords([folded], words) !== null);
    const name = names[index];
    if (!name) continue;
    const begins = words.some((word) => name.folded.text.startsWith(word));
    ranks[index > 1 ? 2 : begins ? 0 : 1].push({ indicator, name, figures });
  }
  const all = ranks.flat();
  const narrowed = all
    .map((hit) => ({
      ...hit,
      figures: hit.figures.filter((each) => isAskedFor(each, question)),
    }))
    .filter(({ figures }) => figures.length > 0 || !narrows(question));
  return (narrowed.length > 0 ? narrowed : all).map((hit) => ({
    ...hit,
    figures: firstOfEach(hit.figures),
  }));
}

/** The first figure of every district: those of the same year and kind stay together. */
function firstOfEach(figures: readonly Figure[]): Figure[] {
  const first = new Map<District, Figure>();
  for (const figure of figures) {
    if (!first.has(figure.district)) first.set(figure.district, figure);
  }
  return [...first.values()];
}

/** The figures of which all words can be said; those whose own number was typed come first. */
export function findFigures(figures: readonly SearchableFigure[], question: Question): Figure[] {
  const { words } = question;
  const found = figures
    .filter(
      ({ figure, folded }) => isAskedFor(figure, question) && matchWords([folded], words) !== null,
    )
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
