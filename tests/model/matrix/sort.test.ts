import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/model/matrix';
import { ratioIn, sortRows } from '../../../src/model/matrix/sort';
import { documentsFor, type Line, type Sketch } from '../../fixtures/build';

const rowOf = (lines: readonly Line[], verdicts: Sketch['verdicts'] = []) => {
  const sketch: Sketch = {
    names: { a: { zh: '床位', en: 'Beds' }, b: { zh: '保基本床位', en: 'Basic beds' } },
    lines,
    verdicts,
  };
  const documents = documentsFor(sketch);
  const [row] = matrixOf(documents, documents.catalogue.districts)[0]?.rows ?? [];
  if (!row) throw new Error('the sketch has no row');
  return row;
};

const level = (district: string, result: string): Line => ({ district, result });
const levels = (huangpu: string, minhang: string) =>
  rowOf([level('huangpu', huangpu), level('minhang', minhang)]);

describe('the spread of a row', () => {
  test.each<[string, readonly Line[], unknown]>([
    [
      'is its largest level ÷ its smallest',
      [level('huangpu', '200'), level('minhang', '80'), level('hongkou', '100')],
      { comparator: 'eq', value: '250.0' },
    ],
    [
      'is no firmer than what it is made of',
      [level('huangpu', '200左右'), level('minhang', '80')],
      { comparator: 'approx', value: '250.0' },
    ],
    ['needs two districts', [level('huangpu', '200')], null],
    ['needs numbers', [level('huangpu', '200'), level('minhang', '若干')], null],
    ['has no size over zero', [level('huangpu', '200'), level('minhang', '0')], null],
  ])('%s', (_, lines, spread) => {
    expect(ratioIn(rowOf(lines), { by: 'spread' })).toEqual(spread);
  });

  test('leaves out what does not compare', () => {
    const apart = rowOf(
      [level('huangpu', '5'), { district: 'minhang', indicator: 'b', result: '900' }],
      [{ left: 'huangpu/a', right: 'minhang/b', verdict: 'differs' }],
    );
    expect(ratioIn(apart, { by: 'spread' })).toBeNull();
  });

  test('orders rows from the widest', () => {
    const [wide, narrow] = [levels('9', '1'), levels('9', '8')];
    const [ranked] = sortRows([narrow, wide], { by: 'spread' });
    expect(ranked).toEqual({ tier: 'ranked', rows: [wide, narrow] });
  });
});

describe('how a district stands', () => {
  const [huangpu] = levels('1', '1').districts;
  const order = { by: 'standing', district: huangpu!.district } as const;

  test.each([
    ['is what its level is of the largest of the others', ['50', '80'], '62.5'],
    ['is over 100% where it is the largest itself', ['90', '60'], '150.0'],
    ['is 0% at zero, which is a level', ['0', '60'], '0.0'],
  ])('%s', (_, [huangpu = '', minhang = ''], value) => {
    expect(ratioIn(levels(huangpu, minhang), order)).toEqual({ comparator: 'eq', value });
  });

  test('orders rows from the highest, then what it states alone, then what it does not state', () => {
    const [low, high] = [levels('0', '9'), levels('9', '1')];
    const [alone, silent] = [rowOf([level('huangpu', '5')]), rowOf([level('minhang', '5')])];
    expect(sortRows([silent, alone, low, high], order)).toEqual([
      { tier: 'ranked', rows: [high, low] },
      { tier: 'unranked', rows: [alone] },
      { tier: 'silent', rows: [silent] },
    ]);
  });
});
