import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, differenceOf, numbersOf, ratioOf, relate } from '../../src/model/target';
import type { NumericStatement } from '../../src/model/types';
import { readSaid } from '../fixtures/said';

function numeric(text: string): NumericStatement {
  const { statement } = readSaid(text);
  if (statement.comparator === 'qualitative') throw new Error(`no number in ${text}`);
  return statement;
}

/** Written back as `>=5`, so that a table shows comparator and digits. */
function write(statement: NumericStatement | null): string | null {
  if (statement === null) return null;
  if (statement.comparator === 'range') return `${statement.low}..${statement.high}`;
  const signs = { eq: '=', approx: '~', gt: '>', gte: '>=', lt: '<', lte: '<=' };
  return `${signs[statement.comparator]}${statement.value}`;
}

const closed = (value: string) => ({ value, open: false });
const open = (value: string) => ({ value, open: true });

describe('what a statement allows', () => {
  it.each([
    ['5', closed('5'), closed('5')],
    ['5左右', closed('5'), closed('5')],
    ['不低于5', closed('5'), null],
    ['超过5', open('5'), null],
    ['不超过5', null, closed('5')],
    ['低于5', null, open('5')],
    ['6～6.5', closed('6'), closed('6.5')],
    ['0', closed('0'), closed('0')],
    ['-3.2', closed('-3.2'), closed('-3.2')],
  ])('%s lies between its bounds', (said, low, high) => {
    expect(boundsOf(numeric(said))).toEqual({ low, high });
  });

  it('keeps the digits that the report states', () => {
    expect(numbersOf(numeric('225.00'))).toEqual(['225.00']);
    expect(numbersOf(numeric('6～6.5'))).toEqual(['6', '6.5']);
  });
});

describe('the step from a result to its target', () => {
  it.each([
    ['5', '6.03', '=-1.03'],
    ['不低于5', '6.0', '>=-1.0'],
    ['6左右', '6.5', '~-0.5'],
    ['6～6.5', '6.5左右', '-0.5..0.0'],
    ['150', '392.55', '=-242.55'],
    ['0', '0.00', '=0.00'],
    ['超过0', '-3.2', '>3.2'],
    ['5', '不低于3', '<=2'],
    ['5', '超过3', '<2'],
    ['不超过5', '超过6', '<-1'],
    ['不低于5', '6左右', '>=-1'],
    ['6～6.5', '5～5.5', '0.5..1.5'],
  ])('to %s from %s is %s', (target, result, step) => {
    expect(write(differenceOf(numeric(target), numeric(result)))).toBe(step);
  });

  it.each([
    ['不低于5', '不低于3'],
    ['不超过5', '低于3'],
    ['6～6.5', '不低于5'],
  ])('cannot be told between %s and %s', (target, result) => {
    expect(differenceOf(numeric(target), numeric(result))).toBeNull();
  });
});

describe('a target as a percentage of its result', () => {
  it.each([
    ['150', '392.55', '=38.2'],
    ['10', '10', '=100.0'],
    ['0', '5', '=0.0'],
    ['3左右', '4', '~75.0'],
    ['1100～1150', '1048', '105.0..109.7'],
    ['不低于8000', '7260', '>=110.2'],
    ['不超过8000', '7260', '<=110.2'],
  ])('%s of %s is %s', (target, result, ratio) => {
    expect(write(ratioOf(numeric(target), numeric(result)))).toBe(ratio);
  });

  it.each([
    ['8000', '不超过7260', '>=110.1'],
    ['8000', '超过7260', '<110.2'],
    ['8000', '不低于7260', '<=110.2'],
    ['1100～1150', '1040～1048', '104.9..110.6'],
  ])(
    'rounds what %s of an open %s leaves to the side that stays true: %s',
    (target, result, ratio) => {
      expect(write(ratioOf(numeric(target), numeric(result)))).toBe(ratio);
    },
  );

  it.each([
    ['5', '0'],
    ['5', '0.00'],
    ['-5', '3'],
    ['5', '-3'],
    ['不低于5', '不低于3'],
  ])('means nothing for %s of %s', (target, result) => {
    expect(ratioOf(numeric(target), numeric(result))).toBeNull();
  });
});

