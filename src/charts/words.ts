import type { Language } from '../model/types';

/** The words that only charts use. */
export interface ChartWords {
  readonly inYear: (year: number, said: string) => string;
  readonly step: string;
  readonly ofResult: (ratio: string) => string;
  /** The head of a column of ratios. */
  readonly ratio: string;
  /** Over the rows of a list that have no step. */
  readonly unheld: string;
  readonly apart: string;
  /** Between a panel's term and what is said of it. */
  readonly join: string;
  readonly stepFormula: string;
  readonly estimated: string;
  readonly gap: string;
  readonly estimatedMark: string;
  readonly roughly: (said: string) => string;
  readonly quoted: (words: string) => string;
}

const zh: ChartWords = {
  inYear: (year, said) => `${year}年${said}`,
  step: '变动（推算）',
  ofResult: (ratio) => `目标÷实绩：${ratio}`,
  ratio: '目标÷实绩',
  unheld: '没有可比的上年数',
  apart: '口径不同，不可比',
  join: '：',
  stepFormula: '变动（推算）＝目标－实绩',
  estimated: '预计数',
  gap: '无数字，注明原因',
  estimatedMark: '（预计）',
  roughly: (said) => `约${said}`,
  quoted: (words) => `「${words}」`,
};

const en: ChartWords = {
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
};

/** The charts' words in each language of the interface. */
export const chartWords: Readonly<Record<Language, ChartWords>> = { zh, en };
