import { chartSvg } from '../../../exports/html/chartSvg';
import { drawSvg } from '../../../exports/drawSvg';
import type { PictureSpec } from '../../../exports/picture/spec';
import { drawPng } from '../../../exports/picture/png';
import { presets } from '../../../exports/picture/preset';
import type { ComparisonContent } from '../../../model/brief/content';
import type { Language } from '../../../model/types';

/** An item as a PNG that stands alone, with title, notes, evidence and source in it. */
export async function pngOf(
  item: ComparisonContent,
  language: Language,
  address: string,
): Promise<Uint8Array> {
  const blob = await drawPng(specOf(item, language, address));
  return new Uint8Array(await blob.arrayBuffer());
}

/** The same as SVG. */
export function svgOf(item: ComparisonContent, language: Language, address: string): string {
  return drawSvg(specOf(item, language, address));
}

/** An item's chart alone, for a document that has the words around it as text. */
export function chartOf({ comparison }: ComparisonContent, language: Language): string {
  return chartSvg(comparison, language);
}

function specOf(
  { comparison, form, title, footnotes }: ComparisonContent,
  language: Language,
  address: string,
): PictureSpec {
  const preset = presets.official;
  return { comparison, form, language, preset, ground: 'white', footnotes, title, address };
}
