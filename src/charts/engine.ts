import { BarChart, LinesChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

echarts.use([
  BarChart,
  LinesChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  CanvasRenderer,
  SVGRenderer,
]);

/** ECharts with the parts in use. Import this module lazily: it is the only one that loads ECharts. */
export { echarts };
