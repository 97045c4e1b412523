import { drawSvg } from '../../../exports/drawSvg';
import { pictureLayout } from '../../../exports/picture/picture';
import type { PictureSpec } from '../../../exports/picture/spec';
import { drawPng } from '../../../exports/picture/png';
import { presets } from '../../../exports/picture/preset';
import type { ZipPicture } from '../../../exports/zip/briefZip';
import type { ExhibitBlock } from '../../../model/document/block';
import type { Language } from '../../../model/types';

/** An exhibit as pictures that stand alone, with title, notes, evidence and source in them; a matrix in parts. */
export async function picturesOf(
  exhibit: ExhibitBlock,
  language: Language,
  address: string,
): Promise<readonly ZipPicture[]> {
  const spec = specOf(exhibit, language, address);
  const { parts } = pictureLayout(spec);
  const pictures: ZipPicture[] = [];
  for (let part = 1; part <= parts; part += 1) {
    const blob = await drawPng({ ...spec, part });
    const png = new Uint8Array(await blob.arrayBuffer());
    pictures.push({ png, svg: drawSvg({ ...spec, part }) });
  }
  return pictures;
}

function specOf(
  { comparison, form, title, footnotes }: ExhibitBlock,
  language: Language,
  address: string,
): PictureSpec {
  const preset = presets.official;
  return { comparison, form, language, preset, ground: 'white', footnotes, title, address };
}
