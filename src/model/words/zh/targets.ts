import type { TargetGroup } from '../../targets/rows';

export const zh = {
  title: '目标：今年承诺与上年实绩',
  /** Without a year where the reports shown are of several. */
  lead: (targets: number, year: number | null) =>
    `各区报告为${year === null ? '当' : year}年定下的${targets}项目标，各与本区${year === null ? '上' : year - 1}年实绩相比；不评优劣，只陈述事实`,
  contents: '本页各组',
  groups: {
    growth: '增速目标',
    rate: '比率目标',
    level: '数值目标',
    alone: '没有可比上年数的目标',
    words: '定性目标',
  } satisfies Record<TargetGroup, string>,
  counted: (count: number) => `${count}项`,
  aloneFinding: (targets: number, reasons: readonly string[]) =>
    `${targets}项目标没有可比的上年数，不算变动：${reasons.join('，')}`,
  because: (reason: string, count: number) => `${count}项${reason}`,
  noRatio: '无法相比',
  wordsFinding: (targets: number, numbered: number) =>
    `${targets}项目标只有文字、没有数字${numbered === 0 ? '' : `，其中${numbered}项有上年数字可参看`}`,
  derive: (year: number | null) => `推算${year ?? '目标'}年水平`,
  derivedTitle: (year: number | null) => `增速目标所含的${year ?? '目标'}年水平（推算）`,
  derivedNote:
    '推算值＝上年水平×（1＋目标增速），目标的措辞随之带入；假定目标增速与上年水平同口径、同价格',
  noLevel: (year: number) => `报告没有给出${year}年水平，无从推算`,
  saveDerived: '推算值存为CSV',
  empty: '没有符合所选条件的目标。',
};
