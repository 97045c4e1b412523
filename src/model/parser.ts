import { byIdOnce, linkCatalogue, linkFigures } from './link';
import { catalogueSchema, figuresSchema, parse, reportSchema } from './schemas';
import type { Catalogue, Figure } from './types';
import type { ReportDocument } from './text/report';

/**
 * Reads `catalogue.json` and puts the things themselves in the place of their ids. Throws an error
 * that names the path of the first problem, or the first id that nothing has.
 */
export function parseCatalogue(input: unknown): Catalogue {
  return linkCatalogue(parse('catalogue', catalogueSchema, input));
}

/** A file of another version of the data than the catalogue: one of the two was updated since. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}

/** Throws a `VersionError` where a part is not of the catalogue's version. */
export function sameVersion(part: string, made: string, catalogue: string): void {
  if (made !== catalogue)
    throw new VersionError(`${part}: data version ${made}, that of the catalogue is ${catalogue}`);
}

/** Reads `figures/<report>.json` by the figures' ids; links and throws as `parseCatalogue` does. */
export function parseFigures(catalogue: Catalogue, input: unknown): ReadonlyMap<string, Figure> {
  const published = parse('figures', figuresSchema, input);
  sameVersion('figures', published.version, catalogue.version);
  return byIdOnce('figures', 'figure', linkFigures(catalogue, published));
}

/** Reads `reports/<report>.json`; throws as `parseCatalogue` does, and on a mark beyond its text. */
export function parseReport(input: unknown): ReportDocument {
  const report = parse('report', reportSchema, input);
  report.blocks.forEach(({ text, ...block }, at) => {
    const marks = block.type === 'paragraph' ? block.figures.map(({ mark }) => mark[1]) : [];
    if ([...marks, ...block.repairs.map((each) => each.at + 1)].some((end) => end > text.length))
      throw new Error(`report: blocks.${at}: expected marks within the text`);
  });
  return report;
}
