import { useEffect } from 'react';
import type { EChartsCoreOption } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { echarts } from '../../charts/engine';

interface DrawingProps {
  readonly option: EChartsCoreOption;
  readonly height: number;
  /** Told once, when the drawing stands on the page. */
  readonly onDrawn: () => void;
}

/** The drawing itself; this module brings ECharts with it and is loaded when it is first needed. */
export function Drawing({ option, height, onDrawn }: DrawingProps) {
  useEffect(onDrawn, [onDrawn]);
  return (
    <EChartsReactCore
      echarts={echarts}
      option={option}
      notMerge
      opts={{ renderer: 'svg' }}
      style={{ height, width: '100%' }}
    />
  );
}
