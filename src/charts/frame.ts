import type { Language } from '../model/types';

/** How much room there is: in a strip of small charts, in the page, in a picture to be saved. */
export type Density = 'compact' | 'regular' | 'export';

/** The two grounds that a chart is drawn on. */
export type ChartTheme = 'light' | 'dark';

/** What a drawing is told of its surroundings. `height` is a wish: a chart is never drawn smaller than legible. */
export interface Frame {
  readonly width: number;
  readonly height?: number;
  readonly density: Density;
  readonly theme: ChartTheme;
  readonly language: Language;
  /** Whether marks may move as they appear. */
  readonly motion: boolean;
  /** What is printed behind a figure's number, by the figure's id: the sign of its footnote. */
  readonly signs?: ReadonlyMap<string, string>;
}

/**
 * `dumbbell` for growth, changes and rates; `bars`, which start at zero, for levels; for targets of
 * many indicators `steps` by their numbers, `ratios` by target ÷ result.
 */
export type ChartKind = 'dumbbell' | 'bars' | 'steps' | 'ratios';
