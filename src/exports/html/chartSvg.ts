import { layoutOf } from '../../charts/chart';
import type { Frame } from '../../charts/frame';
import { movedLayout } from '../../charts/layout';
import type { Comparison } from '../../model/comparison';
import type { Language } from '../../model/types';
import { below, pictureLegend, space } from '../picture/blocks';
import { svgText } from '../svg';

/** The measure of a page of text: 156 mm at 96 dots an inch, and a little more. */
const width = 640;

/** A chart under its legend, without title and notes, for a document that has them as text. */
export function chartSvg(comparison: Comparison, language: Language): string {
  const frame: Frame = { width, density: 'regular', language };
  const legend = below([pictureLegend(comparison, frame, 1), space(10)]);
  const chart = movedLayout(layoutOf(comparison, frame), 0, legend.height);
  const height = Math.ceil(chart.height + legend.height);
  return svgText({ ...chart, height, shapes: [...legend.shapes, ...chart.shapes] }, { language });
}
