import { caveatsOf, findingOf, subjectOf } from '../model/finding';
import type { Comparison } from '../model/comparison';
import type { Language } from '../model/types';

/** What a picture must say for itself, since it has no hover and no link. */
export interface PictureTexts {
  readonly title: string;
  /** Empty where there is no finding and the subject is the title. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly dated: string;
  readonly maker: string;
}

/** The words of a comparison's picture. */
export function pictureTexts(comparison: Comparison, language: Language): PictureTexts {
  const finding = findingOf(comparison, language);
  const subject = subjectOf(comparison, language);
  return {
    title: finding ?? subject,
    subtitle: finding === null ? '' : subject,
    notes: caveatsOf(comparison, language),
    maker: '区比 Qubi',
    ...origins(comparison, language),
  };
}

/** Where the figures come from, and of what dates reports and data are. */
function origins({ reports, version }: Comparison, language: Language) {
  const titles = reports.map((report) => report.title);
  const received = [...new Set(reports.map((report) => report.received[language]))];
  const dates = reports.map((report) => report.date);
  return language === 'zh'
    ? {
        source: `数据来源：${titles.map((each) => `《${each}》`).join('')}；${received.join('、')}`,
        dated: `报告日期：${dates.join('、')}　数据版本：${version}`,
      }
    : {
        source: `Source: ${titles.join('; ')} (government work reports); ${received.join('; ')}`,
        dated: `Report dates: ${dates.join(', ')}. Data version: ${version}`,
      };
}
