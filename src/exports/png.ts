import { echarts } from '../charts/engine';
import type { ChartKind } from '../charts/frame';
import { optionOf } from '../charts/option';
import type { Comparison } from '../model/comparison';
import type { Language } from '../model/types';
import { onPaper, pictureLayout } from './picture';

/**
 * The chart with title, legend, notes and sources as a PNG 1920 pixels wide, whatever is on the screen.
 * It is drawn on a canvas of its own that never enters the page, without animation, since the chart
 * on the page may be SVG, small, dark or still moving. Rejects when the browser makes no PNG.
 */
export async function drawPicture(
  kind: ChartKind,
  comparison: Comparison,
  language: Language,
): Promise<Blob> {
  const layout = pictureLayout(kind, comparison, language);
  const size = { width: layout.width, height: layout.height, devicePixelRatio: 1 };
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    chart.setOption(optionOf(layout, onPaper));
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
