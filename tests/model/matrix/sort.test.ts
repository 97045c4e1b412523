import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/model/matrix';
import { formatOrder, isAscending, parseOrder } from '../../../src/model/matrix/order';
import { sortRows, standingOf } from '../../../src/model/matrix/sort';
import { spreadOf } from '../../../src/model/matrix/spread';
import { documentsFor, type Line, type Sketch } from '../../fixtures/build';

const rowOf = (lines: readonly Line[], more: Partial<Sketch> = {}) => {
  const sketch: Sketch = {
    names: { a: { zh: '床位', en: 'Beds' }, b: { zh: '保基本床位', en: 'Basic beds' } },
    lines,
    ...more,
  };
  const documents = documentsFor(sketch);
  const [row] = matrixOf(documents, documents.catalogue.reports)[0]?.rows ?? [];
  if (!row) throw new Error('the sketch has no row');
  return row;
};

const level = (district: string, result: string): Line => ({ district, result });
const levels = (huangpu: string, minhang: string) =>
  rowOf([level('huangpu', huangpu), level('minhang', minhang)]);
const { districts } = documentsFor({ lines: [level('huangpu', '1')] }).catalogue;

const sorted = (rows: readonly ReturnType<typeof rowOf>[], order: string) => {
  const parsed = parseOrder(order, districts);
  if (!parsed) throw new Error(`no order ${order}`);
  return sortRows(rows, parsed);
};

describe('how far the highest lies from the lowest', () => {
  const growth = (district: string, result: string): Line => ({
    district,
    result,
    aspect: 'growth',
  });

  test.each<[string, readonly Line[], Partial<Sketch>, unknown]>([
    [
      'is told in times between levels',
      [level('huangpu', '200'), level('minhang', '80'), level('hongkou', '100')],
      {},
      { in: 'times', size: { comparator: 'eq', value: '2.5' } },
    ],
    [
      'is no firmer than what it is made of',
      [level('huangpu', '200左右'), level('minhang', '80')],
      {},
      { in: 'times', size: { comparator: 'approx', value: '2.5' } },
    ],
    [
      'is told in percentage points between rates',
      [level('huangpu', '46.7'), level('minhang', '35.7')],
      { unit: '%', measure: 'rate' },
      { in: 'points', size: { comparator: 'eq', value: '11.0' } },
    ],
    [
      'is that of growth where levels are not stated by two',
      [level('huangpu', '225'), growth('huangpu', '6.0'), growth('minhang', '-0.2')],
      {},
      { in: 'points', size: { comparator: 'eq', value: '6.2' } },
    ],
    ['needs two districts', [level('huangpu', '200')], {}, null],
    ['needs numbers', [level('huangpu', '200'), level('minhang', '若干')], {}, null],
    ['has no size over zero', [level('huangpu', '200'), level('minhang', '0')], {}, null],
    [
      'leaves out what does not compare',
      [level('huangpu', '5'), { district: 'minhang', indicator: 'b', result: '900' }],
      { verdicts: [{ left: 'huangpu/a', right: 'minhang/b', verdict: 'differs' }] },
      null,
    ],
  ])('%s', (_, lines, more, spread) => {
    expect(spreadOf(rowOf(lines, more))).toEqual(spread);
  });

  test('orders rows from the widest, and the other way round', () => {
    const [wide, narrow] = [levels('9', '1'), levels('9', '8')];
    expect(sorted([narrow, wide], 'spread')).toEqual([{ tier: 'times', rows: [wide, narrow] }]);
    expect(sorted([wide, narrow], '-spread')).toEqual([{ tier: 'times', rows: [narrow, wide] }]);
  });
});

describe('how a district stands', () => {
  test.each([
    ['is what its level is of the largest of the others', ['50', '80'], '62.5'],
    ['is over 100% where it is the largest itself', ['90', '60'], '150.0'],
    ['is 0% at zero, which is a level', ['0', '60'], '0.0'],
  ])('%s', (_, [huangpu = '', minhang = ''], value) => {
    const row = levels(huangpu, minhang);
    expect(standingOf(row, districts[0]!)).toEqual({ comparator: 'eq', value });
  });

  test('orders rows from the highest, then what it states alone, then what it does not state', () => {
    const [low, high] = [levels('0', '9'), levels('9', '1')];
    const [alone, silent] = [rowOf([level('huangpu', '5')]), rowOf([level('minhang', '5')])];
    expect(sorted([silent, alone, low, high], 'huangpu.result')).toEqual([
      { tier: 'standing', rows: [high, low] },
      { tier: 'unranked', rows: [alone] },
      { tier: 'silent', rows: [silent] },
    ]);
  });
});

describe('steps', () => {
  const step = (result: string, target: string) =>
    rowOf([{ district: 'huangpu', aspect: 'growth', result, target }]);

  test('come with the largest fall first, points before ratios', () => {
    const [fall, rise] = [step('6.0', '5'), step('6.0', '7')];
    const ratio = rowOf([{ district: 'huangpu', result: '60', target: '50' }]);
    const words = step('6.0', '稳定');
    expect(sorted([ratio, rise, words, fall], 'huangpu.step')).toEqual([
      { tier: 'points', rows: [fall, rise] },
      { tier: 'ratio', rows: [ratio] },
      { tier: 'unranked', rows: [words] },
    ]);
  });
});

test('targets of growth are ordered, those of levels are not', () => {
  const growth = rowOf([{ district: 'huangpu', aspect: 'growth', target: '不低于5' }]);
  const own = rowOf([{ district: 'huangpu', target: '900' }]);
  expect(sorted([own, growth], 'huangpu.target').map(({ tier }) => tier)).toEqual([
    'growth',
    'unranked',
  ]);
});

describe('an order in the address', () => {
  test.each([
    ['spread', false],
    ['-spread', true],
    ['verdict', false],
    ['minhang.growth', false],
    ['minhang.step', true],
    ['-minhang.step', false],
  ])('%s reads back as it was written', (text, ascending) => {
    const order = parseOrder(text, districts);
    expect(order && formatOrder(order)).toBe(text);
    expect(order && isAscending(order)).toBe(ascending);
  });

  test.each(['', 'mars', 'mars.step', 'minhang.colour', 'colour'])('%j means nothing', (text) => {
    expect(parseOrder(text, districts)).toBeNull();
  });

  test('of a district alone is by its results', () => {
    const order = parseOrder('minhang', districts);
    expect(order && formatOrder(order)).toBe('minhang.result');
  });
});
