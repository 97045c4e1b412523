import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { documentsOf } from './model/documents';
import { headlinesOf } from './model/headlines';
import { matrixOf } from './model/matrix';
import { parseCatalogue, parseFigures, parseReport } from './model/parser';
import { selectKnown } from './model/selection';
import type { Language } from './model/types';
import { catalogueQuery, figuresQuery, firstRead, reportQuery } from './state/documents';
import { usePreferences } from './state/preferences';
import { formatAddress, readAddress } from './state/view';
import type { ViewChange } from './state/view';
import { pageOf } from './ui/page';
import { titleOf } from './ui/usePageTitle';
import { fetchView } from './ui/Workspace';

/** Gives a published file by its path in `data/`. */
type Read = (path: string) => unknown;

/** What the view of an empty address is drawn from, as a page has it that loaded it all. */
function loadedClient(read: Read) {
  const client = new QueryClient();
  const catalogue = parseCatalogue(read('catalogue.json'));
  client.setQueryData(catalogueQuery.queryKey, catalogue);
  const { reports } = selectKnown(catalogue, readAddress('').view);
  const figures = reports.map((report) => {
    const own = parseFigures(catalogue, read(`figures/${report.id}.json`));
    client.setQueryData(figuresQuery(catalogue, report).queryKey, own);
    return [...own.values()];
  });
  return { client, documents: documentsOf(catalogue, figures.flat()), reports };
}

/**
 * The addresses that the build draws: that of the first view, and those that a reader is most likely given
 * by somebody else, of the districts, the reports and the indicators that the first view shows.
 */
export function drawnAddresses(read: Read): readonly string[] {
  const { documents, reports } = loadedClient(read);
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
  read: Read,
): Promise<{ markup: string; title: string }> {
  Object.assign(usePreferences.getInitialState(), { language });
  const { client, documents } = loadedClient(read);
  const { catalogue } = documents;
  const { view } = readAddress(address);
  await fetchView(client, view.view);
  if (view.view === 'report') {
    const id = firstRead(catalogue, view);
    client.setQueryData(reportQuery(id).queryKey, parseReport(read(`reports/${id}.json`)));
  }
  const title = titleOf(view, catalogue, null, language);
  return { markup: renderToString(pageOf(client, address)), title };
}
