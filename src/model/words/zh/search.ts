export const zh = {
  title: '搜索指标、数字和原文',
  placeholder: '指标、各区的说法、数字或原文片段',
  close: '关闭搜索',
  hint: (paragraphs: number) =>
    `可搜指标的中文名、英文名和各区自己的说法，也可搜报告原文${
      paragraphs === 0 ? '' : `（共${paragraphs}段）`
    }。几个词用空格隔开，补上的缺字不妨碍查找。写上区名或“目标”，只找该区或目标。`,
  examples: ['营商环境', '养老床位', '黄浦 财政收入', '6.03', 'R&D'],
  exampleLead: '例如',
  results: '搜索结果',
  /** What the groups of results hold. */
  groups: {
    districts: '区',
    indicators: '指标',
    figures: '数字',
    near: '相近的主题',
    themes: '全部主题',
  } as Readonly<Record<string, string>>,
  district: '本区全部指标',
  inTheme: (indicators: number) => `${indicators}个指标`,
  more: (count: number) => `再看${count}条`,
  called: (district: string) => `${district}称`,
  also: '又称',
  found: (indicators: number, figures: number, paragraphs: number) =>
    `${indicators}个指标，${figures}个数字，${paragraphs}段原文`,
  nothing: (query: string) => `没有找到“${query}”。换一个说法，只输入其中一部分，或从主题找起。`,
  loadingTexts: (count: number) => `正在载入${count}份报告的原文……`,
  /** Of many districts only some reports are read. */
  narrowed: (searched: number, others: number) =>
    `数字和原文只搜${searched}个区的报告；另外${others}个区，写上区名也搜。`,
  everywhere: (all: number) => `搜索全部${all}个区`,
  failedTexts: (report: string) => `${report}没有载入，暂时搜不到其中的内容。`,
  keys: [
    ['↑↓', '选择'],
    ['Enter', '打开'],
    ['Esc', '关闭'],
  ] satisfies readonly (readonly [key: string, does: string])[],
};
