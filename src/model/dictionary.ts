import type { Documents } from './documents';
import type { Bilingual, Catalogue, District, Family, Figure, Indicator, Theme } from './types';

/** One indicator as the reports use it. */
export interface DictionaryEntry {
  readonly indicator: Indicator;
  /** The group that it is read in, where that is not named after it. */
  readonly family: Bilingual | null;
  /** What each district calls it, in the order of the catalogue. */
  readonly terms: readonly { readonly district: District; readonly terms: readonly string[] }[];
  /** What a search looks through. */
  readonly text: string;
}

/** The indicators of one theme. */
export interface DictionaryGroup {
  readonly theme: Theme;
  readonly entries: readonly DictionaryEntry[];
}

/** The indicators that the figures at hand are of, by theme, those of a family together. */
export function dictionaryOf({ catalogue, byIndicator }: Documents): DictionaryGroup[] {
  const entryOf = (indicator: Indicator): DictionaryEntry => {
    const terms = termsOf(byIndicator.get(indicator) ?? [], catalogue);
    const { name, definition, family } = indicator;
    const words = [name.zh, name.en, indicator.unit, ...indicator.terms, definition?.zh ?? ''];
    return {
      indicator,
      family: family.name.zh === name.zh ? null : family.name,
      terms,
      text: [...words, ...terms.flatMap((each) => each.terms)].join(' ').toLowerCase(),
    };
  };
  const used = catalogue.indicators.filter((each) => byIndicator.has(each));
  const firstOf = new Map<Family, number>();
  used.forEach(({ family }, index) => firstOf.set(family, firstOf.get(family) ?? index));
  const together = used.toSorted(
    (a, b) => (firstOf.get(a.family) ?? 0) - (firstOf.get(b.family) ?? 0),
  );
  return catalogue.themes
    .map((theme) => ({
      theme,
      entries: together.filter((each) => each.family.theme === theme).map(entryOf),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function termsOf(figures: readonly Figure[], { districts }: Catalogue): DictionaryEntry['terms'] {
  return districts
    .map((district) => {
      const own = figures.filter((each) => each.district === district && each.term !== '');
      return { district, terms: [...new Set(own.map(({ term }) => term))] };
    })
    .filter(({ terms }) => terms.length > 0);
}
