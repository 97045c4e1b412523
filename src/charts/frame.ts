import type { Language } from '../model/types';

/** How much room there is: in the page, in a picture to be saved. */
export type Density = 'regular' | 'export';

/** What a drawing is told of its surroundings. `height` is a wish: a chart is never drawn smaller than legible. */
export interface Frame {
  readonly width: number;
  readonly height?: number;
  readonly density: Density;
  readonly language: Language;
  /** What is printed behind a figure's number, by the figure's id: the sign of its footnote. */
  readonly signs?: ReadonlyMap<string, string>;
}

/** The sizes in pixels that a chart is drawn with. */
export interface Metrics {
  /** Of labels and names, and of what is secondary. */
  readonly size: number;
  readonly small: number;
  readonly line: number;
  readonly smallLine: number;
  /** Diameter of a result's dot; height of a target's mark; thickness of a bar. */
  readonly dot: number;
  readonly glyph: number;
  readonly bar: number;
  /** Reach of an open end with its arrow; half of the width of a soft mark. */
  readonly reach: number;
  readonly soft: number;
  readonly thick: number;
  readonly thin: number;
  readonly pitch: number;
  readonly gap: number;
  readonly chip: number;
  /** The least side of what a finger can touch. */
  readonly touch: number;
}

const regular: Metrics = {
  size: 13,
  small: 12,
  line: 18,
  smallLine: 16,
  dot: 12,
  glyph: 18,
  bar: 15,
  reach: 28,
  soft: 20,
  thick: 2.5,
  thin: 1.25,
  pitch: 4,
  gap: 8,
  chip: 20,
  touch: 24,
};

const scales: Readonly<Record<Density, number>> = { regular: 1, export: 1.85 };

/** A density's sizes; `shrink` below 1 for a picture that has much to show. */
export function metricsOf(density: Density, shrink = 1): Metrics {
  const scale = scales[density] * shrink;
  const scaled = Object.entries(regular).map(([name, value]) => [name, value * scale] as const);
  const metrics: Metrics = { ...regular, ...Object.fromEntries(scaled) };
  // Nobody touches a picture: its rows may stand closer.
  if (density === 'export') return { ...metrics, touch: metrics.line };
  return { ...metrics, size: Math.max(12, metrics.size), small: 12, touch: 24 };
}
