import { describe, expect, test } from 'vitest';
import { moved, sameOrder, toggled } from '../../src/model/selection';

const districts = ['huangpu', 'minhang', 'hongkou'];

describe('a district', () => {
  test.each<[string, string, -1 | 1, readonly string[]]>([
    ['moves to the left', 'hongkou', -1, ['huangpu', 'hongkou', 'minhang']],
    ['moves to the right', 'huangpu', 1, ['minhang', 'huangpu', 'hongkou']],
    ['stays at the left end', 'huangpu', -1, districts],
    ['stays at the right end', 'hongkou', 1, districts],
    ['that is not there moves nothing', 'pudong', 1, districts],
  ])('%s', (_, district, by, order) => {
    expect(moved(districts, district, by)).toEqual(order);
  });

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['is hidden', districts, 'minhang', ['huangpu', 'hongkou']],
    ['comes back to its place', ['huangpu', 'hongkou'], 'minhang', districts],
    [
      'comes back at the end where others were moved',
      ['hongkou', 'huangpu'],
      'minhang',
      ['hongkou', 'huangpu', 'minhang'],
    ],
    ['that is the last one stays', ['huangpu'], 'huangpu', ['huangpu']],
  ])('%s', (_, shown, district, order) => {
    expect(toggled(districts, shown, district)).toEqual(order);
  });
});

test('an order is the same only item by item', () => {
  expect(sameOrder(districts, [...districts])).toBe(true);
  expect(sameOrder(districts, moved(districts, 'huangpu', 1))).toBe(false);
  expect(sameOrder(districts, ['huangpu'])).toBe(false);
});
