import type { Aspect } from './types';

/** A comparison that a reader must see first. */
export interface Headline {
  readonly family: string;
  readonly aspect: Aspect;
}

/** The headline strip, in its order; families that the catalogue lacks are left out. */
export const headlines: readonly Headline[] = [
  { family: 'fiscal-revenue', aspect: 'growth' },
  { family: 'fiscal-revenue', aspect: 'value' },
  { family: 'commodity-sales', aspect: 'growth' },
  { family: 'retail-sales', aspect: 'growth' },
  { family: 'fixed-investment', aspect: 'growth' },
  { family: 'rd-intensity', aspect: 'value' },
];
