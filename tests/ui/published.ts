import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/documents';
import { catalogueQuery, figuresQuery, reportQuery } from '../../src/state/documents';

const folder = join(import.meta.dirname, '../../public/data');

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch (cause) {
    throw new Error(`public/data/${path} can't be read: run npm run build:data first`, { cause });
  }
}

/** The published catalogue of the real data. */
export const catalogue = parseCatalogue(read('catalogue.json'));

/** The published figures of all reports. */
export const figures = readdirSync(join(folder, 'figures')).flatMap(
  (name) => parseFigures(read(`figures/${name}`)).figures,
);

/** A query client that has already loaded everything that was published. */
export function loadedClient(): QueryClient {
  const client = new QueryClient();
  client.setQueryData(catalogueQuery.queryKey, catalogue);
  for (const { id } of catalogue.reports) {
    client.setQueryData(figuresQuery(id).queryKey, parseFigures(read(`figures/${id}.json`)));
    client.setQueryData(reportQuery(id).queryKey, parseReport(read(`reports/${id}.json`)));
  }
  return client;
}
