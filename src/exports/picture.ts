import type { EChartsCoreOption } from 'echarts/core';
import { layoutOf } from '../charts/chart';
import type { ChartKind, Frame } from '../charts/frame';
import type { Layout } from '../charts/layout';
import { moved, movedLayout } from '../charts/move';
import { optionOf } from '../charts/option';
import type { Comparison } from '../model/comparison';
import type { Language } from '../model/types';
import { below, pictureFoot, pictureHead, pictureLegend, space } from './pictureParts';
import { pictureTexts } from './pictureTexts';

/** A slide's size in pixels, whatever the screen's is. */
export const pictureSize = { width: 1920, height: 1080 } as const;

const margin = { x: 64, y: 48 } as const;
const inner = {
  width: pictureSize.width - 2 * margin.x,
  height: pictureSize.height - 2 * margin.y,
};

/** How large texts and chart are drawn, the best first: the more there is to say, the smaller it is said. */
const sizes = [
  { text: 1, chart: 1.1 },
  ...[1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4].flatMap((text) =>
    [1, 0.92, 0.84].map((less) => ({ text, chart: Math.min(1, (text + 0.12) * less) })),
  ),
];

/** A long list makes its sheet longer rather than become illegible. */
const listSizes = [
  { text: 1, chart: 1 },
  { text: 0.84, chart: 0.84 },
];

/** How a picture's layout is drawn. */
export const onPaper = { theme: 'light', motion: false } as const;

/** The picture as plain data: chart, title, legend, notes and source on one sheet. */
export function pictureOption(
  kind: ChartKind,
  comparison: Comparison,
  language: Language,
): EChartsCoreOption {
  return optionOf(pictureLayout(kind, comparison, language), onPaper);
}

/**
 * Lays out the picture: the texts take what they need, the chart what is left. A slide high, and
 * longer only for a list of targets that has more rows than a slide has room for.
 */
export function pictureLayout(kind: ChartKind, comparison: Comparison, language: Language): Layout {
  const texts = pictureTexts(comparison, language);
  const frame: Frame = {
    width: inner.width,
    density: 'export',
    theme: 'light',
    language,
    motion: false,
  };
  const attempt = ({ text, chart }: { readonly text: number; readonly chart: number }) => {
    const legend = pictureLegend(kind, comparison, frame, text);
    const head = below([
      pictureHead(texts, inner.width, text),
      space(16 * text),
      legend,
      space(18 * text),
    ]);
    const foot = pictureFoot(texts, inner.width, text);
    const room = inner.height - head.height - foot.height - 28 * text;
    const { height } = layoutOf(kind, comparison, frame, chart);
    return { head, foot, room, chart, natural: height, fits: height <= room };
  };
  const list = comparison.targets !== undefined;
  const [first, ...smaller] = list ? listSizes : sizes;
  let made = attempt(first ?? { text: 1, chart: 1 });
  for (const size of smaller) {
    if (made.fits) break;
    made = attempt(size);
  }
  const { head, foot, chart } = made;
  const longer = list && !made.fits ? made.natural - made.room : 0;
  const room = made.room + longer;
  const drawn = layoutOf(kind, comparison, { ...frame, height: room }, chart);
  const placed = movedLayout(drawn, margin.x, margin.y + head.height);
  const height = Math.ceil(pictureSize.height + longer);
  const footTop = height - margin.y - foot.height;
  return {
    width: pictureSize.width,
    height,
    plots: placed.plots,
    marks: placed.marks,
    shapes: [
      ...head.shapes.map((each) => moved(each, margin.x, margin.y)),
      ...placed.shapes,
      ...foot.shapes.map((each) => moved(each, margin.x, footTop)),
    ],
  };
}
