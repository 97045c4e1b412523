import type { Outcome, Unsettled } from '../../attainment/outcome';

export const zh = {
  title: '目标完成情况',
  lead: '上一份报告的目标，与下一份报告所报同年实绩相比；只按措辞与数字判断，不评优劣',
  outcomes: {
    met: '达到',
    missed: '未达到',
    above: '高于目标',
    equal: '等于目标',
    below: '低于目标',
  } satisfies Record<Outcome, string>,
  unsettled: '难以判定',
  /** Why an outcome is not settled. */
  reasons: {
    approximate: '“左右”',
    words: '只有文字',
    definition: '口径不同',
    open: '实绩只是界限',
  } satisfies Record<Unsettled, string>,
  heads: {
    step: '完成情况（推算）',
    stepFormula: '完成情况（推算）：实绩对照目标',
    unheld: '没有可比的实绩',
  },
  /** Of one indicator. */
  of: (name: string) => `${name}目标完成情况`,
  /** No result to hold against the target. */
  without: '没有可比的实绩',
  counted: (count: number, what: string) => `${what}${count}项`,
  told: (districts: string, what: string) => `${districts}${what}`,
  finding: (name: string, targets: number | null, year: number | null, said: string) =>
    `${year === null ? '' : `${year}年`}${name}${targets === null ? '目标' : `（${targets}项）`}：${said}`,
  method:
    '“达到”“未达到”只用于上下限和区间；目标是确数的，或实绩超出区间的，只说高于、等于或低于目标；“左右”、文字和口径变化难以判定',
};
