import { metricsOf } from './frame';
import { resultGlyph, targetGlyph } from './glyph';
import type { MarkInk } from './palette';
import type { Shape } from './shapes';

/** The marks that every chart of results and targets is made of, in boxes of 36 × 24 pixels. */
export interface MarkSamples {
  readonly result: readonly Shape[];
  readonly target: readonly Shape[];
  readonly atLeast: readonly Shape[];
}

const neutral: MarkInk = { fill: 'muted', edge: 'muted' };

/** Draws them in the colour of no district. */
export function markSamples(): MarkSamples {
  const metrics = metricsOf('regular');
  const at = (x: number) => ({ low: x, high: x, y: 12 });
  const middle = 18;
  return {
    result: resultGlyph({ comparator: 'eq', ...at(middle) }, neutral, metrics).shapes,
    target: targetGlyph({ comparator: 'eq', ...at(middle) }, neutral, metrics).shapes,
    atLeast: targetGlyph({ comparator: 'gte', ...at(middle - metrics.reach / 2) }, neutral, metrics)
      .shapes,
  };
}
