import type { TargetMeasure } from '../targets/rows';
import type { Language } from '../types';

const zh = {
  title: '目标：今年承诺与上年实绩',
  lead: (targets: number, year: number) =>
    `各区报告为${year}年定下的${targets}项目标，各与本区${year - 1}年实绩相比；不评优劣，只陈述事实`,
  contents: '本页各组',
  groups: {
    growth: '增速目标',
    rate: '比率目标',
    level: '数值目标',
    alone: '没有可比上年数的目标',
    words: '定性目标',
  } satisfies Record<TargetMeasure, string>,
  counted: (count: number) => `${count}项`,
  aloneFinding: (targets: number, reasons: readonly string[]) =>
    `${targets}项目标没有可比的上年数，不算变动：${reasons.join('，')}`,
  because: (reason: string, count: number) => `${count}项${reason}`,
  noRatio: '无法相比',
  wordsFinding: (targets: number, numbered: number) =>
    `${targets}项目标只有文字、没有数字${numbered === 0 ? '' : `，其中${numbered}项有上年数字可参看`}`,
  derive: (year: number) => `推算${year}年水平`,
  derivedTitle: (year: number) => `增速目标所含的${year}年水平（推算）`,
  derivedNote:
    '推算值＝上年水平×（1＋目标增速），目标的措辞随之带入；假定目标增速与上年水平同口径、同价格',
  noLevel: (year: number) => `报告没有给出${year}年水平，无从推算`,
  saveDerived: '推算值存为CSV',
  empty: '没有符合所选条件的目标。',
};

/** The words of the view of targets; the English edition has exactly the same ones. */
export type TargetWords = typeof zh;

const en: TargetWords = {
  title: "Targets beside last year's results",
  lead: (targets, year) =>
    `${targets} targets that the reports set for ${year}, each beside its own district's result of ${year - 1}; stated as facts, not judged`,
  contents: 'Groups on this page',
  groups: {
    growth: 'Growth targets',
    rate: 'Targets for rates',
    level: 'Targets for levels',
    alone: 'Targets without a comparable result',
    words: 'Targets in words',
  },
  counted: (count) => String(count),
  aloneFinding: (targets, reasons) =>
    `${targets} ${targets === 1 ? 'target has' : 'targets have'} no comparable result, so no step is drawn: ${reasons.join(', ')}`,
  because: (reason, count) => `${count} ${reason}`,
  noRatio: 'not to be compared',
  wordsFinding: (targets, numbered) =>
    `${targets} ${targets === 1 ? 'target is' : 'targets are'} in words, without a number${numbered === 0 ? '' : `; ${numbered} with a number of last year to look at`}`,
  derive: (year) => `Derive levels of ${year}`,
  derivedTitle: (year) => `Levels of ${year} that the growth targets imply (derived)`,
  derivedNote:
    "Derived value = last year's level × (1 + target growth), with the wording of the target; it assumes that both are on the same definition and at the same prices",
  noLevel: (year) => `the report gives no level of ${year} to start from`,
  saveDerived: 'Save derived values as CSV',
  empty: 'No target matches this choice.',
};

/** The words of the view of targets by language. */
export const targetWords: Readonly<Record<Language, TargetWords>> = { zh, en };
