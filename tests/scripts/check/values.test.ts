import { expect, test } from 'vitest';
import { unitAt } from '../../../scripts/check/values';

const units = ['个', '个百分点', '万个', '家', '万家', '人', '人次', '万人次', '亿元', '%'];

test.each([
  { text: '个百分点。', unit: '个百分点', says: 'the longest that fits' },
  { text: '个小区千兆宽带覆盖', unit: '个', says: 'the shorter where the longer is not there' },
  { text: '余家企业参会', unit: '家', says: '余 between numeral and unit' },
  { text: '万余家', unit: '万家', says: '余 within the unit' },
  { text: '多万人次', unit: '万人次', says: '多 before the unit' },
  { text: '人次中外宾客', unit: '人次', says: 'not 人 alone' },
  { text: '重点地块', unit: null, says: 'no unit' },
  { text: '', unit: null, says: 'the end of the text' },
])('behind a numeral, $text is $unit: $says', ({ text, unit }) => {
  expect(unitAt(text, units)).toBe(unit);
});
