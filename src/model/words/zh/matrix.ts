import type { Disclosure } from '../../matrix/disclosure';
import type { SortColumn } from '../../matrix/order';
import type { Tier } from '../../matrix/sort';
import type { Spread } from '../../matrix/spread';
import type { TargetWording } from '../../targets/filter';

export const zh = {
  mode: '表格内容',
  modes: { comparable: '可比指标', all: '全部指标', disclosure: '披露情况' },
  find: '在表中查找',
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
  /** The heads of the columns. */
  heads: {
    result: (year: number) => `${year - 1}年`,
    growth: () => '增速',
    target: (year: number) => `${year}年目标`,
    step: () => '目标较实绩',
    verdict: '可比性',
    spread: '最高与最低相差',
  },
  /** How far the highest of a row lies from its lowest. */
  spreads: {
    times: (size: string) => `${size}倍`,
    points: (size: string) => `${size}个百分点`,
  } satisfies Record<Spread['in'], (size: string) => string>,
  /** The other definitions of a row. */
  apart: (open: boolean, districts: number) => `${open ? '－' : '＋'}口径不同（${districts}区）`,
  sortNotes: {
    result: '按该区数值÷其余各区最大值（推算）排列；区域规模不同，不宜直接排名。',
    growth: '按上年增速排列。',
    target: '按目标排列：先增速目标，再比率目标；不同单位的数值目标不相比。',
    step: '按目标较上年实绩的变动（推算）排列：先百分点，再目标÷实绩。',
    verdict: '按可比性排列：先同口径，再近似。',
    spread: '按最高÷最低（推算）排列，比率与增速按相差的百分点；区域规模不同，差距不等于优劣。',
  } satisfies Record<SortColumn['of'], string>,
  tiers: {
    same: '同口径',
    near: '口径近似',
    times: '最高÷最低',
    points: '相差百分点',
    ratio: '目标÷实绩',
    standing: '相对其余各区',
    growth: '增速',
    rate: '比率',
    unranked: '没有可排的数，按主题次序',
    silent: '该区此处空缺，按主题次序',
  } satisfies Record<Tier['tier'], string>,
  ofLargestOther: (ratio: string) => `为他区最大值的${ratio}`,
  shown: (rows: number, all: number) => (rows === all ? `共${all}组` : `${rows}组 / 共${all}组`),
  disclosureLead:
    '各区对每组指标说到哪一步：有数值、只有增速、只有目标、只有文字、只提到名称，还是没有提',
  disclosures: {
    value: '有数值',
    growth: '仅增速或变动',
    target: '仅目标',
    words: '仅定性',
    mentioned: '仅提及',
    none: '未提及',
    'not-entered': '数值未录入',
  } satisfies Record<Disclosure, string>,
  disclosureMeaning: {
    value: '实绩有绝对数或比率',
    growth: '实绩只有增速或变动',
    target: '只有目标有数字',
    words: '只有文字，没有数字',
    mentioned: '只提到名称，没有给出数字，也没有表态',
    none: '报告没有提到',
    'not-entered': '报告只录要点，没有录入数值',
  } satisfies Record<Disclosure, string>,
  totals: '各区披露情况合计',
  totalsColumn: '披露',
  choose: (all: number) => `从${all}个区中选择…`,
  arrange: '调整次序',
  moveLeft: (district: string) => `${district}左移一列`,
  moveRight: (district: string) => `${district}右移一列`,
  hide: (district: string) => `隐藏${district}`,
  movedTo: (district: string, place: number, all: number) =>
    `${district}现在是第${place}列，共${all}列`,
  hidden: (districts: readonly string[]) => `已隐藏${districts.join('、')}`,
  restore: '恢复显示',
  restoreThese: (districts: readonly string[]) => `恢复显示${districts.join('、')}`,
  earlier: (year: number) => `${year}年`,
  columns: '列',
};
