import type { Disclosure } from '../../matrix/disclosure';
import type { Tier } from '../../matrix/sort';
import type { TargetWording } from '../../targets/filter';

export const zh = {
  mode: '表格内容',
  modes: { figures: '数值', disclosure: '披露情况' },
  targeted: '只看有目标的',
  wording: '目标措辞',
  anyWording: '全部措辞',
  wordings: {
    gte: '不低于、以上',
    lte: '不超过、以内',
    approx: '左右、约',
    range: '区间',
    firm: '力争、确保',
    eq: '确数',
    qualitative: '定性',
  } satisfies Record<TargetWording, string>,
  density: '疏密',
  densities: { regular: '宽松', compact: '紧凑' },
  sort: '排序',
  unsorted: '按主题',
  bySpread: '按各区差距',
  byDistrict: (district: string) => `按${district}相对他区`,
  spreadShort: '差距',
  standingShort: '相对他区',
  sortNote: {
    spread: '按同一行中最大值÷最小值（推算）从高到低；区域规模不同，差距不等于优劣。',
    standing: (district: string) =>
      `按${district}的数值÷其余各区最大值（推算）从高到低；区域规模不同，不宜直接排名。`,
  },
  tiers: {
    ranked: (rows: number, by: string) => `${by}：${rows}组`,
    unranked: (rows: number) => `没有可比的数值：${rows}组，按主题次序`,
    silent: (rows: number) => `该区未提及：${rows}组`,
  } satisfies Record<Tier['tier'], (rows: number, by: string) => string>,
  ofSmallest: (ratio: string) => `最大÷最小 ${ratio}`,
  ofLargestOther: (ratio: string) => `为他区最大值的 ${ratio}`,
  shown: (rows: number, all: number) => (rows === all ? `共${all}组` : `${rows}组 / 共${all}组`),
  disclosureLead: '各区对每组指标说到哪一步：有数值、只有增速、只有目标、只有文字，还是没有提',
  disclosures: {
    value: '有数值',
    growth: '仅增速或变动',
    target: '仅目标',
    words: '仅定性',
    none: '未提及',
  } satisfies Record<Disclosure, string>,
  disclosureMeaning: {
    value: '实绩有绝对数或比率',
    growth: '实绩只有增速或变动',
    target: '只有目标有数字',
    words: '只有文字，没有数字',
    none: '报告没有提到',
  } satisfies Record<Disclosure, string>,
  totals: '各区披露情况合计',
  totalsColumn: '披露',
  arrange: '调整次序',
  moveLeft: (district: string) => `${district}左移一列`,
  moveRight: (district: string) => `${district}右移一列`,
  hide: (district: string) => `隐藏${district}`,
  movedTo: (district: string, place: number, all: number) =>
    `${district}现在是第${place}列，共${all}列`,
  earlier: (year: number) => `${year}年`,
  columns: '列',
  /** What the rows are called in a file. */
  file: (year: number) => `逐项对照：${year - 1}年实绩与${year}年目标`,
};
