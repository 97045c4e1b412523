import { layoutOf } from '../../charts/chart';
import { metricsOf } from '../../charts/frame';
import type { Frame } from '../../charts/frame';
import { movedLayout } from '../../charts/layout';
import type { Layout } from '../../charts/layout';
import type { Comparison } from '../../model/comparison';
import type { Language } from '../../model/types';
import { drawCanvas } from '../canvas';
import { pictureLegend } from '../picture/blocks';
import type { DrawnPicture, PictureWish } from './rendering';

/** A chart under its legend, without the words that stand around it in a document or on a slide. */
export function chartPictureLayout(
  comparison: Comparison,
  language: Language,
  wish: PictureWish,
): Layout {
  const { height = Infinity, dotsPerInch, textSize, leastText = leastOnPaper } = wish;
  const most = (height * dotsPerInch) / 72;
  const layout = layoutIn(comparison, language, wish);
  const smaller = textSize * 0.92;
  return layout.height <= most || smaller < leastText
    ? layout
    : chartPictureLayout(comparison, language, { ...wish, textSize: smaller });
}

/** Smaller text is not read on paper, in points. */
const leastOnPaper = 8.5;

function layoutIn(
  comparison: Comparison,
  language: Language,
  { width, height, textSize, dotsPerInch }: PictureWish,
): Layout {
  const dots = dotsPerInch / 72;
  const shrink = (textSize * dots) / metricsOf('export').size;
  const frame: Frame = { width: Math.round(width * dots), density: 'export', language };
  const legend = pictureLegend(comparison, frame, shrink);
  const gap = textSize * dots;
  const left =
    height === undefined ? {} : { height: Math.floor(height * dots - legend.height - gap) - 1 };
  const chart = layoutOf(comparison, { ...frame, ...left }, shrink);
  const placed = movedLayout(chart, 0, legend.height + gap);
  return {
    ...placed,
    height: Math.ceil(legend.height + gap + chart.height),
    shapes: [...legend.shapes, ...placed.shapes],
  };
}

/** Draws it in a browser, on a canvas that never enters the page. Rejects where none can be had. */
export async function drawChartPicture(
  comparison: Comparison,
  language: Language,
  wish: PictureWish,
): Promise<DrawnPicture> {
  const layout = chartPictureLayout(comparison, language, wish);
  const png = await drawCanvas(layout, { language });
  return { png, width: layout.width, height: layout.height };
}
