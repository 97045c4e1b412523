import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareDecimals,
  decimalPlaces,
  divide,
  divideExactly,
  isDecimal,
  multiply,
  parseFraction,
  roundTo,
  scaleExactly,
} from '../../src/model/decimal';

const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) =>
    (digits / 10 ** places).toFixed(places).replace(/^-(0(?:\.0*)?)$/, '$1'),
  );

describe('a decimal', () => {
  it.each(['0', '225.00', '-3.2', '007'])('is digits with a point between them: %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  it.each(['', '.5', '5.', '1e3', '+5', '5%', ' 5', '1,000', '５'])('is not %j', (text) => {
    expect(isDecimal(text)).toBe(false);
  });

  it.each([
    ['225', 0],
    ['225.00', 2],
    ['-0.5', 1],
  ])('of %s states %d places', (text, places) => {
    expect(decimalPlaces(text)).toBe(places);
  });
});

describe('exact arithmetic', () => {
  it('adds without the errors of binary floating point', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
  });

  it('keeps the places of the finer operand', () => {
    expect(add('6.0', '-5')).toBe('1.0');
    expect(add('5', '-6.03')).toBe('-1.03');
  });

  it('has no negative zero', () => {
    expect(add('5.0', '-5')).toBe('0.0');
    expect(multiply('-1', '0')).toBe('0');
    expect(roundTo('-0.04', 1)).toBe('0.0');
  });

  it('multiplies exactly and drops superfluous zeros', () => {
    expect(multiply('225.00', '1.05')).toBe('236.25');
  });

  it('rounds half away from zero', () => {
    expect(divide('1', '8', 2)).toBe('0.13');
    expect(roundTo('-0.125', 2)).toBe('-0.13');
  });

  it('gives up an exact quotient that never ends', () => {
    expect(divideExactly('1', '3')).toBeNull();
    expect(divideExactly('1', '8')).toBe('0.125');
  });

  it('orders by value, not by spelling', () => {
    expect(compareDecimals('5', '5.00')).toBe(0);
    expect(compareDecimals('9', '10')).toBeLessThan(0);
  });

  it('refuses what is not a decimal', () => {
    expect(() => add('5%', '1')).toThrow('not a decimal: 5%');
  });

  it('takes away what it added', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        expect(compareDecimals(add(add(left, right), multiply(right, '-1')), left)).toBe(0);
      }),
    );
  });
});

describe('a fraction', () => {
  it.each([
    ['10000', { numerator: '10000', denominator: '1' }],
    ['2000/3', { numerator: '2000', denominator: '3' }],
    ['0.01', { numerator: '0.01', denominator: '1' }],
  ])('is read from %s', (text, fraction) => {
    expect(parseFraction(text)).toEqual(fraction);
  });

  it.each(['', '0', '-1', '1/0', '1/2/3', 'x', '1/'])('is not read from %j', (text) => {
    expect(parseFraction(text)).toBeNull();
  });

  it('scales exactly or not at all', () => {
    const mu = { numerator: '2000', denominator: '3' };
    const one = { numerator: '1', denominator: '1' };
    expect(scaleExactly('4.5', mu, one)).toBe('3000');
    expect(scaleExactly('4', mu, one)).toBeNull();
  });
});
