import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakOf } from '../../../src/model/series/breaks';
import type { Figure, Statement } from '../../../src/model/types';
import { loadElsewhere } from '../../fixtures/elsewhereData';

const { byId } = loadElsewhere();

/** A figure of GDP that states something else. */
function figure(aspect: 'value' | 'growth', year: number, standard: Statement, note = ''): Figure {
  const like = byId.get(`qingdu-${year + 1}.gdp.${aspect}.${year}.result`);
  if (!like) throw new Error(`no figure of ${year}`);
  const said = note === '' ? null : { zh: note, en: note };
  return { ...like, statement: standard, standard, note: said };
}

const exact = (value: string): Statement => ({ comparator: 'eq', value });

function broken(before: Statement, now: Statement, growth: Statement, note = '') {
  return breakOf({
    before: figure('value', 2021, before),
    now: figure('value', 2022, now),
    growth: figure('growth', 2022, growth, note),
  });
}

test.each([
  ['202', '285', '8.6', '41'],
  ['202.00', '285.00', '8.6', '41.1'],
  ['100', '90', '5', '-10'],
])('%s and then %s are not %s %% more, but %s %%', (before, now, stated, derived) => {
  expect(broken(exact(before), exact(now), exact(stated))).toEqual({
    of: 'growth',
    derived,
    stated,
  });
});

test.each([
  ['what rounding explains', exact('3'), exact('4'), exact('20'), ''],
  ['growth at constant prices', exact('202'), exact('285'), exact('8.6'), '按可比价格计算'],
  [
    'a level that is about a number',
    { comparator: 'approx', value: '202' },
    exact('285'),
    exact('8.6'),
    '',
  ],
  ['a growth that is a bound', exact('202'), exact('285'), { comparator: 'gt', value: '8' }, ''],
  ['a level from zero', exact('0'), exact('285'), exact('8.6'), ''],
  ['no number', exact('202'), exact('285'), { comparator: 'qualitative', words: '较快增长' }, ''],
] as const)('%s breaks nothing', (_, before, now, growth, note) => {
  expect(broken(before, now, growth, note)).toBeNull();
});

test('without a stated growth two levels go on', () => {
  const [before, now] = [figure('value', 2021, exact('202')), figure('value', 2022, exact('285'))];
  expect(breakOf({ before, now, growth: null })).toBeNull();
});

const amount = fc.integer({ min: 1, max: 10_000_000 }).map((each) => new Big(each).div(1000));
const places = fc.integer({ min: 0, max: 3 });

/** A level, the one after it and the growth between them, each rounded as reports round. */
const rounded = fc
  .record({ from: amount, to: amount, levels: fc.tuple(places, places), growth: places })
  .map(({ from, to, levels: [first, second], growth }) => {
    const exactly = to.div(from).minus(1).times(100);
    return { from: from.toFixed(first), to: to.toFixed(second), exactly, growth };
  })
  .filter(({ from }) => Number(from) > 0);

test('no true growth is ever called another, however all three are rounded', () => {
  fc.assert(
    fc.property(rounded, ({ from, to, exactly, growth }) => {
      expect(broken(exact(from), exact(to), exact(exactly.toFixed(growth)))).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

/** Half of the last digit that a number states. */
const half = (value: string) => new Big(10).pow(-(value.split('.')[1] ?? '').length).div(2);

test('whatever is called another growth is out of reach of every level that rounds to the two', () => {
  const shifted = fc.tuple(rounded, fc.integer({ min: -500, max: 500 }));
  fc.assert(
    fc.property(shifted, ([{ from, to, exactly, growth }, by]) => {
      const stated = exactly.plus(by).toFixed(growth);
      const growths = [half(from), half(from).times(-1)].flatMap((least) =>
        [half(to), half(to).times(-1)].map((most) =>
          new Big(to).plus(most).div(new Big(from).plus(least)).minus(1).times(100),
        ),
      );
      const reached = growths.map((each) => each.minus(stated));
      const out =
        reached.every((each) => each.gt(half(stated))) ||
        reached.every((each) => each.lt(half(stated).times(-1)));
      expect(broken(exact(from), exact(to), exact(stated)) !== null).toBe(out);
    }),
    { numRuns: 1000 },
  );
});
