import { lazy, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import { chartHeight, chartOption, kindOf } from '../../charts/chart';
import type { Frame } from '../../charts/frame';
import type { Comparison } from '../../model/comparison';
import { DrawNowContext } from '../drawing';
import { useLanguage, useWords } from '../language';
import { Boundary } from './Boundary';
import { ChartMarks } from './ChartMarks';
import { ChartWords } from './ChartWords';
import { ComparisonTable } from './ComparisonTable';
import { Legend } from './Legend';
import { useChartTheme } from './useChartTheme';
import { useWidth } from './useWidth';

const Drawing = lazy(() => import('./Drawing').then((module) => ({ default: module.Drawing })));

/** The width that a chart is laid out at before its place on the page is known. */
const assumedWidth = 640;

interface ChartProps {
  readonly comparison: Comparison;
  readonly density: 'compact' | 'regular';
  readonly name: string;
}

/** A drawing, and over it a button on every mark. The drawing is for the eye, the buttons for everyone. */
export function Chart({ comparison, density, name }: ChartProps) {
  const words = useWords();
  const language = useLanguage();
  const theme = useChartTheme();
  const drawNow = useContext(DrawNowContext);
  const [element, width] = useWidth<HTMLDivElement>();
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const kind = kindOf(comparison);
  const frame = useMemo<Frame>(
    () => ({ width: width ?? assumedWidth, density, theme, language, motion: false }),
    [width, density, theme, language],
  );
  const height = chartHeight(kind, comparison, frame);
  const option = useMemo(() => chartOption(kind, comparison, frame), [kind, comparison, frame]);
  const instead = (
    <>
      <p className="status">{words.failedChart}</p>
      <ComparisonTable comparison={comparison} name={name} />
    </>
  );
  return (
    <Boundary fallback={instead}>
      <div className="chart" ref={element} style={{ height }}>
        {drawNow && (
          <img className="drawing" alt="" src={imageOf(drawNow(kind, comparison, frame))} />
        )}
        {!drawNow && width !== null && (
          <Suspense fallback={null}>
            <div className="drawing" aria-hidden="true">
              <Drawing option={option} height={height} onDrawn={onDrawn} />
            </div>
          </Suspense>
        )}
        {(drawNow ?? width) !== null && (
          <ChartMarks
            kind={kind}
            comparison={comparison}
            frame={frame}
            name={name}
            pending={!drawn && !drawNow}
          />
        )}
      </div>
      <Legend comparison={comparison} theme={theme} />
      <ChartWords comparison={comparison} density={density} />
    </Boundary>
  );
}

function imageOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
