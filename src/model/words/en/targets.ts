import type { zh } from '../zh/targets';
import { counted } from './counted';

export const en: typeof zh = {
  title: 'Targets beside last year’s results',
  lead: (targets, year) =>
    `${targets} targets that the reports set for ${year ?? 'their year'}, each beside its own district’s result of ${year === null ? 'the year before' : year - 1}; stated as facts, not judged`,
  contents: 'Groups on this page',
  groups: {
    growth: 'Growth targets',
    rate: 'Targets for rates',
    level: 'Targets for levels',
    alone: 'Targets without a comparable result',
    words: 'Targets in words',
  },
  counted: (count) => String(count),
  aloneFinding: (targets, reasons) =>
    `${counted(targets, 'target has', 'targets have')} no comparable result, so no step is drawn: ${reasons.join(', ')}`,
  because: (reason, count) => `${count} ${reason}`,
  noRatio: 'not to be compared',
  wordsFinding: (targets, numbered) =>
    `${counted(targets, 'target is', 'targets are')} in words, without a number${numbered === 0 ? '' : `; ${numbered} with a number of last year to look at`}`,
  derive: (year) => `Derive levels of ${year ?? 'the target’s year'}`,
  derivedTitle: (year) =>
    `Levels of ${year ?? 'the target’s year'} that the growth targets imply (derived)`,
  derivedNote:
    'Derived value = last year’s level × (1 + target growth), with the wording of the target; it assumes that both are on the same definition and at the same prices',
  noLevel: (year) => `the report gives no level of ${year} to start from`,
  saveDerived: 'Save derived values as CSV',
  empty: 'No target matches this choice.',
};
