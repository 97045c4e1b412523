import type { Comparison } from '../comparison';
import type { Outline } from './outline';
import type { Tally } from './targets';
import type { District, Language } from '../types';
import { termWords } from '../words/terms';

/** How one language words what is said of a comparison. */
export interface Phrasing {
  /** The longest finding that still serves as a title, in characters. */
  readonly limit: number;
  /** The finding that an outline describes. */
  readonly finding: (outline: Outline) => string;
  /** Indicators, aspect and unit, years. */
  readonly subject: (comparison: Comparison) => string;
  /** The finding of a list of targets. */
  readonly tally: (counted: Tally) => string;
}

/** `黄浦、闵行`, `Huangpu, Minhang`. */
export function join(districts: readonly District[], language: Language): string {
  return districts.map((each) => each.name[language]).join(termWords[language].signs.list);
}
