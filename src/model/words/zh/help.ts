export const zh = {
  marks: '怎样看图',
  result: '实绩',
  target: '目标',
  atLeast: '不低于',
  opens: '点数字看原句',
  dismiss: '知道了',
  keys: '快捷键',
  close: '关闭快捷键',
  search: '搜索',
  list: '列出快捷键',
  arrows: '在图的各个数字之间移动',
  enter: '打开数字的原句',
  escape: '关闭打开的内容',
  /** Before what the keys of a report's page do. */
  inReport: (does: string) => `原文：${does}`,
};
