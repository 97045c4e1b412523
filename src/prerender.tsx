import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { documentsOf } from './model/documents';
import { headlinesOf } from './model/headlines';
import { matrixOf } from './model/matrix';
import { parseCatalogue, parseFigures, parseReport } from './model/parser';
import { selectKnown } from './model/selection';
import type { ReportDocument } from './model/text/report';
import type { Catalogue, Figure, Language, ReportSummary } from './model/types';
import { catalogueQuery, figuresQuery, reportQuery, textsOf } from './state/documents';
import { usePreferences } from './state/preferences';
import { formatAddress, readAddress } from './state/view';
import type { ViewChange } from './state/view';
import { pageOf } from './ui/page';
import { titleOf } from './ui/usePageTitle';
import { fetchView } from './ui/Workspace';

/** Gives a published file by its path in `data/`. */
type Read = (path: string) => unknown;

/** What views are drawn from: catalogue and figures, read once, and texts as they are asked for. */
export interface Source {
  readonly catalogue: Catalogue;
  /** The figures of the reports of the first view by their ids. */
  readonly figures: ReadonlyMap<ReportSummary, ReadonlyMap<string, Figure>>;
  readonly textOf: (report: ReportSummary) => ReportDocument;
}

/** Reads what views are drawn from. */
export function readSource(read: Read): Source {
  const catalogue = parseCatalogue(read('catalogue.json'));
  const { reports } = selectKnown(catalogue, readAddress('').view);
  const figures = reports.map(
    (report) => [report, parseFigures(catalogue, read(`figures/${report.id}.json`))] as const,
  );
  const textOf = ({ id }: ReportSummary) => parseReport(read(`reports/${id}.json`));
  return { catalogue, figures: new Map(figures), textOf };
}

/**
 * The addresses that the build draws: that of the first view, and those that a reader is most likely given
 * by somebody else, of the districts, the reports and the indicators that the first view shows.
 */
export function drawnAddresses({ catalogue, figures }: Source): readonly string[] {
  const reports = [...figures.keys()];
  const own = [...figures.values()].flatMap((each) => [...each.values()]);
  const documents = documentsOf(catalogue, own);
  const rows = matrixOf(documents, reports).flatMap((group) => group.rows);
  const views: readonly ViewChange[] = [
    {},
    { view: 'targets' },
    ...[null, ...reports].flatMap((report): ViewChange[] => [
      { view: 'district', district: report?.district.id ?? null },
      { view: 'report', report: report?.id ?? null },
    ]),
    { view: 'indicator' },
    ...headlinesOf(documents, reports).map(({ family, aspect }): ViewChange => ({
      view: 'indicator',
      indicator: family.id,
      aspect,
    })),
    ...rows
      .filter(({ comparable }) => comparable)
      .map(({ family }): ViewChange => ({ view: 'indicator', indicator: family.id })),
  ];
  return views.map((view) => formatAddress(view).replace(/^\?$/, ''));
}

/** The view of an address as markup, to be taken over by the page, and its title. */
export async function drawView(
  address: string,
  language: Language,
  { catalogue, figures, textOf }: Source,
): Promise<{ markup: string; title: string }> {
  Object.assign(usePreferences.getInitialState(), { language });
  const client = new QueryClient();
  client.setQueryData(catalogueQuery.queryKey, catalogue);
  for (const [report, own] of figures)
    client.setQueryData(figuresQuery(catalogue, report).queryKey, own);
  const { view } = readAddress(address);
  await fetchView(client, view.view);
  for (const report of textsOf(catalogue, view))
    client.setQueryData(reportQuery(report.id).queryKey, textOf(report));
  const title = titleOf(view, catalogue, null, language);
  return { markup: renderToString(pageOf(client, address)), title };
}
