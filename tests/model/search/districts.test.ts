import { expect, test } from 'vitest';
import { byCity, standsFor } from '../../../src/model/search/districts';
import type { District } from '../../../src/model/types';

const city = { zh: '上海市', en: 'Shanghai' };
const other = { zh: '岚州市', en: 'Lanzhou' };
const named = (id: string, zh: string, pinyin: string, own = city): District => ({
  id,
  name: { zh, en: pinyin.replace(' ', '') },
  pinyin,
  city: own,
  place: 0,
  exceptions: [],
});
const huangpu = named('huangpu', '黄浦', 'huang pu');
const hongkou = named('hongkou', '虹口', 'hong kou');
const qingdu = named('qingdu', '青渡', 'qing du', other);

test.each(['黄浦', '浦', 'huangpu', 'Huang Pu', 'huang p', 'hp', 'HP', '上海', 'shanghai', ''])(
  '%j stands for 黄浦',
  (typed) => {
    expect(standsFor(typed, huangpu)).toBe(true);
  },
);

test.each(['虹', 'hk', 'hongkou', 'hpu x', '岚州'])('%j does not stand for 黄浦', (typed) => {
  expect(standsFor(typed, huangpu)).toBe(false);
});

test('districts are grouped by city, both in the order of the districts', () => {
  const groups = byCity([huangpu, qingdu, hongkou]);
  expect(groups.map(({ city: { zh }, districts }) => [zh, districts.map(({ id }) => id)])).toEqual([
    ['上海市', ['huangpu', 'hongkou']],
    ['岚州市', ['qingdu']],
  ]);
});
