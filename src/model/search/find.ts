import { isNumeric, numbersOf } from '../target';
import type { Figure, Indicator, ParagraphBlock, Span } from '../types';
import { matchWords } from './fold';
import type {
  Name,
  SearchableFigure,
  SearchableIndicator,
  SearchableParagraph,
} from './searchable';

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
