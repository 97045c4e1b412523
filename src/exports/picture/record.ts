import type { PictureSpec } from './spec';
import { pictureTexts } from './texts';

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
