import type { Language } from '../types';

/** The words of tables, wherever they are shown or saved. */
export interface TableWords {
  readonly district: string;
  readonly indicator: string;
  readonly base: (year: number) => string;
  readonly step: string;
  readonly ratio: (value: string) => string;
  readonly roughly: (said: string) => string;
  /** A difference and its ratio in one cell. */
  readonly joined: (difference: string, ratio: string) => string;
  /** Beside the rows of another definition. */
  readonly differs: string;
  /** A term that is on another definition than the rows above it. */
  readonly apart: (term: string) => string;
  /** What must be known to read a table, under it. */
  readonly notes: (notes: readonly string[]) => string;
}

/** Several notes are told apart by numbers, since they have semicolons of their own. */
function counted(notes: readonly string[]): readonly string[] {
  return notes.length === 1 ? notes : notes.map((note, index) => `${index + 1}. ${note}`);
}

const zh: TableWords = {
  district: '区',
  indicator: '指标',
  base: (year) => `${year}年基数`,
  step: '变动（推算）',
  ratio: (value) => `目标为实绩的${value}`,
  roughly: (said) => `约${said}`,
  joined: (difference, ratio) => `${difference}（${ratio}）`,
  differs: '口径不同',
  apart: (term) => `${term}（口径不同）`,
  notes: (notes) => `注：${counted(notes).join('；')}。`,
};

const en: TableWords = {
  district: 'District',
  indicator: 'Indicator',
  base: (year) => `Base of ${year}`,
  step: 'Step (derived)',
  ratio: (value) => `target is ${value} of the result`,
  roughly: (said) => `roughly ${said}`,
  joined: (difference, ratio) => `${difference} (${ratio})`,
  differs: 'Other definition',
  apart: (term) => `${term} (other definition)`,
  notes: (notes) => `Notes: ${counted(notes).join('; ')}.`,
};

/** The words of tables in each language of the interface. */
export const tableWords: Readonly<Record<Language, TableWords>> = { zh, en };
