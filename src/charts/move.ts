import type { Layout } from './layout';
import type { Shape } from './shapes';

/** A shape somewhere else. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.type) {
    case 'text':
    case 'rect':
    case 'circle':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    case 'stroke':
      return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
  }
}

/** A layout somewhere else, its axes and marks included. */
export function movedLayout(layout: Layout, dx: number, dy: number): Layout {
  return {
    ...layout,
    shapes: layout.shapes.map((shape) => moved(shape, dx, dy)),
    marks: layout.marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy })),
    plots: layout.plots.map((plot) => ({
      ...plot,
      box: { ...plot.box, x: plot.box.x + dx, y: plot.box.y + dy },
      scale: { ...plot.scale, left: plot.scale.left + dx, right: plot.scale.right + dx },
    })),
  };
}
