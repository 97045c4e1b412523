import type { Disclosure } from '../matrix/disclosure';
import type { TargetWording } from '../targets/wording';
import type { Tier } from '../matrix/sort';
import type { Language } from '../types';

interface MatrixWords {
  readonly mode: string;
  readonly modes: { readonly figures: string; readonly disclosure: string };
  readonly targeted: string;
  readonly wording: string;
  readonly anyWording: string;
  readonly wordings: Readonly<Record<TargetWording, string>>;
  readonly density: string;
  readonly densities: { readonly regular: string; readonly compact: string };
  readonly sort: string;
  readonly unsorted: string;
  readonly bySpread: string;
  readonly byDistrict: (district: string) => string;
  readonly spreadShort: string;
  readonly standingShort: string;
  readonly sortNote: { readonly spread: string; readonly standing: (district: string) => string };
  readonly tiers: Readonly<Record<Tier['tier'], (rows: number, by: string) => string>>;
  readonly ofSmallest: (ratio: string) => string;
  readonly ofLargestOther: (ratio: string) => string;
  readonly shown: (rows: number, all: number) => string;
  readonly disclosureLead: string;
  readonly disclosures: Readonly<Record<Disclosure, string>>;
  readonly disclosureMeaning: Readonly<Record<Disclosure, string>>;
  readonly totals: string;
  readonly totalsColumn: string;
  readonly arrange: string;
  readonly moveLeft: (district: string) => string;
  readonly moveRight: (district: string) => string;
  readonly hide: (district: string) => string;
  readonly movedTo: (district: string, place: number, all: number) => string;
  readonly earlier: (year: number) => string;
  readonly columns: string;
  /** What the rows are called in a file. */
  readonly file: (year: number) => string;
}

const zh: MatrixWords = {
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
  },
  density: '疏密',
  densities: { regular: '宽松', compact: '紧凑' },
  sort: '排序',
  unsorted: '按主题',
  bySpread: '按各区差距',
  byDistrict: (district) => `按${district}相对他区`,
  spreadShort: '差距',
  standingShort: '相对他区',
  sortNote: {
    spread: '按同一行中最大值÷最小值（推算）从高到低；区域规模不同，差距不等于优劣。',
    standing: (district) =>
      `按${district}的数值÷其余各区最大值（推算）从高到低；区域规模不同，不宜直接排名。`,
  },
  tiers: {
    ranked: (rows, by) => `${by}：${rows}组`,
    unranked: (rows) => `没有可比的数值：${rows}组，按主题次序`,
    silent: (rows) => `该区未提及：${rows}组`,
  },
  ofSmallest: (ratio) => `最大÷最小 ${ratio}`,
  ofLargestOther: (ratio) => `为他区最大值的 ${ratio}`,
  shown: (rows, all) => (rows === all ? `共${all}组` : `${rows}组 / 共${all}组`),
  disclosureLead: '各区对每组指标说到哪一步：有数值、只有增速、只有目标、只有文字，还是没有提',
  disclosures: {
    value: '有数值',
    growth: '仅增速或变动',
    target: '仅目标',
    words: '仅定性',
    none: '未提及',
  },
  disclosureMeaning: {
    value: '实绩有绝对数或比率',
    growth: '实绩只有增速或变动',
    target: '只有目标有数字',
    words: '只有文字，没有数字',
    none: '报告没有提到',
  },
  totals: '各区披露情况合计',
  totalsColumn: '披露',
  arrange: '调整次序',
  moveLeft: (district) => `${district}左移一列`,
  moveRight: (district) => `${district}右移一列`,
  hide: (district) => `隐藏${district}`,
  movedTo: (district, place, all) => `${district}现在是第${place}列，共${all}列`,
  earlier: (year) => `${year}年`,
  columns: '列',
  file: (year) => `逐项对照：${year - 1}年实绩与${year}年目标`,
};

const en: MatrixWords = {
  mode: 'What the table shows',
  modes: { figures: 'Figures', disclosure: 'Disclosure' },
  targeted: 'Only with a target',
  wording: 'Wording of the target',
  anyWording: 'Any wording',
  wordings: {
    gte: 'at least',
    lte: 'at most',
    approx: 'about',
    range: 'range',
    firm: 'striving for, ensuring',
    eq: 'exact number',
    qualitative: 'in words',
  },
  density: 'Density',
  densities: { regular: 'Relaxed', compact: 'Compact' },
  sort: 'Order',
  unsorted: 'By theme',
  bySpread: 'By spread',
  byDistrict: (district) => `By ${district} against the others`,
  spreadShort: 'spread',
  standingShort: 'against others',
  sortNote: {
    spread:
      'By the largest level of a row ÷ its smallest (derived), from high to low. Districts differ in size: a wide spread is neither good nor bad.',
    standing: (district) =>
      `By ${district}'s level ÷ the largest of the others (derived), from high to low. Districts differ in size: this is no ranking.`,
  },
  tiers: {
    ranked: (rows, by) => `${by}: ${rows} groups`,
    unranked: (rows) => `No levels that compare: ${rows} groups, in the order of themes`,
    silent: (rows) => `Not mentioned by this district: ${rows} groups`,
  },
  ofSmallest: (ratio) => `largest ÷ smallest ${ratio}`,
  ofLargestOther: (ratio) => `${ratio} of the largest other`,
  shown: (rows, all) => (rows === all ? `${all} groups` : `${rows} of ${all} groups`),
  disclosureLead:
    'How far each district goes on each group: a value, growth alone, a target alone, words alone, or nothing',
  disclosures: {
    value: 'value',
    growth: 'growth or change only',
    target: 'target only',
    words: 'in words only',
    none: 'not mentioned',
  },
  disclosureMeaning: {
    value: 'a level or rate as a result',
    growth: 'the result as growth or change alone',
    target: 'numbers in the target alone',
    words: 'words, no number',
    none: 'the report does not mention it',
  },
  totals: 'What each district discloses, in total',
  totalsColumn: 'Disclosure',
  arrange: 'Change order',
  moveLeft: (district) => `Move ${district} one column to the left`,
  moveRight: (district) => `Move ${district} one column to the right`,
  hide: (district) => `Hide ${district}`,
  movedTo: (district, place, all) => `${district} is now column ${place} of ${all}`,
  earlier: (year) => `${year}:`,
  columns: 'Columns',
  file: (year) => `Indicator by indicator: results of ${year - 1}, targets for ${year}`,
};

/** The words of the overview's matrix and of the choice of districts. */
export const matrixWords: Readonly<Record<Language, MatrixWords>> = { zh, en };
