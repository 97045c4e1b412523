import { linkCatalogue, linkFigures } from './documents';
import { catalogueSchema, figuresSchema, parse, reportSchema } from './published';
import type { Catalogue, Figure, ReportDocument } from './types';

/**
 * Reads `catalogue.json` and puts the things themselves in the place of their ids. Throws an error
 * that names the path of the first problem, or the first id that nothing has.
 */
export function parseCatalogue(input: unknown): Catalogue {
  return linkCatalogue(parse('catalogue', catalogueSchema, input));
}

/** Reads `figures/<report>.json` by the figures' ids; links and throws as `parseCatalogue` does. */
export function parseFigures(catalogue: Catalogue, input: unknown): ReadonlyMap<string, Figure> {
  const { figures } = parse('figures', figuresSchema, input);
  return new Map(linkFigures(catalogue, figures).map((figure) => [figure.id, figure]));
}

/** Reads `reports/<report>.json`; throws as `parseCatalogue` does. */
export function parseReport(input: unknown): ReportDocument {
  return parse('report', reportSchema, input);
}
