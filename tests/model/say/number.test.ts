import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { movePoint } from '../../../src/model/decimal';
import { printEnglish } from '../../../src/model/say/number';
import { chartNumber, printTick, printedUnit, unitName } from '../../../src/model/say/unit';
import { loadRealData } from '../../fixtures/realData';

const { units } = loadRealData().catalogue;

describe('a number in English', () => {
  it.each([
    ['225.00', '亿元', '¥22.500 bn', '22.500'],
    ['150', '亿元', '¥15.0 bn', '15.0'],
    ['5', '万亿元', '¥5 trn', '5'],
    ['12', '亿美元', 'US$1.2 bn', '1.2'],
    ['-2.81', '亿美元', '−US$0.281 bn', '−0.281'],
    ['1.53', '万平方米', '15,300 m²', '15,300'],
    ['366', '万平方米', '3.66 million m²', '3.66 million'],
    ['1300', '万平方米', '13.00 million m²', '13.00 million'],
    ['3', '万个', '30,000', '30,000'],
    ['1.16', '万人', '11,600', '11,600'],
    ['550', '万人次', '5.50 million person-times', '5.50 million'],
    ['1', '万亩', '10,000 mu', '10,000'],
    ['8000', '亩', '8,000 mu', '8,000'],
    ['1048', '户', '1,048', '1,048'],
    ['6.0', '%', '6.0%', '6.0%'],
    ['1240', '米', '1,240 m', '1,240'],
  ])('%s%s is %s, under a head that has its unit %s', (value, unit, full, bare) => {
    expect(printEnglish([value], unit, { units })).toBe(full);
    expect(printEnglish([value], unit, { units, bare: true })).toBe(bare);
  });

  it.each([
    [['6', '6.5'], '%', '6–6.5%'],
    [['12', '15'], '亿元', '¥1.2–1.5 bn'],
    [['90', '120'], '万人次', '900,000–1.20 million person-times'],
    [['120', '150'], '万人次', '1.20–1.50 million person-times'],
  ])('that is a range of %j%s is %s', (values, unit, printed) => {
    expect(printEnglish(values, unit, { units })).toBe(printed);
  });

  test('keeps every digit that a report states, wherever the point moves', () => {
    const digits = (text: string) => text.replaceAll(/\D/g, '').replace(/^0+/, '');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -2, max: 4 }),
        (value, places, by) => {
          const stated = movePoint(String(value), -places);
          const moved = digits(movePoint(stated, by));
          expect(moved.startsWith(digits(stated))).toBe(true);
          expect(moved.slice(digits(stated).length)).toMatch(/^0*$/);
        },
      ),
    );
  });
});

test.each([
  ['亿元', '¥ bn', '100 million yuan'],
  ['亿元/平方公里', '¥ bn per km²', '100 million yuan per km²'],
  ['亿美元', 'US$ bn', '100 million US dollars'],
  ['万平方米', 'm²', '10,000 m²'],
  ['万个', '', '10,000 items'],
  ['亩', 'mu (1/15 hectare)', 'mu (1/15 hectare)'],
])('the unit %s is “%s” on the page, and “%s” beside reported numbers', (unit, page, file) => {
  expect(printedUnit(unit, 'en', units)).toBe(page);
  expect(unitName(unit, 'en', units)).toBe(file);
  expect(printedUnit(unit, 'zh', units)).toBe(unit);
});

test.each([
  ['200', '亿元', '20', '200'],
  ['5', '亿元', '0.5', '5'],
  ['50', '万平方米', '500,000', '50'],
  ['150', '万平方米', '1.5 million', '150'],
  ['2000', '户', '2,000', '2,000'],
  ['10', '%', '10%', '10%'],
])('the axis of a chart has %s%s as %s, in Chinese %s', (tick, unit, en, zh) => {
  expect(printTick(tick, unit, { language: 'en', units })).toBe(en);
  expect(printTick(tick, unit, { language: 'zh', units })).toBe(zh);
});

test('a chart that can be edited has the numbers that its marks print', () => {
  expect(chartNumber('225.00', '亿元', { language: 'en', units })).toBe('22.500');
  expect(chartNumber('225.00', '亿元', { language: 'zh', units })).toBe('225.00');
});

test('no unit has Chinese in its English', () => {
  const printed = units.flatMap(({ id }) => [
    printedUnit(id, 'en', units),
    unitName(id, 'en', units),
  ]);
  expect(printed.filter((each) => /[\u4e00-\u9fff]/.test(each))).toEqual([]);
});
