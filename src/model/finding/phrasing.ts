import type { Comparison } from '../comparison';
import type { Outline } from './outline';
import type { Tally } from './targets';
import type { District, Language } from '../types';
import { termWords } from '../words/terms';

/** A piece of a finding. */
export interface Part {
  /** What it tells: the same in every outline of one comparison. */
  readonly of: string;
  readonly text: string;
  /** It goes on from the part before it, with a comma. */
  readonly follows?: boolean;
}

/** How one language words what is said of a comparison. */
export interface Phrasing {
  /** The longest finding that still serves as a title, in characters. */
  readonly limit: number;
  /** The finding that an outline describes, in pieces. */
  readonly finding: (outline: Outline) => readonly Part[];
  /** Indicators, aspect and unit, years. */
  readonly subject: (comparison: Comparison) => string;
  /** The finding of a list of targets, in pieces. */
  readonly tally: (counted: Tally) => readonly Part[];
}

/** The pieces as one sentence. */
export function joinParts(parts: readonly Part[], language: Language): string {
  const { comma, semicolon } = termWords[language].signs;
  return parts
    .map(({ text, follows }, index) => (index === 0 ? '' : follows ? comma : semicolon) + text)
    .join('');
}

/** `黄浦、闵行`, `Huangpu, Minhang`. */
export function join(districts: readonly District[], language: Language): string {
  return districts.map((each) => each.name[language]).join(termWords[language].signs.list);
}
