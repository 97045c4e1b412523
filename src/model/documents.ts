import type { Catalogue, Figure, Indicator } from './types';

/** What the page has loaded: the catalogue, and the figures of some reports. */
export interface Documents {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
  readonly byIndicator: ReadonlyMap<Indicator, readonly Figure[]>;
  readonly byId: ReadonlyMap<string, Figure>;
}

/** Puts figures together with the catalogue that they are linked to. */
export function documentsOf(catalogue: Catalogue, figures: readonly Figure[]): Documents {
  const byIndicator = new Map<Indicator, Figure[]>();
  for (const figure of figures) {
    const known = byIndicator.get(figure.indicator);
    if (known) known.push(figure);
    else byIndicator.set(figure.indicator, [figure]);
  }
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return { catalogue, figures, byIndicator, byId };
}
