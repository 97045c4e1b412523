import { CustomChart } from 'echarts/charts';
import { GraphicComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Layout, Mark } from './layout';
import type { Colour } from './palette';
import type { Shape } from './shapes';
import { baselineDrop, dashes, fontFamily, rounded } from './svg';

echarts.use([CustomChart, GraphicComponent, SVGRenderer]);

/** ECharts with the parts in use on the page. Import this module lazily: it is the one that loads ECharts. */
export { echarts };

/** What ECharts is told of the surface that it draws a layout on. */
export interface Surface {
  /** What a colour is written as. */
  readonly paint: (colour: Colour) => string;
  /** The colour behind everything; null where what lies behind the drawing shows through. */
  readonly ground: string | null;
  readonly fonts?: string;
  /** Whether marks move from where they were. */
  readonly moving?: boolean;
  /**
   * How far the baseline lies below what the surface takes for the middle of a line, in em; where
   * it is told, texts stand exactly where SVG has them.
   */
  readonly baseline?: number;
}

/** How much of a mark is seen while another district's are lit. */
export const dimmed = 0.3;

/** A layout as ECharts draws it: its marks as items of one series, and behind them what is around them. */
export function optionOf({ shapes, marks }: Layout, surface: Surface): EChartsCoreOption {
  const { ground, fonts = fontFamily, moving = false } = surface;
  return {
    animation: moving,
    animationDuration: 0,
    animationDurationUpdate: 300,
    animationEasingUpdate: 'cubicInOut',
    backgroundColor: ground ?? 'transparent',
    textStyle: { fontFamily: fonts },
    graphic: { elements: shapes.flatMap((shape) => elementsOf(shape, surface)) },
    series: [
      {
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: marks.map(({ key }) => ({ id: key, value: 0 })),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }) => {
          const mark = marks[dataIndex];
          return mark && markElement(mark, surface);
        },
      },
    ],
  };
}

/** A mark's first rectangle stretches to its new size; all else of it glides to its new place. */
function markElement({ shapes, at: [x, y] }: Mark, surface: Surface) {
  const [first, ...others] = shapes;
  const bar = first?.type === 'rect' ? elementsOf(first, surface) : [];
  const rest = first?.type === 'rect' ? others : shapes;
  return {
    type: 'group',
    // While it is lit, those that are not stand back.
    focus: 'self',
    $mergeChildren: 'byName',
    children: [
      ...bar.map((each) => ({ ...each, name: 'bar', transition: 'shape' })),
      {
        type: 'group',
        name: 'rest',
        x: rounded(x),
        y: rounded(y),
        transition: ['x', 'y'],
        $mergeChildren: false,
        children: rest.flatMap((shape) => elementsOf(shape, surface, [x, y])),
      },
    ],
  };
}

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
}

/** A shape as elements of ECharts, in pixels from an origin. */
function elementsOf(
  shape: Shape,
  surface: Surface,
  [left, top]: readonly [number, number] = [0, 0],
): object[] {
  const { paint, fonts = fontFamily, baseline = null } = surface;
  // Lit, a mark keeps its own colours: ECharts would lighten them, and can't where they are names.
  const states = ({ fill, stroke, opacity }: Look) => ({
    emphasis: { style: { fill, stroke } },
    blur: { style: { opacity: opacity * dimmed } },
  });
  switch (shape.type) {
    case 'text': {
      const { text, x, y, width, height, align, size, lineHeight, bold, colour } = shape;
      const anchor = { left: x, center: x + width / 2, right: x + width }[align];
      const shift = baseline === null ? 0 : (baselineDrop - baseline) * size;
      const look = { fill: paint(colour), stroke: 'none', opacity: 1 };
      return [
        {
          type: 'text',
          silent: true,
          x: rounded(anchor - left),
          y: rounded(y + height / 2 + shift - top),
          style: {
            text,
            ...look,
            // Apart, since ECharts writes a whole `font` into a style attribute, which a strict policy refuses.
            fontFamily: fonts,
            fontSize: rounded(size),
            fontWeight: bold ? 600 : 400,
            lineHeight,
            align,
            verticalAlign: 'middle',
          },
          ...states(look),
        },
      ];
    }
    case 'stroke': {
      const { lines, colour, width, opacity, dashed } = shape;
      const style = {
        fill: 'none',
        stroke: paint(colour),
        lineWidth: width,
        opacity,
        ...(dashed ? { lineDash: dashes(width) } : {}),
      };
      return lines.map((points) => ({
        type: 'polyline',
        silent: true,
        shape: { points: points.map(([x, y]) => [rounded(x - left), rounded(y - top)]) },
        style,
        ...states(style),
      }));
    }
    case 'rect': {
      const { x, y, width, height, radius, opacity } = shape;
      const box = { x: rounded(x - left), y: rounded(y - top), width, height, r: radius };
      const style = { ...outlined(shape, paint), opacity };
      return [{ type: 'rect', silent: true, shape: box, style, ...states(style) }];
    }
    case 'circle': {
      const { x, y, radius } = shape;
      const disc = { cx: rounded(x - left), cy: rounded(y - top), r: radius };
      const style = { ...outlined(shape, paint), opacity: 1 };
      return [{ type: 'circle', silent: true, shape: disc, style, ...states(style) }];
    }
  }
}

function outlined(
  { fill, outline, lineWidth, dashed }: Extract<Shape, { readonly outline: Colour | null }>,
  paint: Surface['paint'],
) {
  return {
    fill: fill === null ? 'none' : paint(fill),
    stroke: outline === null ? 'none' : paint(outline),
    lineWidth,
    ...(outline !== null && dashed ? { lineDash: dashes(lineWidth) } : {}),
  };
}
