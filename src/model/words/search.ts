import type { Language } from '../types';

interface SearchWords {
  readonly search: string;
  readonly title: string;
  readonly placeholder: string;
  readonly close: string;
  readonly failed: string;
  readonly hint: (paragraphs: number) => string;
  readonly examples: readonly string[];
  readonly exampleLead: string;
  readonly results: string;
  readonly indicators: string;
  readonly figures: string;
  readonly more: (count: number) => string;
  readonly called: (district: string) => string;
  readonly also: string;
  readonly found: (indicators: number, figures: number, paragraphs: number) => string;
  readonly nothing: (query: string) => string;
  readonly loadingTexts: (count: number) => string;
  readonly failedTexts: (report: string) => string;
  readonly keys: readonly (readonly [key: string, does: string])[];
}

const zh: SearchWords = {
  search: '搜索',
  title: '搜索指标、数字和原文',
  placeholder: '指标、各区的说法、数字或原文片段',
  close: '关闭搜索',
  failed: '搜索没有载入。',
  hint: (paragraphs) =>
    `可搜指标的中文名、英文名和各区自己的说法，也可搜报告原文${
      paragraphs === 0 ? '' : `（共${paragraphs}段）`
    }。几个词用空格隔开，补上的缺字不妨碍查找。`,
  examples: ['营商环境', '养老床位', '黄浦 财政收入', '6.03', 'R&D'],
  exampleLead: '例如',
  results: '搜索结果',
  indicators: '指标',
  figures: '数字',
  more: (count) => `再看${count}条`,
  called: (district) => `${district}称`,
  also: '又称',
  found: (indicators, figures, paragraphs) =>
    `${indicators}个指标，${figures}个数字，${paragraphs}段原文`,
  nothing: (query) => `没有找到“${query}”。换一个说法，或只输入其中一部分。`,
  loadingTexts: (count) => `正在载入${count}份报告的原文……`,
  failedTexts: (report) => `${report}没有载入，暂时搜不到其中的内容。`,
  keys: [
    ['↑↓', '选择'],
    ['Enter', '打开'],
    ['Esc', '关闭'],
  ],
};

const en: SearchWords = {
  search: 'Search',
  title: 'Search indicators, figures and the reports',
  placeholder: 'An indicator, a number, or words of a report',
  close: 'Close search',
  failed: 'The search did not load.',
  hint: (paragraphs) =>
    `Indicators are found by their English or Chinese name and by any district's own term; the reports${
      paragraphs === 0 ? '' : ` (${paragraphs} paragraphs)`
    } by any part of their Chinese text. Part several words by spaces; restored characters don't stand in the way.`,
  examples: ['fiscal revenue', 'R&D', 'Hongkou budget', '养老床位', '6.03'],
  exampleLead: 'For example',
  results: 'Search results',
  indicators: 'Indicators',
  figures: 'Figures',
  more: (count) => `${count} more`,
  called: (district) => `${district}:`,
  also: 'also',
  found: (indicators, figures, paragraphs) =>
    `${indicators} indicators, ${figures} figures, ${paragraphs} paragraphs`,
  nothing: (query) => `Nothing found for “${query}”. Try another word, or only a part of it.`,
  loadingTexts: (count) => `Loading the text of ${count} reports…`,
  failedTexts: (report) => `${report} did not load and can't be searched yet.`,
  keys: [
    ['↑↓', 'choose'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ],
};

/** The words of the search. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { zh, en };
