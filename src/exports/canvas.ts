import { CanvasRenderer } from 'echarts/renderers';
import { echarts } from '../charts/engine';
import type { Layout } from '../charts/layout';
import { optionOf } from '../charts/engine';
import { colourOf } from '../charts/furtherColours';
import { palette } from '../charts/palette';
import type { ChartTheme } from '../charts/palette';
import type { Language } from '../model/types';
import { typography } from './typography';

echarts.use([CanvasRenderer]);

/** Whose fonts are used, and whether what lies behind shows through. */
interface CanvasStyle {
  readonly language: Language;
  readonly transparent?: boolean;
  /** Light unless told. */
  readonly theme?: ChartTheme;
  /** Draws what is no shape over it. */
  readonly finish?: (canvas: HTMLCanvasElement) => Promise<void>;
}

/**
 * A layout as a PNG, drawn on a canvas of its own that never enters the page.
 * Rejects where the browser makes none.
 */
export async function drawCanvas(
  layout: Layout,
  { language, transparent = false, theme = 'light', finish }: CanvasStyle,
): Promise<Uint8Array> {
  const { width, height } = layout;
  const size = { width, height, devicePixelRatio: 1 };
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    const { fonts } = typography[language];
    const ground = transparent ? null : palette[theme].panel;
    chart.setOption(optionOf(layout, { paint: (each) => colourOf(theme, each), ground, fonts }));
    const canvas = chart.renderToCanvas({ pixelRatio: 1 });
    await finish?.(canvas);
    const blob = await blobOf(canvas);
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
