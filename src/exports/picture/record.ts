/** Who makes the pictures, as they say and remember it. */
export const maker = '区比 Qubi';

/** The names in which an SVG remembers: Dublin Core. */
export const dublinCore = 'http://purl.org/dc/elements/1.1/';

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
