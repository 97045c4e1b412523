import type { zh } from '../zh/head';

export const en: typeof zh = {
  description: (city, year) =>
    `${city === null ? 'Districts’' : `${city} districts’`} work reports compared: ${said(year)}, every number one step from its sentence.`,
  card: (districts, year) =>
    `${districts.join(', ')} compared: ${said(year)}, every number one step from its sentence.`,
};

function said(year: number | null): string {
  return year === null
    ? 'results and targets of several years'
    : `results of ${year - 1} and targets for ${year}`;
}