describe('how a target lies to a result', () => {
  it.each([
    ['5', '6.03', 'below'],
    ['7', '6.03', 'above'],
    ['6左右', '6.5', 'below'],
    ['不低于5', '6.0', 'lower-bound-below'],
    ['不低于7', '6.0', 'above'],
    ['不低于6', '6.0', 'lower-bound-level'],
    ['超过6', '6.0', 'above'],
    ['超过6', '6.03', 'lower-bound-below'],
    ['不超过7', '6.0', 'upper-bound-above'],
    ['不超过5', '6.0', 'below'],
    ['不超过6', '6.0', 'upper-bound-level'],
    ['低于6', '6.0', 'below'],
    ['6～6.5', '6.5左右', 'upper-bound-level'],
    ['6～6.5', '6.0', 'lower-bound-level'],
    ['6～6.5', '6.2', 'within'],
    ['6～6.5', '7.1', 'below'],
    ['6～6.5', '5.2', 'above'],
    ['0', '0.00', 'level'],
    ['低于0', '-3.2', 'upper-bound-above'],
    ['-3.2', '0', 'below'],
  ])('%s against %s is %s', (target, result, relation) => {
    expect(relate(numeric(target), numeric(result))).toBe(relation);
  });

  it.each([
    ['6', '6.0', 'level'],
    ['6', '6.03', 'below'],
    ['3', '3.23', 'below'],
    ['2', '2.27', 'below'],
    ['5左右', '5.3', 'below'],
    ['5左右', '5.0', 'level'],
    ['5～6', '6.03', 'below'],
    ['不低于6', '6.03', 'lower-bound-below'],
  ])('%s against %s is %s, however near the two numbers are', (target, result, relation) => {
    expect(relate(numeric(target), numeric(result))).toBe(relation);
  });

  it.each([
    ['5', '超过6.03', 'below'],
    ['5', '不低于5', 'undetermined'],
    ['不低于5', '不低于7', 'undetermined'],
    ['5', '6～7', 'below'],
    ['6.5', '6～7', 'undetermined'],
    ['8', '不超过7', 'above'],
  ])('%s against a result stated as %s is %s', (target, result, relation) => {
    expect(relate(numeric(target), numeric(result))).toBe(relation);
  });
});

const decimal = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)).toFixed(places));

const statement: fc.Arbitrary<NumericStatement> = fc.oneof(
  fc.record({
    comparator: fc.constantFrom('eq', 'approx', 'gt', 'gte', 'lt', 'lte'),
    value: decimal,
  }),
  fc.tuple(decimal, decimal).map(([a, b]): NumericStatement => {
    const [low, high] = new Big(a).lte(b) ? [a, b] : [b, a];
    return { comparator: 'range', low, high };
  }),
);

/** Some values that a statement allows, its ends and points far out among them. */
function allowed(said: NumericStatement): Big[] {
  const { low, high } = boundsOf(said);
  const near = new Big('0.001');
  const ends = [
    ...(low ? [new Big(low.value).plus(low.open ? near : 0)] : [new Big(-9999)]),
    ...(high ? [new Big(high.value).minus(high.open ? near : 0)] : [new Big(9999)]),
  ];
  const [first = near, last = near] = ends;
  return [...ends, first.plus(last).div(2)];
}

describe('a claim about two statements', () => {
  it('is true of every value that both allow', () => {
    fc.assert(
      fc.property(statement, statement, (target, result) => {
        const relation = relate(target, result);
        fc.pre(relation === 'below' || relation === 'above');
        for (const a of allowed(target))
          for (const b of allowed(result))
            expect(relation === 'below' ? a.lt(b) : a.gt(b)).toBe(true);
      }),
    );
  });

  it('never calls the same pair both below and above', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        if (relate(a, b) === 'below') expect(relate(b, a)).toBe('above');
      }),
    );
  });

  it('finds the difference within what its comparator allows', () => {
    fc.assert(
      fc.property(statement, statement, (target, result) => {
        const difference = differenceOf(target, result);
        fc.pre(difference !== null);
        const { low, high } = boundsOf(difference);
        for (const a of allowed(target))
          for (const b of allowed(result)) {
            if (low) expect(a.minus(b).gte(low.value)).toBe(true);
            if (high) expect(a.minus(b).lte(high.value)).toBe(true);
          }
      }),
    );
  });
});
