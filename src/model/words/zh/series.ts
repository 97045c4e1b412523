export const zh = {
  title: '历年变化',
  lead: '同一指标在各年报告中的实绩和目标，均照原文；两年之间口径或基数可能不同的，连线断开',
  heads: {
    row: '年份',
    growth: '报告所写增速',
    step: '与上年',
    stepFormula: '与上年',
    unheld: '',
  },
  apart: '不连续',
  year: (year: number) => `${year}年`,
  subject: (name: string, first: number, last: number, unit: string) =>
    `${name} · ${first}—${last}年${unit === '' ? '' : ` · ${unit}`}`,
  finding: (name: string, ends: string, breaks: string) =>
    `${name}：${ends}${breaks === '' ? '' : `；${breaks}`}`,
  end: (year: number, said: string) => `${year}年${said}`,
  between: '，',
  byGrowth: (year: number, derived: string, stated: string) =>
    `${year}年按两年数额推算为${derived}%，报告写${stated}%，两者口径或基数可能不同`,
  byVerdict: (year: number) => `${year}年与上年不可比`,
  broken: (years: readonly string[]) => `${years.join('、')}与上年不连续`,
  because: (said: string, why: string) => `${said}：${why}`,
  near: (year: number, why: string) => `${year}年与上年口径近似：${why}`,
  estimated: (years: readonly string[]) => `预计数：${years.join('、')}实绩`,
  reading: (year: number, note: string) => `${year}年：${note}`,
};
