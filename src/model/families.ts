import type { Family } from './comparison';
import type { Aspect, Bilingual, Catalogue, Indicator } from './types';

/** The family with that id, a family of one named after its indicator; null when there is none. */
export function familyOf(catalogue: Catalogue, id: string): Family | null {
  const indicators = catalogue.indicators.filter((each) => each.family === id);
  const [first] = indicators;
  if (!first) return null;
  const theme = catalogue.themes.find((each) => each.id === first.theme);
  if (!theme) return null;
  const { unit, measure } = first;
  const name = catalogue.families.find((each) => each.id === id)?.name ?? first.name;
  return { id, name, theme, unit, measure, indicators };
}

/** All families, in the order of themes and then of their first indicator. */
export function familiesOf(catalogue: Catalogue): Family[] {
  const ids = [...new Set(catalogue.indicators.map((each) => each.family))];
  const families = ids.flatMap((id) => familyOf(catalogue, id) ?? []);
  return catalogue.themes.flatMap((theme) => families.filter((each) => each.theme.id === theme.id));
}

/**
 * What rows of a family on these indicators are called together: by the one indicator that they all
 * are on, so that new headquarters are not called headquarters, otherwise by the family.
 */
export function nameFor({ name }: Family, indicators: readonly Indicator[]): Bilingual {
  const [only, second] = indicators;
  return only && !second ? only.name : name;
}

/** The unit of an aspect: growth is in %, the change of a share in 个百分点. */
export function aspectUnit(aspect: Aspect, unit: string): string {
  if (aspect === 'growth') return '%';
  return aspect === 'change' && unit === '%' ? '个百分点' : unit;
}
