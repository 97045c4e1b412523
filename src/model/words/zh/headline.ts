export const zh = {
  /** From a result to its target. */
  ends: (from: string, to: string) => `${from}→${to}`,
  only: (district: string, step: string, ends: string) => `${district}目标${step}：${ends}`,
  furthest: {
    less: (district: string, year: number, ends: string) =>
      `${district}目标较${year}年实绩低得最多：${ends}`,
    more: (district: string, year: number, ends: string) =>
      `${district}目标较${year}年实绩高得最多：${ends}`,
  },
  step: (district: string, step: string) => `${district}${step}`,
  list: (parts: readonly string[]) => parts.join('；'),
  higher: (high: string, low: string, by: string) => `${high}比${low}高${by}个百分点`,
  times: (high: string, low: string, by: string) => `${high}为${low}的${by}倍`,
  noTarget: (year: number) => `${year}年目标：各区均未提及`,
};
