import type { DatedSlot, GapReason, Slot } from '../../comparison';
import type { Aspect, Comparator, Kind, Measure, Verdict } from '../../types';

/** Several notes are told apart by numbers, since they have semicolons of their own. */
function numbered(notes: readonly string[]): readonly string[] {
  return notes.length === 1 ? notes : notes.map((note, index) => `${index + 1}. ${note}`);
}

/** A year told from that of its report. */
function yearsBack(lag: number): string {
  if (lag === 1) return '上年';
  if (lag === 0) return '当年';
  return lag > 0 ? `${lag}年前` : `${-lag}年后`;
}

/** Reported or promised. */
const kinds = {
  result: '实绩',
  target: '目标',
} satisfies Record<Kind, string>;

export const zh = {
  /** The language in attributes such as lang. */
  tag: 'zh-CN',
  /** Whose dates and spelling are used. */
  locale: 'zh-CN',
  ownName: '中文',
  /** What stands between and around words. */
  signs: {
    /** Between names. */
    list: '、',
    /** Between terms, which in some languages have commas of their own. */
    terms: '、',
    comma: '，',
    semicolon: '；',
    colon: '：',
    /** Between words and sentences. */
    space: '',
    bracketed: (text: string) => `（${text}）`,
  },
  /** Why there is no figure, as it stands where the figure would. */
  gaps: {
    'not-mentioned': '未提及',
    'not-entered': '未录入',
    'mentioned-only': '仅提及',
    'words-only': '仅定性',
    'growth-only': '仅增速',
    'value-only': '仅绝对数',
    'change-only': '仅变动',
    'target-only': '仅目标',
    'result-only': '仅实绩',
    'other-definition': '口径不同',
  } satisfies Record<GapReason, string>,
  /** How two sides of a comparison relate. */
  verdicts: {
    same: '同口径',
    near: '近似',
    differs: '不可比',
  } satisfies Record<Verdict, string>,
  kinds,
  /** What of an indicator a figure states; a value needs no word. */
  aspects: {
    value: '',
    growth: '同比增速',
    change: '较上年变化',
  } satisfies Record<Aspect, string>,
  /** How the values of an indicator are meant. */
  measures: { flow: '全年累计', stock: '期末或累计', rate: '比率' } satisfies Record<
    Measure,
    string
  >,
  /** The comparators, for a legend. */
  comparators: {
    eq: '确数',
    gte: '不低于',
    gt: '超过',
    lte: '不超过',
    lt: '低于',
    approx: '左右',
    range: '区间',
    qualitative: '定性',
  } satisfies Record<Comparator, string>,
  /** Marks on a number that is not a plain statement of a report. */
  status: {
    estimated: '预计',
    derived: '推算',
  } satisfies Record<'estimated' | 'derived', string>,
  /** A column's name. */
  slot: (slot: Slot | Pick<DatedSlot, 'year' | 'kind'>) => {
    if ('yearInRow' in slot) return kinds[slot.kind];
    return 'lag' in slot && slot.year === null
      ? `${yearsBack(slot.lag)}${kinds[slot.kind]}`
      : `${slot.year}年${kinds[slot.kind]}`;
  },
  /** Words that begin a sentence or head a column. */
  opening: (text: string): string => text,
  /** In the place of a report's date. */
  noDate: '日期不详',
  /** A district by the year of its report. */
  dated: (district: string, year: number) => `${district}（${year}年）`,
  /** A name that is in English beside the Chinese, for readers of English alone; null where there is none. */
  translated: (_english: string | null): string | null => null,
  /** A report as the source of what is said of it. */
  source: (issuer: string, title: string, date: string) => `${issuer}：${title}（${date}）`,
  paragraph: (number: number) => `第${number}段`,
  paragraphs: (first: number, last: number) => `第${first}～${last}段`,
  /** The sources of a comparison: their titles, and how they were received. */
  sources: (titles: readonly string[], received: readonly string[]) =>
    `数据来源：${titles.join('')}；${received.join('、')}`,
  /** Two that a verdict is between. */
  and: (one: string, other: string) => `${one}与${other}`,
  ofDistrict: (district: string, what: string) => `${district}${what}`,
  /** Of tables, wherever they are shown or saved. */
  table: {
    district: '区',
    indicator: '指标',
    base: (year: number | null) => (year === null ? '前年基数' : `${year}年基数`),
    step: '变动（推算）',
    /** Beside the rows of another definition. */
    differs: '口径不同',
    /** A term that is on another definition than the rows above it. */
    apart: (term: string) => `${term}（口径不同）`,
    /** Over rows of another definition, with their indicator where they share one. */
    over: (term: string) => `${term === '' ? '' : `${term}：`}口径不同，不可比`,
    /** What must be known to read a table, under it. */
    notes: (notes: readonly string[]) => `注：${numbered(notes).join('；')}。`,
  },
};
