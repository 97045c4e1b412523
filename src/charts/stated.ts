import type { Cell } from '../model/comparison';
import { isNumeric, numbersOf } from '../model/target';
import type { Figure, NumericStatement } from '../model/types';

/** A figure with its number in the unit of the comparison. */
export interface Stated {
  readonly cell: Cell;
  readonly figure: Figure;
  readonly comparator: NumericStatement['comparator'];
  readonly low: number;
  /** The same as `low` unless it is a range. */
  readonly high: number;
}

/** The number of a cell; null for words and gaps. */
export function statedOf(cell: Cell): Stated | null {
  if (cell.state === 'gap' || !isNumeric(cell.figure.standard)) return null;
  const numbers = numbersOf(cell.figure.standard).map(Number);
  const [low = 0, high = low] = numbers;
  return { cell, figure: cell.figure, comparator: cell.figure.standard.comparator, low, high };
}

/** Which way an open mark points: up the scale for at least and more than, down for the mirror images. */
export function directionOf(comparator: Stated['comparator']): 1 | -1 | 0 {
  switch (comparator) {
    case 'gte':
    case 'gt':
      return 1;
    case 'lte':
    case 'lt':
      return -1;
    case 'eq':
    case 'approx':
    case 'range':
      return 0;
  }
}

/** Whether the number itself is left out: more than, less than. */
export function isOpen(comparator: Stated['comparator']): boolean {
  return comparator === 'gt' || comparator === 'lt';
}
