import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { parseCatalogue, parseFigures } from './model/parser';
import { commonYear } from './model/reports';
import { cityOf, selectKnown } from './model/selection';
import { languages } from './model/types';
import type { Language } from './model/types';
import { headWords } from './model/words/head';
import { interfaceWords } from './model/words/interface';
import { catalogueQuery, figuresQuery } from './state/documents';
import { usePreferences } from './state/preferences';
import { readAddress } from './state/view';
import { pageOf } from './ui/page';
import { titleOf } from './ui/usePageTitle';

const { zh, en } = interfaceWords;

/** What the head of the page says of it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** On a card of a link to it. */
  readonly card: string;
}

/** The head of the page for the data that it shows. */
export function headOf(read: (path: string) => unknown): Head {
  const catalogue = parseCatalogue(read('catalogue.json'));
  const { districts, reports } = selectKnown(catalogue, readAddress('').view);
  const city = cityOf(catalogue);
  const year = commonYear(reports);
  const described = languages.map((each) =>
    headWords[each].description(city?.[each] ?? null, year),
  );
  return {
    title: [`${zh.name} ${en.name}`, zh.tagline(city?.zh ?? null)].join(' · '),
    description: described.join(' '),
    card: headWords.zh.card(
      districts.map(({ name }) => name.zh),
      year,
    ),
  };
}

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
