import type { zh } from '../zh/charts';

export const en: typeof zh = {
  inYear: (year, said) => `${year}: ${said}`,
  step: 'Step (derived)',
  ofResult: (ratio) => `target ÷ result: ${ratio}`,
  ratio: 'target ÷ result',
  unheld: 'Nothing comparable last year',
  apart: 'different definition, not comparable',
  join: ': ',
  stepFormula: 'step (derived) = target − result',
  estimated: 'estimated',
  gap: 'no figure, and why',
  estimatedMark: ' (est.)',
  roughly: (said) => `roughly ${said}`,
  quoted: (words) => `“${words}”`,
  beside: {
    neighbours: (theme) => `Other indicators: ${theme}`,
    previous: 'Previous',
    next: 'Next',
    inReport: (paragraph) => `Paragraph ${paragraph} in the report`,
    description: 'The chart in words',
    arrows: 'Arrow keys move between the numbers of the chart; Enter opens the sentence.',
  },
  description: {
    about: (subject) => `This chart compares ${subject}.`,
    row: (district, indicators, said) =>
      `${district}${indicators === '' ? '' : ` (${indicators})`}: ${said}`,
    step: (difference) => `step from result to target ${difference} (derived)`,
    apart: (rows) => `On other definitions, shown apart: ${rows}`,
    sentence: (text) => `${text}.`,
    between: '; ',
    and: ', ',
    space: ' ',
  },
};
