import { figuresIn, isAlone } from '../profile';
import type { ProfileGroup } from '../profile';
import { isNumeric } from '../target';

/** How much a profile holds: numbers, statements in words, indicators, and how they compare. */
export interface ProfileCounts {
  readonly numbers: number;
  readonly words: number;
  readonly indicators: number;
  readonly targets: number;
  readonly alone: number;
  readonly comparable: number;
}

/** Counts a profile; an indicator compares when another district reports it on the same or a near definition. */
export function countProfile(groups: readonly ProfileGroup[]): ProfileCounts {
  const entries = groups.flatMap((group) => group.entries);
  const figures = entries.flatMap(figuresIn);
  const numbers = figures.filter(({ statement }) => isNumeric(statement)).length;
  return {
    numbers,
    words: figures.length - numbers,
    indicators: entries.length,
    targets: figures.filter(({ kind }) => kind === 'target').length,
    alone: entries.filter(isAlone).length,
    comparable: entries.filter(({ others }) => others.some((each) => each.verdict !== 'differs'))
      .length,
  };
}
