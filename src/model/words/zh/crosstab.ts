export const zh = {
  /** What the rows are called in a file. */
  file: (year: number | null) =>
    year === null ? '逐项对照：上年实绩与当年目标' : `逐项对照：${year - 1}年实绩与${year}年目标`,
  /** What is said of the whole table when it leaves. */
  crosstabNotes: [
    '各区按报告所写列出，空格表示没有，缘由写在数的位置',
    '区域规模不同，数值不宜直接排名',
    '目标较实绩为推算，不是报告所写',
  ],
  /** An indicator with why its sides do not compare entirely. */
  reason: (name: string, why: readonly string[]) => `${name}：${why.join('；')}`,
  /** So many characters of reasons are read under a table; where there are more, they stand elsewhere. */
  reasonsAtMost: 800,
  reasonsElsewhere: '近似和不同口径的缘由，见区比各指标一页，或对照表（Excel）的“须知”一栏',
  /** The disclosure map as a file. */
  mapFile: '各区披露情况',
  found: (words: string) => `查找“${words}”`,
  /** The head of a column of one district. */
  headOf: (district: string, head: string) => `${district} ${head}`,
  disclosure: '披露',
  /** More districts than these have no room beside each other on a page of text. */
  besideAtMost: 3,
  derived: (head: string) => `${head}（推算）`,
  /** On a second line of a head: what stands on the second lines of its cells. */
  under: { growth: '增速', step: '较实绩\n（推算）' },
  /** Over the rows of a sheet that are in an order of their own. */
  section: '排列',
};
