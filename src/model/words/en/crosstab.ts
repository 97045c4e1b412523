import type { zh } from '../zh/crosstab';

export const en: typeof zh = {
  file: (year) =>
    year === null
      ? 'Indicator by indicator: last year’s results, this year’s targets'
      : `Indicator by indicator: results of ${year - 1}, targets for ${year}`,
  crosstabNotes: [
    'Districts as their reports state them; an empty cell has nothing, and its reason stands where the number would',
    'Districts differ in size: levels are no ranking',
    'Target against result is derived, not stated by a report',
  ],
  reason: (name, why) => `${name}: ${why.join('; ')}`,
  reasonsAtMost: 2000,
  reasonsElsewhere:
    'Why definitions are similar or differ stands on each indicator’s page and in the column “Notes” of the Excel table',
  mapFile: 'What each district discloses',
  found: (words) => `“${words}”`,
  headOf: (district, head) => `${district}: ${head}`,
  disclosure: 'Disclosure',
  besideAtMost: 2,
  derived: (head) => `${head} (derived)`,
  under: { growth: 'growth', step: 'against result\n(derived)' },
  section: 'Order',
};
