import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme, Frame } from './frame';
import { tint } from './glyph';
import type { Bar, Layout, Plot } from './layout';
import { inks } from './palette';
import type { Shape, Stroke, Text } from './shapes';

/** The system's fonts; single quotes, since double ones break ECharts' SVG. */
export const fontFamily =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";

/** Latin fonts first, since Chinese ones make English quotation marks as wide as a character. */
const latinFirst = `'Segoe UI','Helvetica Neue',Arial,'Noto Sans',${fontFamily}`;

/** What lies over what. */
const order = { axis: 0, under: 1, bar: 2, shape: 3, dot: 4, over: 5, top: 6, text: 7 } as const;

const silent = { silent: true, clip: false, animation: false, emphasis: { disabled: true } };

/** What a layout is drawn on. */
export interface Surface extends Pick<Frame, 'theme' | 'motion'> {
  /** Whether what lies behind the drawing shows through; it does not unless told. */
  readonly transparent?: boolean;
  /** Whether its quotation marks are those of Latin fonts; Chinese ones unless told. */
  readonly latin?: boolean;
}

/** What all texts of a drawing are set with; a null rim is none. */
interface Type {
  readonly rim: string | null;
  readonly fonts: string;
}

/** A layout as ECharts draws it: panels as grids with their axes, everything else in pixels of the frame. */
export function optionOf(
  layout: Layout,
  { theme, motion, transparent = false, latin = false }: Surface,
): EChartsCoreOption {
  const { plots, shapes } = layout;
  const pixels = plots.length;
  // A rim would show on another ground than its own, and where no axis is there is nothing to keep off.
  const rim = transparent || plots.length === 0 ? null : inks[theme].panel;
  const type = { rim, fonts: latin ? latinFirst : fontFamily };
  return {
    animation: motion,
    animationDuration: 300,
    backgroundColor: transparent ? 'transparent' : inks[theme].panel,
    textStyle: { fontFamily: type.fonts },
    grid: [...plots.map(gridOf), { left: 0, top: 0, width: layout.width, height: layout.height }],
    xAxis: [
      ...plots.map((plot, at) => valueAxis(plot, at, theme)),
      pixelAxis(pixels, layout.width, false),
    ],
    yAxis: [...plots.map(rowAxis), pixelAxis(pixels, layout.height, true)],
    series: [
      ...plots.flatMap((plot, at) => barSeries(plot, at, motion)),
      ...plots.flatMap((plot, at) => dotSeries(plot, at, theme, motion)),
      strokeSeries(shapes, 'under', pixels),
      strokeSeries(shapes, 'over', pixels),
    ],
    graphic: { elements: shapes.flatMap((shape) => graphicOf(shape, type)) },
  };
}

function gridOf({ box }: Plot) {
  return { left: box.x, top: box.y, width: box.width, height: box.height, outerBoundsMode: 'none' };
}

function valueAxis({ scale, ruled }: Plot, gridIndex: number, theme: ChartTheme) {
  const { min, max, step } = scale;
  const lineStyle = { color: inks[theme].hairline, width: 1 };
  return {
    type: 'value',
    gridIndex,
    min,
    max,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { show: false },
    splitLine: { show: ruled, lineStyle },
    z: order.axis,
  };
}

function rowAxis({ rows }: Plot, gridIndex: number) {
  const data = Array.from({ length: rows }, (_, row) => String(row));
  return { type: 'category', gridIndex, inverse: true, data, show: false };
}

function pixelAxis(gridIndex: number, max: number, inverse: boolean) {
  return { type: 'value', gridIndex, min: 0, max, inverse, show: false };
}

/** One series a lane, since ECharts sets the bars of different series side by side. */
function barSeries({ bars, lanes, rows, barWidth, lanePitch }: Plot, at: number, motion: boolean) {
  if (bars.length === 0) return [];
  const barGap = `${((lanePitch - barWidth) / barWidth) * 100}%`;
  return Array.from({ length: lanes }, (_, lane) => ({
    type: 'bar',
    xAxisIndex: at,
    yAxisIndex: at,
    ...silent,
    animation: motion,
    barWidth,
    barGap,
    z: order.bar,
    data: Array.from({ length: rows }, (_, row) => {
      const bar = bars.find((each) => each.row === row && each.lane === lane);
      return bar ? { value: bar.value, itemStyle: barStyle(bar) } : '-';
    }),
  }));
}

