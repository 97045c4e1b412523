import type { Aspect, Bilingual, Indicator } from './types';

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
