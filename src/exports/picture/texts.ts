import { exhibitWords } from '../../model/document/exhibit';
import type { ExhibitWords } from '../../model/document/exhibit';
import { pictureWords } from '../../model/words/pictures';
import type { PictureSpec } from './spec';

/** What a picture must say for itself, since it has no hover and no link. */
export interface PictureTexts extends ExhibitWords {
  readonly dated: string;
  readonly maker: string;
}

/** What a writer may paste into a title and no picture can print. */
const unprintable = /[^\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+/gu;

/** The words of a comparison's picture, the writer's own title first. */
export function pictureTexts({
  comparison,
  language,
  title = '',
}: Pick<PictureSpec, 'comparison' | 'language' | 'title'>): PictureTexts {
  const { reports, version } = comparison;
  const dates = reports.map((report) => report.date);
  return {
    ...exhibitWords(comparison, language, title.replaceAll(unprintable, ' ')),
    dated: pictureWords[language].dated(dates, version),
    maker: '区比 Qubi',
  };
}