function barStyle({ fill, solid }: Bar) {
  return { color: fill, opacity: solid ? 1 : tint };
}

function dotSeries({ dots }: Plot, at: number, theme: ChartTheme, motion: boolean) {
  if (dots.length === 0) return [];
  return [
    {
      type: 'scatter',
      xAxisIndex: at,
      yAxisIndex: at,
      ...silent,
      animation: motion,
      z: order.dot,
      data: dots.map(({ value, row, size, fill, edge }) => ({
        value: [value, row],
        symbolSize: size,
        itemStyle: {
          color: fill,
          opacity: 1,
          ...(edge === fill ? {} : { borderColor: edge, borderWidth: theme === 'dark' ? 1.5 : 0 }),
        },
      })),
    },
  ];
}

function strokeSeries(shapes: readonly Shape[], layer: Stroke['layer'], at: number) {
  const strokes = shapes
    .filter((each) => each.type === 'stroke')
    .filter((each) => each.layer === layer);
  return {
    type: 'lines',
    coordinateSystem: 'cartesian2d',
    xAxisIndex: at,
    yAxisIndex: at,
    polyline: true,
    progressive: 0,
    ...silent,
    z: order[layer],
    data: strokes.map(({ points, colour, width, opacity, dashed }) => ({
      coords: points.map(([x, y]) => [round(x), round(y)]),
      lineStyle: {
        color: colour,
        width,
        opacity: round(opacity),
        type: dashed ? dashes(width) : 'solid',
      },
    })),
  };
}

/** A dash and a gap, as long as the line is thick; ECharts would draw its own dashes too dense. */
function dashes(width: number): number[] {
  return [round(width * 3), round(width * 2)];
}

/** Less than a hundredth of a pixel is not seen, and its digits would only lengthen files. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function graphicOf(shape: Shape, type: Type): object[] {
  switch (shape.type) {
    case 'stroke':
      return [];
    case 'text':
      return [textElement(shape, type)];
    case 'rect': {
      const { x, y, width, height, radius, opacity } = shape;
      const box = {
        x: round(x),
        y: round(y),
        width: round(width),
        height: round(height),
        r: radius,
      };
      return [
        {
          type: 'rect',
          silent: true,
          z: order.shape,
          shape: box,
          style: { ...outlined(shape), opacity },
        },
      ];
    }
    case 'circle': {
      const { x, y, radius } = shape;
      return [
        {
          type: 'circle',
          silent: true,
          z: order.top,
          shape: { cx: round(x), cy: round(y), r: round(radius) },
          style: outlined(shape),
        },
      ];
    }
  }
}

function outlined(shape: Exclude<Shape, Text | Stroke>) {
  return {
    fill: shape.fill ?? 'none',
    stroke: shape.outline ?? 'none',
    lineWidth: shape.lineWidth,
    ...(shape.dashed ? { lineDash: dashes(shape.lineWidth) } : {}),
  };
}

function textElement(
  { text, x, y, width, height, align, size, lineHeight, bold, colour }: Text,
  { rim, fonts }: Type,
) {
  const anchor = { left: x, center: x + width / 2, right: x + width }[align];
  return {
    type: 'text',
    silent: true,
    z: order.text,
    x: round(anchor),
    y: round(y + height / 2),
    style: {
      text,
      fill: colour,
      // In the colour of the ground, so that no line of the axis runs through a word.
      ...(rim === null ? {} : { stroke: rim, lineWidth: round(size / 4) }),
      // Apart, since ECharts writes a whole `font` into a style attribute, which a strict policy refuses.
      fontFamily: fonts,
      fontSize: round(size),
      fontWeight: bold ? 600 : 400,
      lineHeight,
      textAlign: align,
      textVerticalAlign: 'middle',
    },
  };
}
