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
  first,
}: Pick<PictureSpec, 'comparison' | 'language' | 'title' | 'first'>): PictureTexts {
  const { reports, version } = comparison;
  const dates = reports.flatMap(({ date }) => date ?? []);
  const words = exhibitWords(comparison, language, title.replaceAll(unprintable, ' '));
  const all = comparison.panels.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = first === undefined ? [] : [pictureWords[language].first(first, all)];
  return {
    ...words,
    notes: [...left, ...words.notes],
    dated: pictureWords[language].dated(dates, version),
    maker: '区比 Qubi',
  };
}

/** What a picture remembers of itself when it has left its page. */
export interface PictureRecord {
  readonly title: string;
  /** Subject and notes, one a line. */
  readonly description: string;
  readonly source: string;
  /** Of the view that shows the same. */
  readonly address: string;
  /** The data's version. */
  readonly version: string;
  readonly software: string;
}

/** The record of a picture. */
export function recordOf(spec: PictureSpec): PictureRecord {
  const { title, subtitle, notes, source, dated, maker } = pictureTexts(spec);
  return {
    title,
    description: [subtitle, ...notes, dated].filter((each) => each !== '').join('\n'),
    source,
    address: spec.address,
    version: spec.comparison.version,
    software: maker,
  };
}
