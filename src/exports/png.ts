import { echarts } from '../charts/engine';
import { layoutOption, pictureLayout } from './picture';
import { recordOf } from './pictureRecord';
import type { PictureSpec } from './pictureSpec';
import { internationalText, physicalSize, withChunks } from './pngChunks';
import type { PngChunk } from './pngChunks';

/**
 * The picture as PNG, with its size on paper and with what it remembers in its chunks. It is drawn
 * on a canvas of its own that never enters the page, without animation, since the chart on the page
 * may be SVG, small, dark or still moving. Rejects when the browser makes no PNG.
 */
export async function drawPng(spec: PictureSpec): Promise<Blob> {
  const layout = pictureLayout(spec);
  const size = { width: layout.width, height: layout.height, devicePixelRatio: 1 };
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    chart.setOption(layoutOption(layout, spec));
    const drawn = await blobOf(chart.renderToCanvas({ pixelRatio: 1 }));
    const bytes = withChunks(new Uint8Array(await drawn.arrayBuffer()), chunksOf(spec));
    return new Blob([bytes], { type: 'image/png' });
  } finally {
    chart.dispose();
  }
}

/** The chunks of a picture: its size on paper, and its record under the keywords of the PNG specification. */
export function chunksOf(spec: PictureSpec): PngChunk[] {
  const { title, description, source, address, version, software } = recordOf(spec);
  const { dpi } = spec.preset;
  const tongue = spec.language === 'zh' ? 'zh-CN' : 'en';
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

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no PNG of the canvas'));
    }, 'image/png');
  });
}
