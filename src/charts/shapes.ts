/** A rectangle in pixels of the frame, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Text in the box that it takes up; lines are parted by `\n`. */
export interface Text extends Box {
  readonly type: 'text';
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** A line through some points. */
export interface Stroke {
  readonly type: 'stroke';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly dashed: boolean;
  /** Beneath bars and dots, or above them. */
  readonly layer: 'under' | 'over';
}

/** A rectangle with a fill or an outline; null is none. */
export interface Rect extends Box {
  readonly type: 'rect';
  readonly fill: string | null;
  readonly outline: string | null;
  readonly lineWidth: number;
  readonly dashed: boolean;
  readonly radius: number;
  readonly opacity: number;
}

/** A circle around a point; null is no fill or no outline. */
export interface Circle {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string | null;
  readonly outline: string | null;
  readonly lineWidth: number;
  readonly dashed: boolean;
}

export type Shape = Text | Stroke | Rect | Circle;
