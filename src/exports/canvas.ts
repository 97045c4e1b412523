import type { EChartsCoreOption } from 'echarts/core';
import { echarts } from '../charts/engine';

/**
 * An option as a PNG, drawn on a canvas of its own that never enters the page, without animation,
 * since the chart on the page may be SVG, small, dark or still moving. Rejects where the browser
 * makes none.
 */
export async function drawCanvas(
  option: EChartsCoreOption,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const size = { width, height, devicePixelRatio: 1 };
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    chart.setOption(option);
    const blob = await blobOf(chart.renderToCanvas({ pixelRatio: 1 }));
    return new Uint8Array(await blob.arrayBuffer());
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
