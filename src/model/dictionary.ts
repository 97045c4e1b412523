import type { Documents } from './compare';
import { familyOf } from './families';
import type { Bilingual, Catalogue, Figure, Indicator, Theme } from './types';

/** One indicator as the reports use it. */
export interface DictionaryEntry {
  readonly indicator: Indicator;
  /** The group that it is read in, where that is not named after it. */
  readonly family: Bilingual | null;
  /** What each district calls it, in the order of the catalogue. */
  readonly terms: readonly { readonly district: string; readonly terms: readonly string[] }[];
  /** What a search looks through. */
  readonly text: string;
}

/** The indicators of one theme. */
export interface DictionaryGroup {
  readonly theme: Theme;
  readonly entries: readonly DictionaryEntry[];
}

/** The indicators that the figures at hand are of, by theme, those of a family together. */
export function dictionaryOf({ catalogue, figures }: Documents): DictionaryGroup[] {
  const byIndicator = new Map<string, Figure[]>();
  for (const figure of figures) {
    const known = byIndicator.get(figure.indicator);
    if (known) known.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  const entryOf = (indicator: Indicator): DictionaryEntry => {
    const family = familyOf(catalogue, indicator.family)?.name ?? null;
    const terms = termsOf(byIndicator.get(indicator.id) ?? [], catalogue);
    const { name, definition } = indicator;
    const words = [name.zh, name.en, indicator.unit, ...indicator.terms, definition?.zh ?? ''];
    return {
      indicator,
      family: family?.zh === name.zh ? null : family,
      terms,
      text: [...words, ...terms.flatMap((each) => each.terms)].join(' ').toLowerCase(),
    };
  };
  const used = catalogue.indicators.filter(({ id }) => byIndicator.has(id));
  const firstOf = new Map<string, number>();
  used.forEach(({ family }, index) => firstOf.set(family, firstOf.get(family) ?? index));
  const together = used.toSorted(
    (a, b) => (firstOf.get(a.family) ?? 0) - (firstOf.get(b.family) ?? 0),
  );
  return catalogue.themes
    .map((theme) => ({
      theme,
      entries: together.filter((each) => each.theme === theme.id).map(entryOf),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function termsOf(figures: readonly Figure[], { districts }: Catalogue): DictionaryEntry['terms'] {
  return districts
    .map(({ id }) => {
      const own = figures.filter(({ district, term }) => district === id && term !== '');
      return { district: id, terms: [...new Set(own.map(({ term }) => term))] };
    })
    .filter(({ terms }) => terms.length > 0);
}
