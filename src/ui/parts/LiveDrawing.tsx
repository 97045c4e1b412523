import { useEffect, useMemo, useState } from 'react';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { echarts } from '../../charts/engine';
import type { Layout } from '../../charts/layout';
import { optionOf } from '../../charts/engine';
import { paint } from './Drawing';
import { onLit } from './lit';

interface LiveDrawingProps {
  readonly layout: Layout;
  /** What is drawn: marks move where it has changed, and not where only the room has. */
  readonly subject: unknown;
  /** Told when it stands on the page. */
  readonly onReady: () => void;
}

type Instance = ReturnType<typeof echarts.init>;

/** The same drawing, alive; this module brings ECharts with it and is loaded when a chart is first touched. */
export function LiveDrawing({ layout, subject, onReady }: LiveDrawingProps) {
  const [chart, setChart] = useState<Instance | null>(null);
  const [drawn, setDrawn] = useState({ layout, subject, moving: false });
  if (drawn.layout !== layout) {
    const moving = drawn.subject !== subject && !matchMedia(still).matches;
    setDrawn({ layout, subject, moving });
  }
  const option = useMemo(() => {
    const { moving } = drawn;
    const fonts = fontsOfPage();
    const baseline = middleOf(fonts);
    return optionOf(drawn.layout, { paint, ground: null, moving, fonts, baseline });
  }, [drawn]);
  const { marks, width, height } = layout;
  // The surface alone: to draw everything once more would end its movement.
  useEffect(() => chart?.getZr().resize({ width, height }), [chart, width, height]);
  useEffect(() => {
    if (chart === null) return;
    return onLit(marks, (lit) => {
      if (chart.isDisposed()) return;
      chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
      if (lit) chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: [...lit] });
    });
  }, [chart, marks]);
  return (
    <EChartsReactCore
      echarts={echarts}
      option={option}
      notMerge
      autoResize={false}
      opts={{ renderer: 'svg' }}
      style={{ width, height }}
      onChartReady={(ready: Instance) => {
        setChart(ready);
        onReady();
      }}
    />
  );
}

const still = '(prefers-reduced-motion: reduce)';

const measured = new Map<string, number>();

/** The fonts that the page's language is set in. */
function fontsOfPage(): string {
  return getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
}

/** How far the baseline lies below the middle of a line in these fonts, in em, as browsers place it. */
function middleOf(fonts: string): number {
  const known = measured.get(fonts);
  if (known !== undefined) return known;
  const size = 100;
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${size}px ${fonts}`;
  const { fontBoundingBoxAscent = 0, fontBoundingBoxDescent = 0 } =
    context?.measureText('区') ?? {};
  const middle = (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2 / size;
  measured.set(fonts, middle);
  return middle;
}
