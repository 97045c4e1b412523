import type { Comparison } from '../../model/comparison';
import type { Document } from '../../model/document';
import type { ExhibitBlock } from '../../model/document/block';
import { nativeChart } from './nativeChart';
import type { NativeChart } from './nativeChart';
import type { Template } from './template';

/**
 * What a picture is wanted for: its width, the size of its text and the least that is read, and the height it should
 * keep to, all in points; and how fine it is printed.
 */
export interface PictureWish {
  readonly width: number;
  readonly textSize: number;
  readonly leastText?: number;
  readonly height?: number;
  readonly dotsPerInch: number;
}

/** A picture of a chart and its legend alone, drawn for print. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a document or a deck needs from the page. */
export interface OfficeOptions {
  /** Draws what can't be a chart that is edited; asked for nothing else. `drawChartPicture` is one. */
  readonly picture: (comparison: Comparison, wish: PictureWish) => Promise<DrawnPicture>;
  /** Called before each block and at the end. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Where the page shows an exhibit, for a link; none without it. */
  readonly addressOf?: (exhibit: ExhibitBlock) => string;
  /** Who wrote it and when, under the title. */
  readonly byline?: string;
  /** Where the sentences behind the numbers stand in a document. */
  readonly evidence?: 'footnotes' | 'appendix';
  /** A house's styles, fonts, page and header, or theme; used by the kind of file that it is for. */
  readonly template?: Template | null;
}

/** How an exhibit is shown. A picture that would be too tall to read is a table instead. */
export type Rendering =
  | {
      readonly as: 'chart';
      readonly charts: readonly NativeChart[];
      readonly notes: readonly string[];
    }
  | { readonly as: 'picture'; readonly pictures: readonly DrawnPicture[] }
  | { readonly as: 'table' };

/** What pictures are wanted for, and the height ÷ width up to which they can be read. */
export interface Paper extends PictureWish {
  readonly tallest: number;
}

/** What there is to draw an exhibit on, and what of it each picture shows. */
export interface Place {
  readonly paper: Paper;
  readonly parts: readonly Comparison[];
  /** The most rows that a chart has room for. */
  readonly rows: number;
}

/** Decides how an exhibit is shown, and draws its pictures where it needs some. */
export async function renderingOf(
  { form, comparison }: ExhibitBlock,
  { language }: Document,
  { picture }: OfficeOptions,
  { paper, parts, rows }: Place,
): Promise<Rendering> {
  if (form === 'table' || comparison.rowsOf === 'families') return { as: 'table' };
  const answer = nativeChart(comparison, language, rows);
  if (answer.form === 'table') return { as: 'table' };
  if (answer.form === 'native') return { as: 'chart', charts: answer.charts, notes: answer.notes };
  const { tallest, ...wish } = paper;
  const pictures: DrawnPicture[] = [];
  for (const part of parts) {
    const drawn = await picture(part, wish);
    if (drawn.height > drawn.width * tallest) return { as: 'table' };
    pictures.push(drawn);
  }
  return { as: 'picture', pictures };
}

/** The renderings of all exhibits by their ids, one after the other, since each may take a moment. */
export async function renderingsOf(
  document: Document,
  options: OfficeOptions,
  placeOf: (exhibit: ExhibitBlock) => Place,
): Promise<ReadonlyMap<string, Rendering>> {
  const { blocks } = document;
  const renderings = new Map<string, Rendering>();
  for (const [index, block] of blocks.entries()) {
    options.onProgress?.(index, blocks.length);
    if (block.of === 'exhibit') {
      renderings.set(block.id, await renderingOf(block, document, options, placeOf(block)));
    }
  }
  return renderings;
}
