import { expect, test } from 'vitest';
import { unitAt } from '../../scripts/check/unitBehind';

const units = [
  '个',
  '个百分点',
  '个工作日',
  '万个',
  '家',
  '万家',
  '人',
  '人次',
  '万人次',
  '亿元',
  '%',
];

test.each([
  ['个百分点。', '个百分点', 'the longest that fits'],
  ['个小区千兆宽带覆盖', '个', 'the shorter where the longer is not there'],
  ['余家企业参会', '家', '余 between numeral and unit'],
  ['万余家', '万家', '余 within the unit'],
  ['多万人次', '万人次', '多 before the unit'],
  ['人次中外宾客', '人次', 'not 人 alone'],
  ['重点地块', null, 'no unit'],
  ['', null, 'the end of the text'],
])('behind a numeral, %j is %j: %s', (text, unit) => {
  expect(unitAt(text, units)).toBe(unit);
});
