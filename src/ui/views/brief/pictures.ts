import { kindOf } from '../../../charts/chart';
import { chartSvg } from '../../../exports/html/chartSvg';
import { onPaper, pictureLayout } from '../../../exports/picture';
import { optionOf } from '../../../charts/option';
import { drawPicture } from '../../../exports/png';
import { drawSvg } from '../../../exports/svg';
import type { ComparisonContent } from '../../../model/brief/content';
import type { Language } from '../../../model/types';

/** A picture and its size in pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where a PNG has its width; the height follows. */
const sizeAt = 16;

/** An item as a picture that stands alone, with title, notes and source in it. */
export async function pngOf(
  { comparison }: ComparisonContent,
  language: Language,
): Promise<Picture> {
  const blob = await drawPicture(kindOf(comparison), comparison, language);
  const buffer = await blob.arrayBuffer();
  const view = new DataView(buffer);
  return {
    png: new Uint8Array(buffer),
    width: view.getUint32(sizeAt),
    height: view.getUint32(sizeAt + 4),
  };
}

/** The same as SVG. */
export function svgOf({ comparison }: ComparisonContent, language: Language): string {
  const layout = pictureLayout(kindOf(comparison), comparison, language);
  return drawSvg(optionOf(layout, onPaper), layout.width, layout.height);
}

/** An item's chart alone, for a document that has the words around it as text. */
export function chartOf({ comparison }: ComparisonContent, language: Language): string {
  return chartSvg(comparison, language);
}
