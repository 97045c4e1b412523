import type { Comparison, TargetList } from '../../comparison';
import { listNames } from '../../targets/list';
import type { Bilingual, Language } from '../../types';
import { termWords } from '../../words/terms';

const sorted: Readonly<Record<TargetList, Bilingual>> = {
  growth: {
    zh: '同比增速，%；按变动（个百分点）从高到低排列',
    en: 'year-on-year growth, %; sorted by step in percentage points',
  },
  rate: {
    zh: '%；按变动（个百分点）从高到低排列',
    en: '%; sorted by step in percentage points',
  },
  level: {
    zh: '目标÷实绩；按比值从高到低排列',
    en: 'target ÷ result; sorted by ratio',
  },
};

/** `增速目标 · 2018年实绩、2019年目标 · 同比增速，%；按变动（个百分点）从高到低排列`. */
export function listSubject({ slots }: Comparison, list: TargetList, language: Language): string {
  const { slot: named, signs } = termWords[language];
  const years = slots.map(named).join(signs.list);
  return [listNames[list][language], years, sorted[list][language]].join(' · ');
}
