import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { serveBare } from './bare';
import type { PublishedCatalogue, PublishedFigures } from '../../src/model/published';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/data/${path}`, 'utf8'));

/** Serves the published data several times over, as if there were at least so many families. */
export async function serveManyFamilies(page: Page, atLeast: number): Promise<number> {
  const catalogue = read('catalogue.json') as PublishedCatalogue;
  const families = new Set(catalogue.indicators.map((each) => each.family)).size;
  const copies = Array.from({ length: Math.ceil(atLeast / families) }, (_, index) => index);
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
  const many: PublishedCatalogue = {
    ...catalogue,
    indicators: copies.flatMap((copy) =>
      catalogue.indicators.map((each) => ({
        ...each,
        id: named(each.id, copy),
        family: named(each.family, copy),
        name: { zh: `${each.name.zh}${copy || ''}`, en: `${each.name.en} ${copy || ''}` },
      })),
    ),
    rules: copies.flatMap((copy) =>
      catalogue.rules.map((each) => ({
        ...each,
        family: named(each.family, copy),
        left: { ...each.left, indicator: named(each.left.indicator, copy) },
        right: { ...each.right, indicator: named(each.right.indicator, copy) },
      })),
    ),
  };
  await serveBare(page);
  await page.route('**/data/catalogue.json', (route) => route.fulfill({ json: many }));
  for (const { id } of catalogue.reports) {
    const document = read(`figures/${id}.json`) as PublishedFigures;
    const figures = copies.flatMap((copy) =>
      document.figures.map((each) => {
        const [report = '', indicator = '', ...rest] = each.id.split('.');
        const own = named(indicator, copy);
        return { ...each, indicator: own, id: [report, own, ...rest].join('.') };
      }),
    );
    await page.route(`**/data/figures/${id}.json`, (route) =>
      route.fulfill({ json: { ...document, figures } }),
    );
  }
  return families * copies.length;
}
