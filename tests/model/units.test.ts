import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/types';
import { convertStatement, convertValue, unitsConvert } from '../../src/model/units';

const unit = (id: string, base: string, factor: string): Unit => ({ id, base, factor, nameEn: '' });

const units = [
  unit('元', '元', '1'),
  unit('万元', '元', '10000'),
  unit('亿元', '元', '100000000'),
  unit('平方米', '平方米', '1'),
  unit('公顷', '平方米', '10000'),
  unit('亩', '平方米', '2000/3'),
  unit('家', '家', '1'),
];

describe('converting a value', () => {
  it.each([
    ['225.00', '亿元', '亿元', '225.00'],
    ['16.9', '亿元', '万元', '169000'],
    ['3200', '万元', '亿元', '0.32'],
    ['3200.0', '万元', '亿元', '0.32000'],
    ['5', '万元', '元', '50000'],
    ['0', '亿元', '万元', '0'],
    ['-3.2', '亿元', '万元', '-32000'],
    ['3', '亩', '平方米', '2000'],
    ['1', '公顷', '亩', '15'],
    ['1.0', '公顷', '亩', '15'],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    expect(convertValue(value, from, to, units)).toBe(expected);
  });

  it('refuses a result that never ends', () => {
    expect(() => convertValue('1', '亩', '平方米', units)).toThrow(
      'unit does not convert exactly: 1 亩 to 平方米',
    );
  });

  it('refuses units that measure different things', () => {
    expect(() => convertValue('1', '家', '亿元', units)).toThrow(
      'unit does not convert: 家 to 亿元',
    );
  });

  it('refuses a unit it does not know', () => {
    expect(() => convertValue('1', '丈', '平方米', units)).toThrow('unknown unit: 丈');
  });

  it('knows beforehand which units convert', () => {
    expect(unitsConvert('万元', '亿元', units)).toBe(true);
    expect(unitsConvert('家', '亿元', units)).toBe(false);
    expect(unitsConvert('丈', '亿元', units)).toBe(false);
  });
});

describe('converting a statement', () => {
  it('converts both ends of a range', () => {
    expect(
      convertStatement({ comparator: 'range', low: '1.5', high: '2' }, '亿元', '万元', units),
    ).toEqual({ comparator: 'range', low: '15000', high: '20000' });
  });

  it('keeps the comparator', () => {
    expect(convertStatement({ comparator: 'gte', value: '8' }, '万元', '元', units)).toEqual({
      comparator: 'gte',
      value: '80000',
    });
  });

  it('leaves words as they are', () => {
    const words = { comparator: 'qualitative', words: '保持平稳' } as const;
    expect(convertStatement(words, '', '亿元', units)).toBe(words);
  });
});
