import type { BriefContentItem, ComparisonContent } from '../../model/brief/content';
import type { Language } from '../../model/types';
import { nativeChart } from './nativeChart';
import type { NativeChart } from './nativeChart';

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

/** How an item is shown. A picture that would be too tall to read is a table instead. */
export type Form =
  | { readonly as: 'chart'; readonly chart: NativeChart }
  | { readonly as: 'picture'; readonly picture: DrawnPicture }
  | { readonly as: 'table' };

/** What pictures are wanted for, and the height ÷ width up to which they can be read: without and with words. */
export interface Paper extends PictureWish {
  readonly tallest: { readonly bare: number; readonly worded: number };
}

/** Decides how a comparison is shown, and draws its picture where it needs one. */
export async function formOf(
  item: ComparisonContent,
  language: Language,
  { picture }: OfficeOptions,
  paperOf: (item: ComparisonContent) => Paper,
): Promise<Form> {
  if (item.form === 'table') return { as: 'table' };
  const answer = nativeChart(item.comparison, language);
  if (answer.form === 'native') return { as: 'chart', chart: answer.chart };
  const { tallest, ...wish } = paperOf(item);
  const drawn = await picture(item, wish);
  const most = drawn.bare === true ? tallest.bare : tallest.worded;
  return drawn.height > drawn.width * most ? { as: 'table' } : { as: 'picture', picture: drawn };
}

/** The forms of all comparisons among the items, one after the other, since each may take a moment. */
export async function formsOf(
  items: readonly BriefContentItem[],
  language: Language,
  options: OfficeOptions,
  paperOf: (item: ComparisonContent) => Paper,
): Promise<ReadonlyMap<BriefContentItem, Form>> {
  const forms = new Map<BriefContentItem, Form>();
  for (const [index, item] of items.entries()) {
    options.onProgress?.(index, items.length);
    if (item.type === 'comparison') {
      forms.set(item, await formOf(item, language, options, paperOf));
    }
  }
  return forms;
}
