import type { CheckedFigure } from './figures';

/** The number of a figure that is stated exactly, in its standard unit; otherwise null. */
export function exactValue({ standard }: CheckedFigure): string | null {
  return standard.comparator === 'eq' ? standard.value : null;
}
