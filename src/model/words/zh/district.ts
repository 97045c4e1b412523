import type { ProfileCounts } from '../../profile';

export const zh = {
  title: (district: string) => `${district}：报告了什么，承诺了什么`,
  choose: '选择区',
  finding: (district: string, { numbers, words, indicators, targets }: ProfileCounts) =>
    `${district}的报告在${indicators}项指标上给出${numbers}个数字、${words}条文字表述，其中目标${targets}项`,
  compared: ({ alone, comparable }: ProfileCounts) =>
    `${comparable}项指标另有区按相同或近似口径报告，${alone}项只有本区报告`,
  find: '在本区查找',
  findHint: '指标、报告用语、数字',
  only: (count: number) => `只看仅本区报告的（${count}项）`,
  shown: (shown: number, all: number) =>
    shown === all ? `${all}项指标` : `${shown}／${all}项指标`,
  empty: '没有符合所选条件的指标。',
  others: '他区',
  alone: '仅本区报告',
  near: '近似',
  differs: '口径不同',
  termed: (quoted: string) => `报告写${quoted}`,
  incomplete: '有的报告没有载入，暂不能说哪些指标只有本区报告。',
  file: (district: string, year: number) => `${district}-${year}年报告的全部数字`,
};
