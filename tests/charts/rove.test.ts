import { expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { inReadingOrder, markAfter } from '../../src/charts/rove';
import { comparators } from '../fixtures/comparisons';
import type { Row } from '../../src/model/comparison';
import { frameOf } from './frames';

const [first, second] = [{}, {}] as Row[];
const at = (row: Row | undefined, x: number) => ({ row: row!, x, width: 10 });

// Two rows; the first was drawn with its target before its result.
const marks = [at(first, 200), at(first, 100), at(second, 90), at(second, 210)];

test.each([
  ['along the row to the right', 1, 'ArrowRight', 0],
  ['along the row to the left', 0, 'ArrowLeft', 1],
  ['on to the next row at the end', 0, 'ArrowRight', 2],
  ['no further than the last', 3, 'ArrowRight', 3],
  ['no further than the first', 1, 'ArrowLeft', 1],
  ['to the nearest below', 0, 'ArrowDown', 3],
  ['to the nearest above', 2, 'ArrowUp', 1],
  ['nowhere above the first row', 1, 'ArrowUp', 1],
  ['to the first by Home', 3, 'Home', 1],
  ['to the last by End', 1, 'End', 3],
])('a key leads %s', (_, from, key, to) => {
  expect(markAfter(marks, from, key)).toBe(to);
});

test('other keys lead nowhere', () => {
  expect(markAfter(marks, 0, 'a')).toBeNull();
});

test('every mark of a chart is reached by the right arrow', () => {
  const drawn = layoutOf(comparators.growth, frameOf()).marks;
  const order = inReadingOrder(drawn);
  const reached = [order[0]!];
  for (let step = 1; step < drawn.length; step += 1) {
    reached.push(markAfter(drawn, reached.at(-1)!, 'ArrowRight')!);
  }
  expect(reached.toSorted((a, b) => a - b)).toEqual(drawn.map((_, index) => index));
});
