import { CanvasRenderer } from 'echarts/renderers';
import { echarts } from '../charts/engine';
import type { Layout } from '../charts/layout';
import { optionOf } from '../charts/engine';
import { colourOf } from '../charts/furtherColours';
import { palette } from '../charts/palette';
import type { ChartTheme } from '../charts/palette';
import type { Box } from '../charts/shapes';
import type { Language } from '../model/types';
import { typography } from './typography';

echarts.use([CanvasRenderer]);

/** Whose fonts are used, and whether what lies behind shows through. */
interface CanvasStyle {
  readonly language: Language;
  readonly transparent?: boolean;
  /** Light unless told. */
  readonly theme?: ChartTheme;
  /** A picture within the drawing, in an address of its own. */
  readonly image?: (Box & { readonly href: string }) | null;
}

/**
 * A layout as a PNG, drawn on a canvas of its own that never enters the page.
 * Rejects where the browser makes none.
 */
export async function drawCanvas(
  layout: Layout,
  { language, transparent = false, theme = 'light', image = null }: CanvasStyle,
): Promise<Uint8Array> {
  const { width, height } = layout;
  const size = { width, height, devicePixelRatio: 1 };
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    const { fonts } = typography[language];
    const ground = transparent ? null : palette[theme].panel;
    chart.setOption(optionOf(layout, { paint: (each) => colourOf(theme, each), ground, fonts }));
    const canvas = chart.renderToCanvas({ pixelRatio: 1 });
    if (image !== null) await drawImage(canvas, image);
    const blob = await blobOf(canvas);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    chart.dispose();
  }
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

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no PNG of the canvas'));
    }, 'image/png');
  });
}
