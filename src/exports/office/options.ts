import type { ComparisonContent } from '../../model/brief/content';

/** What a picture is wanted for: its width, the size of its text, and the height it should keep to, all in points; and how fine it is printed. */
export interface PictureWish {
  readonly width: number;
  readonly textSize: number;
  readonly height?: number;
  readonly dotsPerInch: number;
}

/** A picture of a chart, drawn for print. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Holds the chart and its legend alone; one that holds notes and source too has a slide without them. */
  readonly bare?: boolean;
}

/** What a document or a deck needs from the page. */
export interface OfficeOptions {
  /** Draws what can't be a chart that is edited; asked for no other item. `drawChartPicture` is one. */
  readonly picture: (item: ComparisonContent, wish: PictureWish) => Promise<DrawnPicture>;
  /** Called before each item and at the end. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Where the page shows an item, for a link; none without it. */
  readonly addressOf?: (item: ComparisonContent) => string;
}
