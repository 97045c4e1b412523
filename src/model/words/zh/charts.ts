export const zh = {
  step: '变动（推算）',
  /** The head of a column of ratios. */
  ratio: '目标÷实绩',
  /** Over the rows of a list that have no step. */
  unheld: '没有可比的上年数',
  /** Of the result across and the target up. */
  plane: { result: '上年实绩 →', target: '↑ 今年目标', equal: '目标＝实绩' },
  apart: '口径不同，不可比',
  stepFormula: '变动（推算）＝目标－实绩',
  estimated: '预计数',
  gap: '无数字，注明原因',
  /** Of the view of one indicator, and beside charts. */
  beside: {
    neighbours: (theme: string) => `${theme}的其他指标`,
    previous: '上一组',
    next: '下一组',
    inReport: (paragraph: number) => `在原文中看第${paragraph}段`,
    description: '图的文字说明',
    arrows: '用方向键在图中各个数字之间移动，按Enter看原句。',
  },
};
