import type { zh } from '../zh/search';
import { counted } from './counted';

export const en: typeof zh = {
  title: 'Search indicators, figures and the reports',
  placeholder: 'An indicator, a number, or words of a report',
  close: 'Close search',
  hint: (paragraphs) =>
    `Indicators are found by their English or Chinese name and by any district’s own term; the reports${
      paragraphs === 0 ? '' : ` (${counted(paragraphs, 'paragraph')})`
    } by any part of their Chinese text. Part several words by spaces; restored characters don't stand in the way. A district's name or “target” narrows.`,
  examples: ['fiscal revenue', 'R&D', 'Hongkou budget', '养老床位', '6.03'],
  exampleLead: 'For example',
  results: 'Search results',
  groups: {
    districts: 'Districts',
    indicators: 'Indicators',
    figures: 'Figures',
    near: 'Themes close to it',
    themes: 'All themes',
  },
  district: 'All its indicators',
  inTheme: (indicators) => counted(indicators, 'indicator'),
  more: (count) => `${count} more`,
  called: (district) => `${district}:`,
  also: 'also',
  found: (indicators, figures, paragraphs) =>
    `${counted(indicators, 'indicator')}, ${counted(figures, 'figure')}, ${counted(paragraphs, 'paragraph')}`,
  nothing: (query) =>
    `Nothing found for “${query}”. Try another word, only a part of it, or start from a theme.`,
  loadingTexts: (count) => `Loading the text of ${counted(count, 'report')}…`,
  narrowed: (searched, others) =>
    `Figures and texts of ${counted(searched, 'district')} are searched; of the other ${others} those that you name.`,
  everywhere: (all) => `Search all ${all} districts`,
  failedTexts: (report) => `${report} did not load and can't be searched yet.`,
  keys: [
    ['↑↓', 'choose'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ],
};
