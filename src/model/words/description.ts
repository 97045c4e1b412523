import type { Language } from '../types';

/** How one language puts a chart into words. */
export interface DescriptionWords {
  readonly about: (subject: string) => string;
  readonly row: (district: string, indicators: string, said: string) => string;
  readonly step: (difference: string) => string;
  readonly apart: (rows: string) => string;
  readonly sentence: (text: string) => string;
  readonly between: string;
  readonly and: string;
  readonly space: string;
}

const zh: DescriptionWords = {
  about: (subject) => `本图比较${subject}。`,
  row: (district, indicators, said) =>
    `${district}${indicators === '' ? '' : `（${indicators}）`}：${said}`,
  step: (difference) => `目标较实绩变动${difference}（推算）`,
  apart: (rows) => `口径不同，另列：${rows}`,
  sentence: (text) => `${text}。`,
  between: '；',
  and: '，',
  space: '',
};

const en: DescriptionWords = {
  about: (subject) => `This chart compares ${subject}.`,
  row: (district, indicators, said) =>
    `${district}${indicators === '' ? '' : ` (${indicators})`}: ${said}`,
  step: (difference) => `step from result to target ${difference} (derived)`,
  apart: (rows) => `On other definitions, shown apart: ${rows}`,
  sentence: (text) => `${text}.`,
  between: '; ',
  and: ', ',
  space: ' ',
};

/** The words of descriptions by language. */
export const descriptionWords: Readonly<Record<Language, DescriptionWords>> = { zh, en };
