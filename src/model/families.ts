import type { Aspect, Bilingual, Family, Indicator } from './types';

/**
 * What rows on these indicators are called together: by the one indicator that they all
 * are on, so that new headquarters are not called headquarters, otherwise by the name of all.
 */
export function nameFor(
  { name }: { readonly name: Bilingual },
  indicators: readonly Indicator[],
): Bilingual {
  const [only, second] = indicators;
  return only && !second ? only.name : name;
}

/** The unit of an aspect: growth is in %, the change of a share in 个百分点. */
export function aspectUnit(aspect: Aspect, unit: string): string {
  if (aspect === 'growth') return '%';
  return aspect === 'change' && unit === '%' ? '个百分点' : unit;
}

/** The families of one theme around one of them. */
export interface Neighbours {
  readonly previous: Family | null;
  readonly next: Family | null;
  /** All of the theme, the family itself included, in their order. */
  readonly all: readonly Family[];
}

/** The neighbours of a family within its theme. */
export function familiesAround(families: readonly Family[], family: Family): Neighbours {
  const all = families.filter((each) => each.theme === family.theme);
  const at = all.indexOf(family);
  return { previous: all[at - 1] ?? null, next: at === -1 ? null : (all[at + 1] ?? null), all };
}
