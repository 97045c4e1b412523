import type { Box } from '../../charts/shapes';
import { drawCanvas } from '../canvas';
import { pictureLayout } from './picture';
import { recordOf } from './texts';
import type { PictureSpec } from './spec';
import { internationalText, physicalSize, withChunks } from './pngChunks';
import type { PngChunk } from './pngChunks';
import { termWords } from '../../model/words/terms';

/**
 * The picture as PNG, with its size on paper and with what it remembers in its chunks. Rejects when
 * the browser makes no PNG.
 */
export async function drawPng(spec: PictureSpec): Promise<Blob> {
  const layout = pictureLayout(spec);
  const drawn = await drawCanvas(layout, {
    theme: spec.ground === 'dark' ? 'dark' : 'light',
    transparent: spec.ground === 'transparent',
    finish: async (canvas) => {
      if (layout.logo) await drawImage(canvas, layout.logo);
    },
    language: spec.language,
  });
  return new Blob([withChunks(drawn, chunksOf(spec))], { type: 'image/png' });
}

/** The chunks of a picture: its size on paper, and its record under the keywords of the PNG specification. */
export function chunksOf(spec: PictureSpec): PngChunk[] {
  const { title, description, source, address, version, software } = recordOf(spec);
  const { dpi } = spec.preset;
  const tongue = termWords[spec.language].tag;
  return [
    ...(dpi === null ? [] : [physicalSize(dpi)]),
    internationalText('Title', title, tongue),
    internationalText('Description', description, tongue),
    internationalText('Source', source, tongue),
    internationalText('URL', address),
    internationalText('Data version', version),
    internationalText('Software', software),
  ];
}

async function drawImage(
  canvas: HTMLCanvasElement,
  { href, x, y, width, height }: Box & { readonly href: string },
): Promise<void> {
  const image = new Image();
  image.src = href;
  await image.decode();
  canvas.getContext('2d')?.drawImage(image, x, y, width, height);
}
