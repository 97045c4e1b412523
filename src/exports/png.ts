import { echarts } from '../charts/engine';
import type { ChartKind } from '../charts/frame';
import type { Comparison } from '../model/comparison';
import type { Language } from '../model/types';
import { pictureOption, pictureSize } from './picture';

/**
 * The chart with title, legend, notes and sources as a PNG of 1920 × 1080, whatever is on the screen.
 * It is drawn on a canvas of its own that never enters the page, without animation, since the chart
 * on the page may be SVG, small, dark or still moving. Rejects when the browser makes no PNG.
 */
export async function drawPicture(
  kind: ChartKind,
  comparison: Comparison,
  language: Language,
): Promise<Blob> {
  const size = { ...pictureSize, devicePixelRatio: 1 };
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    chart.setOption(pictureOption(kind, comparison, language));
    return await blobOf(chart.renderToCanvas({ pixelRatio: 1 }));
  } finally {
    chart.dispose();
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no PNG of the canvas'));
    }, 'image/png');
  });
}
