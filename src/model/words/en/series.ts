import type { zh } from '../zh/series';

export const en: typeof zh = {
  title: 'Year by year',
  lead: 'Results and targets of one indicator as each report states them; the line is broken where definition or base may differ between two years',
  heads: {
    row: 'Year',
    growth: 'Growth as reported',
    step: 'From the year before',
    stepFormula: 'from the year before',
    unheld: '',
  },
  apart: 'not continuous',
  year: (year) => String(year),
  subject: (name, first, last, unit) =>
    `${name} · ${first}–${last}${unit === '' ? '' : ` · ${unit}`}`,
  finding: (name, ends, breaks) => `${name}: ${ends}${breaks === '' ? '' : `; ${breaks}`}`,
  end: (year, said) => `${said} in ${year}`,
  between: ', ',
  byGrowth: (year, derived, stated) =>
    `For ${year} the two amounts give ${derived}%, the report says ${stated}%; definition or base may differ`,
  byVerdict: (year) => `${year} does not compare with the year before`,
  broken: (years) => `${years.join(', ')} not continuous with the year before`,
  because: (said, why) => `${said}: ${why}`,
  near: (year, why) => `${year} is similar to the year before, not identical: ${why}`,
  estimated: (years) => `Estimated: results of ${years.join(', ')}`,
  reading: (year, note) => `${year}: ${note}`,
};
