import type { Catalogue, Family, Theme } from '../types';
import { readQuestion } from './question';
import { findIndicators } from './results';
import type { SearchableIndicator } from './searchable';

/** A family, and the name by which it was found where that is not its own; null where it is. */
export interface FamilyHit {
  readonly family: Family;
  readonly also: string | null;
}

/** The families of one theme that were found. */
export interface ThemeHits {
  readonly theme: Theme;
  readonly hits: readonly FamilyHit[];
}

/**
 * The families that go by what is typed, as the search finds their indicators: what fits best first,
 * and with it the others of its theme. Nothing typed, or a district alone, stands for all.
 */
export function findFamilies(
  catalogue: Catalogue,
  indicators: readonly SearchableIndicator[],
  typed: string,
): readonly ThemeHits[] {
  const question = readQuestion(typed, catalogue);
  if (question.words.length === 0)
    return byTheme(catalogue.families.map((family) => ({ family, also: null })));
  const parted = () => findIndicators(indicators, readQuestion(typed, catalogue, true));
  const apart = findIndicators(indicators, question);
  const found = apart.length > 0 ? apart : parted();
  const hits = new Map<Family, FamilyHit>();
  for (const { indicator, name } of found) {
    const { family } = indicator;
    const names = [family.name, family.theme.name, indicator.name];
    const own = names.some(({ zh, en }) => name.text === zh || name.text === en);
    if (!hits.has(family)) hits.set(family, { family, also: own ? null : name.text });
  }
  return byTheme([...hits.values()]);
}

function byTheme(hits: readonly FamilyHit[]): readonly ThemeHits[] {
  const themes = new Map<Theme, FamilyHit[]>();
  for (const hit of hits) {
    const { theme } = hit.family;
    themes.set(theme, [...(themes.get(theme) ?? []), hit]);
  }
  return [...themes].map(([theme, own]) => ({ theme, hits: own }));
}
