import type { GapReason, Slot } from '../comparison';
import type { Aspect, Comparator, Kind, Language, Verdict } from '../types';

type ByLanguage<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Why there is no figure, as it stands where the figure would. */
export const gapWords: ByLanguage<GapReason> = {
  zh: {
    'not-mentioned': '未提及',
    'mentioned-only': '仅提及',
    'words-only': '仅定性',
    'growth-only': '仅增速',
    'value-only': '仅绝对数',
    'change-only': '仅变动',
    'target-only': '仅目标',
    'result-only': '仅实绩',
    'other-definition': '口径不同',
  },
  en: {
    'not-mentioned': 'not mentioned',
    'mentioned-only': 'named only',
    'words-only': 'in words only',
    'growth-only': 'growth only',
    'value-only': 'level only',
    'change-only': 'change only',
    'target-only': 'target only',
    'result-only': 'result only',
    'other-definition': 'other definition',
  },
};

/** How two sides of a comparison relate. */
export const verdictWords: ByLanguage<Verdict> = {
  zh: { same: '同口径', near: '近似', differs: '不可比' },
  en: { same: 'same definition', near: 'near definition', differs: 'not comparable' },
};

/** Reported or promised. */
export const kindWords: ByLanguage<Kind> = {
  zh: { result: '实绩', target: '目标' },
  en: { result: 'result', target: 'target' },
};

/** What of an indicator a figure states; a value needs no word. */
export const aspectWords: ByLanguage<Aspect> = {
  zh: { value: '', growth: '同比增速', change: '较上年变化' },
  en: { value: '', growth: 'year-on-year growth', change: 'change on the year before' },
};

/** The comparators, for a legend. */
export const comparatorWords: ByLanguage<Comparator> = {
  zh: {
    eq: '确数',
    gte: '不低于',
    gt: '超过',
    lte: '不超过',
    lt: '低于',
    approx: '左右',
    range: '区间',
    qualitative: '定性',
  },
  en: {
    eq: 'as stated',
    gte: 'at least',
    gt: 'more than',
    lte: 'at most',
    lt: 'less than',
    approx: 'about',
    range: 'range',
    qualitative: 'in words',
  },
};

/** Marks on a number that is not a plain statement of a report. */
export const statusWords: ByLanguage<'estimated' | 'derived'> = {
  zh: { estimated: '预计', derived: '推算' },
  en: { estimated: 'estimated', derived: 'derived' },
};

/** A column's name: `2018年实绩`, `2019 target`. */
export function slotName({ year, kind }: Slot, language: Language): string {
  const word = kindWords[language][kind];
  return language === 'zh' ? `${year}年${word}` : `${year} ${word}`;
}
