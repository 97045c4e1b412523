import type { BriefItem } from '../brief';
import type { Language } from '../types';
import { targetWords } from './targets';
import { aspectWords } from './terms';

/** The words that a brief's documents add to what the writer and the reports say. */
export interface BriefDocumentWords {
  /** The title of a brief that has none. */
  readonly untitled: string;
  readonly chart: (number: number) => string;
  readonly table: (number: number) => string;
  readonly note: string;
  readonly endnotes: string;
  readonly endnotesLead: string;
  /** Before the numbers of the notes that a chart rests on. */
  readonly notesOf: string;
  readonly dataOf: string;
  readonly references: string;
  readonly version: (version: string) => string;
  readonly madeWith: string;
  readonly address: string;
  readonly backTo: (caption: string) => string;
  readonly missing: (item: BriefItem) => string;
}

/** What tells a missing item apart: the writer's title, or the ids that it asks for. */
function nameOf(item: BriefItem, language: Language): string {
  if (item.type === 'quotation') return `${item.report} ${item.paragraph}`;
  if (item.type !== 'comparison') return item.text;
  const { title, question } = item;
  if (title.trim() !== '') return title;
  if (question.of === 'targets') return targetWords[language].groups[question.list];
  const aspect = aspectWords[language][question.aspect];
  return aspect === '' ? question.family : `${question.family} ${aspect}`;
}

const zh: BriefDocumentWords = {
  untitled: '简报',
  chart: (number) => `图${number}`,
  table: (number) => `表${number}`,
  note: '注',
  endnotes: '数字出处',
  endnotesLead: '〔〕内为所据文本缺失、编者补上的字。',
  notesOf: '数字出处：',
  dataOf: '图中数据',
  references: '参考文献',
  version: (version) => `数据版本 ${version}`,
  madeWith: '区比 Qubi 制作',
  address: '可以继续编辑的网页',
  backTo: (caption) => `回到${caption}`,
  missing: (item) =>
    `此项没有内容可示：现有数据中没有它，或者原文没有载入（${nameOf(item, 'zh')}）。`,
};

const en: BriefDocumentWords = {
  untitled: 'Brief',
  chart: (number) => `Figure ${number}`,
  table: (number) => `Table ${number}`,
  note: 'Notes',
  endnotes: 'Where the numbers stand',
  endnotesLead: 'Characters in 〔〕 are missing from the received texts and were restored.',
  notesOf: 'Sources of the numbers: ',
  dataOf: 'Data of the chart',
  references: 'References',
  version: (version) => `Data version ${version}`,
  madeWith: 'Made with Qubi 区比',
  address: 'The page on which it can be edited',
  backTo: (caption) => `Back to ${caption}`,
  missing: (item) =>
    `There is nothing to show here: the present data does not have it, or the report was not loaded (${nameOf(item, 'en')}).`,
};

/** The words of a brief's documents by language. */
export const briefDocumentWords: Readonly<Record<Language, BriefDocumentWords>> = { zh, en };
