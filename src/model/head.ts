import { commonYear } from './reports';
import { cityOf, selectKnown } from './selection';
import { languages } from './types';
import type { Catalogue } from './types';
import { headWords } from './words/head';
import { interfaceWords } from './words/interface';

const { zh, en } = interfaceWords;

/** What the head of the page says of it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** On a card of a link to it; null where nothing can link to it. */
  readonly card: string | null;
}

/** The head of the page for the data that a first visit shows. */
export function headOf(catalogue: Catalogue): Head {
  const first = { districts: [], themes: [], indicator: null };
  const { districts, reports } = selectKnown(catalogue, first);
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
