import type { zh } from '../zh/attainment';

export const en: typeof zh = {
  title: 'What became of the targets',
  lead: 'The targets of one report beside the results of the same year in the next; told by wording and numbers alone, not judged',
  outcomes: {
    met: 'met',
    missed: 'not met',
    above: 'above target',
    equal: 'equal to target',
    below: 'below target',
  },
  unsettled: 'cannot be told',
  reasons: {
    approximate: '“about” a number',
    words: 'words only',
    definition: 'other definition',
    open: 'the result is only a bound',
  },
  heads: {
    step: 'What became of it (derived)',
    stepFormula: 'what became of it (derived): result against target',
    unheld: 'Without a comparable result',
  },
  of: (name) => `${name}: what became of the targets`,
  without: 'without a comparable result',
  counted: (count, what) => `${count} ${what}`,
  told: (districts, what) => `${districts} ${what}`,
  finding: (name, targets, year, said) =>
    `${name}${year === null ? '' : `, ${year}`}${targets === null ? '' : ` (${targets})`}: ${said}`,
  method:
    '“Met” and “not met” are said of bounds and ranges alone; a result beside an exact number, or beyond a range, is above, equal to or below it; “about”, words and changed definitions cannot be told',
};
