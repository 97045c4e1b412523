import { drawSvg } from '../../../exports/drawSvg';
import type { PictureSpec } from '../../../exports/picture/spec';
import { drawPng } from '../../../exports/picture/png';
import { presets } from '../../../exports/picture/preset';
import type { ExhibitBlock } from '../../../model/document/block';
import type { Language } from '../../../model/types';

/** An exhibit as a PNG that stands alone, with title, notes, evidence and source in it. */
export async function pngOf(
  exhibit: ExhibitBlock,
  language: Language,
  address: string,
): Promise<Uint8Array> {
  const blob = await drawPng(specOf(exhibit, language, address));
  return new Uint8Array(await blob.arrayBuffer());
}

/** The same as SVG. */
export function svgOf(exhibit: ExhibitBlock, language: Language, address: string): string {
  return drawSvg(specOf(exhibit, language, address));
}

function specOf(
  { comparison, form, title, footnotes }: ExhibitBlock,
  language: Language,
  address: string,
): PictureSpec {
  const preset = presets.official;
  return { comparison, form, language, preset, ground: 'white', footnotes, title, address };
}
