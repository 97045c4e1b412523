import { sayFigure } from '../say/figure';
import { figuresIn, isAlone } from '../profile';
import type { ProfileEntry, ProfileGroup } from '../profile';
import { foldText, matchWords } from '../search/fold';
import type { Unit } from '../types';

/** What a district view is narrowed to. */
export interface ProfileFilter {
  /** Folded words, all of which an entry must have. */
  readonly words: readonly string[];
  readonly themes: readonly string[];
  readonly alone: boolean;
}

/** The groups and entries that pass; groups left empty are dropped. */
export function filterProfile(
  groups: readonly ProfileGroup[],
  { words, themes, alone }: ProfileFilter,
  textsOf: (entry: ProfileEntry) => readonly string[],
): ProfileGroup[] {
  const passes = (entry: ProfileEntry) =>
    (!alone || isAlone(entry)) &&
    (words.length === 0 ||
      matchWords(
        textsOf(entry).map((text) => foldText(text)),
        words,
      ) !== null);
  return groups
    .filter(({ theme }) => themes.length === 0 || themes.includes(theme.id))
    .map((group) => ({ ...group, entries: group.entries.filter(passes) }))
    .filter((group) => group.entries.length > 0);
}

/** What an indicator is found by: its names, its terms, and the words and numbers of its figures. */
export function searchTexts(entry: ProfileEntry, units: readonly Unit[]): string[] {
  const { indicator } = entry.entry;
  const said = figuresIn(entry).flatMap((figure) => [
    figure.term,
    figure.note?.zh ?? '',
    figure.note?.en ?? '',
    sayFigure(figure, { language: 'zh', units }),
  ]);
  return [indicator.name.zh, indicator.name.en, ...indicator.terms, ...said];
}
