import type { AttainmentList } from '../comparison';
import type { Bilingual } from '../types';
import type { Outcome } from './outcome';

/** The kinds of targets, in the order in which they are shown. */
export const attainmentLists: readonly AttainmentList[] = ['growth', 'rate', 'level', 'change'];

/** What the lists are called. */
export const attainmentNames: Readonly<Record<AttainmentList, Bilingual>> = {
  growth: { zh: '增速目标完成情况', en: 'Growth targets and what became of them' },
  rate: { zh: '比率目标完成情况', en: 'Targets for rates and what became of them' },
  level: { zh: '数值目标完成情况', en: 'Targets for levels and what became of them' },
  change: { zh: '变动目标完成情况', en: 'Targets for changes and what became of them' },
};

/** All outcomes in the order in which they are counted; null is not settled. */
export const outcomes: readonly (Outcome | null)[] = [
  'met',
  'missed',
  'above',
  'equal',
  'below',
  null,
];
