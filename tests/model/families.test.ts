import { expect, test } from 'vitest';
import { familiesAround } from '../../src/model/families';
import type { Family, Theme } from '../../src/model/types';

const theme = (id: string): Theme => ({ id, name: { zh: id, en: id } });
const [x, y] = [theme('x'), theme('y')];
const family = (id: string, own: Theme): Family => ({
  id,
  name: { zh: id, en: id },
  theme: own,
  unit: '家',
  measure: 'flow',
  indicators: [],
  rules: [],
});
const [a, b, c, other] = [family('a', x), family('b', x), family('c', x), family('d', y)];
const families = [a, b, c, other];

test.each([
  ['in the middle has both', b, a, c],
  ['at the beginning has none before it', a, null, b],
  ['at the end has none after it, though another theme follows', c, b, null],
  ['alone in its theme has none', other, null, null],
])('a family %s', (_, of, previous, next) => {
  expect(familiesAround(families, of)).toMatchObject({ previous, next });
});

test('the list is of the whole theme and of nothing else', () => {
  expect(familiesAround(families, b).all).toEqual([a, b, c]);
});
