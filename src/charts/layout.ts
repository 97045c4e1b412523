import type { Cell, Row } from '../model/comparison';
import type { Context } from './context';
import type { Scale } from './scale';
import { moved } from './shapes';
import type { Box, Point, Shape } from './shapes';

/**
 * A datum: what is drawn of a cell, and the box, label included, that a finger can touch: at least
 * 24 × 24 pixels of the frame, and none overlaps another.
 */
export interface Mark extends Box {
  /** The same for the same datum in another drawing of it. */
  readonly key: string;
  readonly row: Row;
  readonly cell: Cell;
  /** Further gaps of the row that the same chip stands for. */
  readonly also: readonly Cell[];
  /** What is printed there. */
  readonly text: string;
  /** Where its number is: from here it moves when the number changes. */
  readonly at: Point;
  /** Its glyph, then its label. */
  readonly shapes: readonly Shape[];
}

/** All of a drawing, in pixels of its frame. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Names, axis, guides and rules: what lies around and behind the marks. */
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
}

/** A chart's drawing, and the axis of its first panel. */
export interface ChartLayout extends Layout {
  readonly scale: Scale;
}

/** The pixels from left to right that marks and labels may use. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A row drawn around the line y = 0; `top` and `bottom` are how far it reaches from there. */
export interface RowDrawing {
  /** What lies behind its marks. */
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
}

/** The axis and the tiers that all rows of a panel share. */
export interface Ground {
  readonly span: Span;
  /** The track beside the axis in which the reasons of gaps stand. */
  readonly gaps: Span;
  readonly scale: Scale;
  /** Whether bars stand on the axis' zero; other marks only lie beside it. */
  readonly based: boolean;
  readonly tierPitch: number;
  /** Lines of text above each bar; 0 where labels stand beside their bars. */
  readonly labelLines: number;
}

/** What tells one kind of chart from another. */
export interface RowKind {
  readonly ground: (context: Context, rows: readonly Row[], span: Span, gaps: Span) => Ground;
  readonly drawRow: (context: Context, row: Row, ground: Ground) => RowDrawing;
}

/** A mark somewhere else. */
export function movedMark(mark: Mark, dx: number, dy: number): Mark {
  const shapes = mark.shapes.map((shape) => moved(shape, dx, dy));
  const at = [mark.at[0] + dx, mark.at[1] + dy] as const;
  return { ...mark, x: mark.x + dx, y: mark.y + dy, at, shapes };
}

/** A layout somewhere else, its marks included. */
export function movedLayout(layout: Layout, dx: number, dy: number): Layout {
  return {
    ...layout,
    shapes: layout.shapes.map((shape) => moved(shape, dx, dy)),
    marks: layout.marks.map((mark) => movedMark(mark, dx, dy)),
  };
}

/** All that is drawn, from the back to the front. */
export function shapesOf({ shapes, marks }: Layout): readonly Shape[] {
  return [...shapes, ...marks.flatMap((mark) => mark.shapes)];
}
