import type { Language } from '../types';

interface IndicatorWords {
  readonly neighbours: (theme: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly inReport: (paragraph: number) => string;
  readonly description: string;
  readonly arrows: string;
}

const zh: IndicatorWords = {
  neighbours: (theme) => `${theme}的其他指标`,
  previous: '上一组',
  next: '下一组',
  inReport: (paragraph) => `在原文中看第${paragraph}段`,
  description: '图的文字说明',
  arrows: '用方向键在图中各个数字之间移动，按Enter看原句。',
};

const en: IndicatorWords = {
  neighbours: (theme) => `Other indicators: ${theme}`,
  previous: 'Previous',
  next: 'Next',
  inReport: (paragraph) => `Paragraph ${paragraph} in the report`,
  description: 'The chart in words',
  arrows: 'Arrow keys move between the numbers of the chart; Enter opens the sentence.',
};

/** The words of the indicator view and of what is said beside charts. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = { zh, en };
