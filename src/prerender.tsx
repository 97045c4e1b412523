import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { parseCatalogue, parseFigures } from './model/parser';
import { selectKnown } from './model/selection';
import type { Language } from './model/types';
import { catalogueQuery, figuresQuery } from './state/documents';
import { usePreferences } from './state/preferences';
import { readAddress } from './state/view';
import { pageOf } from './ui/page';
import { titleOf } from './ui/usePageTitle';

/**
 * The view of an empty address as markup, to be taken over by the page, and its title; `read` gives
 * published files by their path in `data/`.
 */
export function firstView(
  language: Language,
  read: (path: string) => unknown,
): { markup: string; title: string } {
  Object.assign(usePreferences.getInitialState(), { language });
  const client = new QueryClient();
  const catalogue = parseCatalogue(read('catalogue.json'));
  client.setQueryData(catalogueQuery.queryKey, catalogue);
  const { view } = readAddress('');
  const { reports } = selectKnown(catalogue, view);
  for (const report of reports) {
    const figures = parseFigures(catalogue, read(`figures/${report.id}.json`));
    client.setQueryData(figuresQuery(catalogue, report).queryKey, figures);
  }
  const title = titleOf(view, catalogue, null, language);
  return { markup: renderToString(pageOf(client, '')), title };
}
