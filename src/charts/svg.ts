import type { Colour } from './palette';
import type { Rect, Circle, Shape } from './shapes';

/** An element of SVG; its attributes are named as React names them. */
export interface SvgElement {
  readonly tag: 'rect' | 'circle' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** What stands in it; only of texts. */
  readonly text: string;
}

/** The system's fonts; single quotes, since double ones end an attribute. */
export const fontFamily =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";

/** Latin fonts first, since Chinese ones make English quotation marks as wide as a character. */
export const latinFirst = `'Segoe UI','Helvetica Neue',Arial,'Noto Sans',${fontFamily}`;

/**
 * How far the baseline lies below the middle of a line, in em: half of what a Chinese character
 * rises above it more than it falls below. Other viewers place `dominant-baseline` wrongly.
 */
export const baselineDrop = 0.38;

/** A shape as the elements of SVG that draw it; `paint` tells what a colour is written as. */
export function elementsOf(shape: Shape, paint: (colour: Colour) => string): SvgElement[] {
  switch (shape.type) {
    case 'text': {
      const { x, y, width, align, size, lineHeight, bold, colour } = shape;
      const attributes = {
        x: rounded({ left: x, center: x + width / 2, right: x + width }[align]),
        fontSize: rounded(size),
        ...(bold ? { fontWeight: 600 } : {}),
        ...(align === 'left' ? {} : { textAnchor: align === 'center' ? 'middle' : 'end' }),
        fill: paint(colour),
      };
      const first = y + lineHeight / 2 + size * baselineDrop;
      return shape.text.split('\n').map((text, index) => {
        const at = { ...attributes, y: rounded(first + index * lineHeight) };
        return { tag: 'text', attributes: at, text };
      });
    }
    case 'stroke': {
      const { lines, colour, width, opacity, dashed } = shape;
      const d = lines.map((points) => `M${points.map((each) => each.map(rounded)).join('L')}`);
      const attributes = {
        d: d.join(''),
        fill: 'none',
        stroke: paint(colour),
        strokeWidth: rounded(width),
        ...(dashed ? { strokeDasharray: dashes(width).join(' ') } : {}),
        ...opacityOf(opacity),
      };
      return [{ tag: 'path', attributes, text: '' }];
    }
    case 'rect': {
      const { x, y, width, height, radius, opacity } = shape;
      const attributes = {
        x: rounded(x),
        y: rounded(y),
        width: rounded(width),
        height: rounded(height),
        ...(radius > 0 ? { rx: rounded(radius) } : {}),
        ...outlined(shape, paint),
        ...opacityOf(opacity),
      };
      return [{ tag: 'rect', attributes, text: '' }];
    }
    case 'circle': {
      const { x, y, radius } = shape;
      const attributes = {
        cx: rounded(x),
        cy: rounded(y),
        r: rounded(radius),
        ...outlined(shape, paint),
      };
      return [{ tag: 'circle', attributes, text: '' }];
    }
  }
}

function outlined(
  { fill, outline, lineWidth, dashed }: Rect | Circle,
  paint: (c: Colour) => string,
) {
  return {
    fill: fill === null ? 'none' : paint(fill),
    ...(outline === null ? {} : { stroke: paint(outline), strokeWidth: rounded(lineWidth) }),
    ...(outline !== null && dashed ? { strokeDasharray: dashes(lineWidth).join(' ') } : {}),
  };
}

function opacityOf(opacity: number) {
  return opacity === 1 ? {} : { opacity: Math.round(opacity * 1000) / 1000 };
}

/** A dash and a gap, as long as the line is thick. */
export function dashes(width: number): [number, number] {
  return [rounded(width * 3), rounded(width * 2)];
}

/** Less than a hundredth of a pixel is not seen, and its digits would only lengthen files. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
