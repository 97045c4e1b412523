import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainmentOf } from '../../../src/model/attainment/outcome';
import { boundsOf } from '../../../src/model/target';
import type { NumericStatement } from '../../../src/model/types';
import { readSaid } from '../../fixtures/said';

const became = (target: string, result: string) => {
  const attainment = attainmentOf(readSaid(target).statement, readSaid(result).statement);
  return attainment.outcome ?? attainment.why;
};

describe('what became of a target', () => {
  test.each([
    // A bound is met or missed, its own number included unless it is excluded.
    ['不低于5', '5', 'met'],
    ['不低于5', '5.00', 'met'],
    ['不低于5', '6.1', 'met'],
    ['不低于5', '4.99', 'missed'],
    ['5以上', '-3.1', 'missed'],
    ['超过5', '5.0', 'missed'],
    ['超过5', '5.01', 'met'],
    ['不超过35', '34', 'met'],
    ['不超过35', '35.0', 'met'],
    ['不超过35', '35.1', 'missed'],
    ['低于34', '34', 'missed'],
    ['低于34', '33.9', 'met'],
    // An exact number is passed, reached or not: whether more is better is not in it.
    ['6', '6.0', 'equal'],
    ['6', '6.01', 'above'],
    ['6', '5.99', 'below'],
    ['0', '0', 'equal'],
    ['0', '1', 'above'],
    ['-2', '-2.4', 'below'],
    // A range is met within its ends; beyond them the numbers alone say which side.
    ['400～500', '460', 'met'],
    ['400～500', '400', 'met'],
    ['400～500', '500.0', 'met'],
    ['400～500', '500.1', 'above'],
    ['400～500', '399', 'below'],
    // A result that is itself a bound settles what all its values settle.
    ['不低于5', '6以上', 'met'],
    ['不低于5', '4以上', 'open'],
    ['不超过2000', '不超过1900', 'met'],
    ['不低于5', '低于5', 'missed'],
    ['超过5', '超过5', 'met'],
    ['300', '超过300', 'above'],
    ['300', '300以上', 'open'],
    ['400～500', '420～480', 'met'],
    ['400～500', '480～520', 'open'],
    // About, and words, settle nothing.
    ['6左右', '6', 'approximate'],
    ['6', '6左右', 'approximate'],
    ['6左右', '9', 'approximate'],
    ['“保持稳定”', '6', 'words'],
    ['6', '“保持稳定”', 'words'],
  ])('of %s and a result of %s is %s', (target, result, expected) => {
    expect(became(target, result)).toBe(expected);
  });
});

const number = fc.integer({ min: -40, max: 40 }).map((n) => new Big(n).div(4).toString());
const statement: fc.Arbitrary<NumericStatement> = fc.oneof(
  fc.record({
    comparator: fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte' as const),
    value: number,
  }),
  fc
    .tuple(number, number)
    .filter(([a, b]) => new Big(a).lt(b))
    .map(([low, high]) => ({ comparator: 'range' as const, low, high })),
);

/** Values that a result allows: both statements' ends, what is next to them, and what is far. */
function allowed(said: NumericStatement, target: NumericStatement): Big[] {
  const near = [-1000, -8, -0.125, 0, 0.125, 8, 1000];
  const ends = [boundsOf(said), boundsOf(target)].flatMap(({ low, high }) => [low, high]);
  return ends
    .flatMap((end) => (end ? [new Big(end.value)] : []))
    .flatMap((end) => near.map((by) => end.plus(by)))
    .filter((value) => permits(said, value));
}

function permits(said: NumericStatement, value: Big): boolean {
  const { low, high } = boundsOf(said);
  const above = !low || (low.open ? value.gt(low.value) : value.gte(low.value));
  return above && (!high || (high.open ? value.lt(high.value) : value.lte(high.value)));
}

test('an outcome holds for every value that the result allows', () => {
  fc.assert(
    fc.property(statement, statement, (target, result) => {
      const values = allowed(result, target);
      const { low, high } = boundsOf(target);
      const { outcome } = attainmentOf(target, result);
      const holds = (value: Big) => {
        switch (outcome) {
          case 'met':
            return permits(target, value);
          case 'missed':
            return !permits(target, value);
          case 'above':
            return high !== null && value.gt(high.value);
          case 'below':
            return low !== null && value.lt(low.value);
          case 'equal':
            return low !== null && value.eq(low.value);
          case null: {
            // Not settled: some of the values are allowed by the target, and some are not.
            const permitted = values.filter((each) => permits(target, each)).length;
            return permitted > 0 && permitted < values.length;
          }
        }
      };
      expect(values.every(holds)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
