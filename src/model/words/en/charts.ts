import type { zh } from '../zh/charts';

export const en: typeof zh = {
  step: 'Step (derived)',
  ratio: 'target ÷ result',
  unheld: 'Nothing comparable last year',
  plane: {
    result: 'last year’s result →',
    target: '↑ this year’s target',
    equal: 'target = result',
  },
  apart: 'different definition, not comparable',
  stepFormula: 'step (derived) = target − result',
  estimated: 'estimated',
  gap: 'no figure, and why',
  beside: {
    neighbours: (theme) => `Other indicators: ${theme}`,
    previous: 'Previous',
    next: 'Next',
    inReport: (paragraph) => `Paragraph ${paragraph} in the report`,
    description: 'The chart in words',
    arrows: 'Arrow keys move between the numbers of the chart; Enter opens the sentence.',
  },
};
