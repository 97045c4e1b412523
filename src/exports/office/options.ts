import type { ComparisonContent } from '../../model/brief/content';

/** A picture of a chart, drawn for print. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a document or a deck needs from the page. */
export interface OfficeOptions {
  /** Draws what can't be a chart that is edited; asked for no other item. */
  readonly picture: (item: ComparisonContent) => Promise<DrawnPicture>;
  /** Called before each item and at the end. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Where the page shows an item, for a link; none without it. */
  readonly addressOf?: (item: ComparisonContent) => string;
}
