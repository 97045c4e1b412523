import type { Cell, Row } from '../model/comparison';
import type { Scale } from './scale';
import type { Setting } from './setting';
import type { Box, Shape } from './shapes';

/** Where a cell is drawn, label included: at least 24 × 24 pixels of the frame, and none overlaps another. */
export interface Mark extends Box {
  readonly row: Row;
  readonly cell: Cell;
  /** Further gaps of the row that the same chip stands for. */
  readonly also: readonly Cell[];
  /** What is printed there. */
  readonly text: string;
}

/** A result's dot, at a value on the line of a row. */
export interface Dot {
  readonly row: number;
  readonly value: number;
  readonly size: number;
  readonly fill: string;
  readonly edge: string;
}

/** A bar from zero to a value, in one of a row's lanes; solid for a result, tinted under a target's hatch. */
export interface Bar {
  readonly row: number;
  readonly lane: number;
  readonly value: number;
  readonly fill: string;
  readonly solid: boolean;
}

/** One panel's coordinates: a value axis over a box with one band for each row. */
export interface Plot {
  readonly box: Box;
  readonly scale: Scale;
  readonly rows: number;
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  readonly lanes: number;
  readonly barWidth: number;
  /** From one lane's middle to the next, in pixels. */
  readonly lanePitch: number;
  readonly ruled: boolean;
}

/** A chart's geometry, in pixels of its frame. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plots: readonly Plot[];
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
}

/** The pixels from left to right that marks and labels may use. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A row drawn around the line y = 0; `top` and `bottom` are how far it reaches from there. */
export interface RowDrawing {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly dots: readonly Omit<Dot, 'row'>[];
  readonly bars: readonly Omit<Bar, 'row'>[];
  readonly top: number;
  readonly bottom: number;
}

/** The axis and the lanes that all rows of a chart share. */
export interface Ground {
  readonly span: Span;
  readonly scale: Scale;
  readonly lanePitch: number;
  /** Lines of text above each bar; 0 where labels stand beside their bars. */
  readonly labelLines: number;
}

/** What tells one kind of chart from another. */
export interface Kind {
  readonly ground: (setting: Setting, rows: readonly Row[], span: Span) => Ground;
  readonly drawRow: (setting: Setting, row: Row, ground: Ground) => RowDrawing;
}
