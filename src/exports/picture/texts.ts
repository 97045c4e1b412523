import { caveatsOf, findingOf, subjectOf } from '../../model/finding';
import type { Comparison } from '../../model/comparison';
import type { Language } from '../../model/types';
import type { PictureSpec } from './spec';

/** What a picture must say for itself, since it has no hover and no link. */
export interface PictureTexts {
  readonly title: string;
  /** Empty where the subject is the title. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly dated: string;
  readonly maker: string;
}

/** What a writer may paste into a title and no picture can print. */
const unprintable = /[^\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+/gu;

/** The words of a comparison's picture, the writer's own title first. */
export function pictureTexts({
  comparison,
  language,
  title: own = '',
}: Pick<PictureSpec, 'comparison' | 'language' | 'title'>): PictureTexts {
  const subject = subjectOf(comparison, language);
  const written = own.replaceAll(unprintable, ' ').trim();
  const title = written === '' ? (findingOf(comparison, language) ?? subject) : written;
  return {
    title,
    subtitle: title === subject ? '' : subject,
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
        dated: `报告日期：${dates.join('、')} · 数据版本：${version}`,
      }
    : {
        source: `Source: ${titles.join('; ')} (government work reports); ${received.join('; ')}`,
        dated: `Report dates: ${dates.join(', ')} · Data version: ${version}`,
      };
}
