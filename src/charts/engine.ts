import { CustomChart } from 'echarts/charts';
import { GraphicComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([CustomChart, GraphicComponent, SVGRenderer]);

/** ECharts with the parts in use on the page. Import this module lazily: it is the one that loads ECharts. */
export { echarts };
