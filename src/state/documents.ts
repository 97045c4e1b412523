import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { byIdOnce, linkCatalogue, linkFigures } from '../model/link';
import type { PublishedCatalogue, PublishedFigures } from '../model/published';
import { askedReport } from '../model/reports';
import { selectKnown } from '../model/selection';
import type { Catalogue, Figure, ReportSummary } from '../model/types';
import { carriedText, fromTogether } from './carried';
import { explainLoss, Redeployed } from './redeployed';
import type { View } from './view';

/** A published file that did not arrive as it should. */
export class DocumentError extends Error {
  constructor(
    readonly path: string,
    readonly status: number | null,
    detail: string,
  ) {
    super(`${path}: ${detail}`);
    this.name = 'DocumentError';
  }
}

const readJson = (response: Response): Promise<unknown> => response.json();

/** Rows of a CSV file by column; every cell stays a string. */
async function readCsv(response: Response): Promise<unknown> {
  const [{ default: papa }, text] = await Promise.all([import('papaparse'), response.text()]);
  const { data, errors } = papa.parse(text, {
    header: true,
    dynamicTyping: false,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(error.message);
  return data;
}

type Parse<T> = (document: unknown) => T;

/** What checks and links files: not needed for what a page carries, so it comes beside the first file. */
const parser = () => import('../model/parser').catch(explainLoss);

async function load<T>(
  path: string,
  parse: () => Promise<Parse<T>>,
  read: (response: Response) => Promise<unknown> = readJson,
): Promise<T> {
  try {
    const parsing = parse();
    const ask = async (cache: RequestCache) => {
      const [response, parsed] = await Promise.all([answer(path, cache), parsing]);
      return parsed(await read(response));
    };
    return await ask('default').catch((cause: unknown) => {
      if (!(cause instanceof Error) || cause.name !== 'VersionError') throw cause;
      // What a cache kept of an older build is asked for past the cache, once.
      return ask('reload').catch(() => {
        throw cause;
      });
    });
  } catch (cause) {
    if (cause instanceof DocumentError || cause instanceof Redeployed) throw cause;
    throw new DocumentError(path, null, cause instanceof Error ? cause.message : 'unreadable');
  }
}

/**
 * A file that the page carries in itself, or that came with the first view's others, needs no check: it is
 * from the build that checked it, with this code. Others are loaded and checked.
 */
async function obtain<Published, T>(
  path: string,
  link: (document: Published) => T,
  parse: () => Promise<Parse<T>>,
): Promise<T> {
  const text = carriedText(path);
  const here = text === null ? await fromTogether(path) : (JSON.parse(text) as unknown);
  return here === undefined ? load(path, parse) : link(here as Published);
}

async function answer(path: string, cache: RequestCache): Promise<Response> {
  const carried = carriedText(path);
  const response = carried === null ? await fetch(path, { cache }) : new Response(carried);
  if (!response.ok) throw new DocumentError(path, response.status, `HTTP ${response.status}`);
  return response;
}

/** Files never change under one build, and an intranet is not «offline» to be waited for. */
const published = {
  staleTime: Infinity,
  networkMode: 'always',
  retry: false,
  // What did not arrive is asked for again by the reader alone, not by each part that shows it.
  retryOnMount: false,
  refetchOnReconnect: false,
  structuralSharing: false,
} as const;

/** `catalogue.json`. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: () =>
    obtain<PublishedCatalogue, Catalogue>('data/catalogue.json', linkCatalogue, () =>
      parser().then(({ parseCatalogue }) => parseCatalogue),
    ),
  ...published,
});

/**
 * The figures of one report by their ids, linked to the catalogue. A map, which nothing copies on its
 * way: they hold the catalogue's own objects.
 */
export const figuresQuery = (catalogue: Catalogue, { id }: ReportSummary) =>
  queryOptions({
    queryKey: ['figures', id],
    queryFn: () =>
      obtain<PublishedFigures, ReadonlyMap<string, Figure>>(
        `data/figures/${id}.json`,
        (figures) => byIdOnce('figures', 'figure', linkFigures(catalogue, figures)),
        async () => {
          const { parseFigures } = await parser();
          return (document) => parseFigures(catalogue, document);
        },
      ),
    ...published,
  });

/** Loads all that a view is drawn from which the build has drawn: figures, and for a report its text. */
export async function loadDrawn(client: QueryClient, view: View): Promise<void> {
  const catalogue = await client.fetchQuery(catalogueQuery);
  const { reports } = selectKnown(catalogue, view);
  await Promise.all([
    ...reports.map((report) => client.fetchQuery(figuresQuery(catalogue, report))),
    ...textsOf(catalogue, view).map((report) => client.fetchQuery(reportQuery(report.id))),
  ]);
}

/** The reports whose text a view is drawn from where no figure is open. */
export function textsOf(catalogue: Catalogue, view: View): ReportSummary[] {
  if (view.view !== 'report') return [];
  const { report } = askedReport(
    catalogue,
    view.report,
    null,
    selectKnown(catalogue, view).reports,
  );
  return report ? [report] : [];
}

/** The text of one report. */
export const reportQuery = (report: string) =>
  queryOptions({
    queryKey: ['report', report],
    queryFn: ({ client }) =>
      load(`data/reports/${report}.json`, async () => {
        const { parseReport, sameVersion } = await parser();
        const catalogue = client.getQueryData(catalogueQuery.queryKey);
        return (document) => {
          const read = parseReport(document);
          if (catalogue) sameVersion('report', read.version, catalogue.version);
          return read;
        };
      }),
    ...published,
  });

/** `numbers.csv`: what every numeral of the reports is. */
export const numeralsQuery = queryOptions({
  queryKey: ['numerals'],
  queryFn: () => {
    const rows = () => import('../model/text/numeralRows').catch(explainLoss);
    return load('data/numbers.csv', () => rows().then((each) => each.parseNumerals), readCsv);
  },
  ...published,
});
