import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../src/model/target';
import {
  derivedLevel,
  formulaFactor,
  formulaNumber,
  formulaSign,
  impliedLevels,
} from '../../../src/model/targets/derived';
import { targetRowsOf } from '../../../src/model/targets/rows';
import { documentsFor } from '../../fixtures/build';
import { loadRealData } from '../../fixtures/realData';

/** A level and a target for its growth, as a report words them. */
function derive(result: string, target: string) {
  const { figures } = documentsFor({
    lines: [
      { district: 'huangpu', aspect: 'value', result },
      { district: 'huangpu', aspect: 'growth', target },
    ],
  });
  const [level, growth] = figures;
  if (!level || !growth) throw new Error('the sketch lacks a figure');
  return derivedLevel(level, growth);
}

function formula(result: string, target: string): string | null {
  const derived = derive(result, target);
  if (!derived) return null;
  return `(${formulaFactor(derived)}) ${formulaSign(derived)} ${formulaNumber(derived.value)}`;
}

describe('the level that a target for growth implies', () => {
  test.each([
    ['225.00', '不低于5', '(1 + 5%) ≥ 236.25'],
    ['100', '超过5', '(1 + 5%) > 105'],
    ['100', '5', '(1 + 5%) = 105'],
    ['100', '5左右', '(1 + 5%) ≈ 105'],
    ['100', '不超过5', '(1 + 5%) ≤ 105'],
    ['100', '低于5', '(1 + 5%) < 105'],
    ['200', '6～6.5', '(1 + 6%～6.5%) = 212～213'],
    ['100', '-3.2', '(1 − 3.2%) ≈ 97'],
    ['12345', '0', '(1 + 0%) = 12,345'],
    ['约100', '不低于5', '(1 + 5%) ≥ 105'],
    ['超过100', '不低于5', '(1 + 5%) > 105'],
    ['超过100', '5', '(1 + 5%) > 105'],
    ['约100', '5', '(1 + 5%) ≈ 105'],
  ])('from %s by %s: %s', (result, target, said) => {
    expect(formula(result, target)).toBe(said);
  });

  test.each([
    ['116.75', '5', '(1 + 5%) ≈ 122.59'],
    ['116.77', '不低于5', '(1 + 5%) ≥ 122.60'],
    ['831', '不低于6', '(1 + 6%) ≥ 880'],
    ['831', '不超过6', '(1 + 6%) ≤ 881'],
    ['831', '6～6.5', '(1 + 6%～6.5%) ≈ 880～886'],
  ])('keeps the decimals of %s, and a bound by %s stays true: %s', (result, target, said) => {
    expect(formula(result, target)).toBe(said);
  });

  test.each([
    ['保持稳定', '5'],
    ['100', '保持稳定'],
    ['-100', '5'],
    ['100', '-100'],
    ['超过100', '不超过5'],
    ['超过100', '5～6'],
  ])('is none from %s by %s', (result, target) => {
    expect(derive(result, target)).toBeNull();
  });

  test('of a bound lies on its side of the exact product, by less than the last digit', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => (n / 100).toFixed(2));
    const growth = fc.integer({ min: -900, max: 900 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(cents, growth, fc.constantFrom('不低于', '不超过'), (level, rate, word) => {
        const derived = derive(level, `${word}${rate}`);
        const [value = ''] = derived ? numbersOf(derived.value) : [];
        const exact = new Big(level).times(new Big(rate).plus(100)).div(100);
        const beyond = word === '不低于' ? exact.minus(value) : new Big(value).minus(exact);
        expect(beyond.gte(0) && beyond.lt('0.01')).toBe(true);
      }),
    );
  });
});

describe('what the growth targets of the reports imply', () => {
  const documents = loadRealData();
  const rows = targetRowsOf(documents, documents.catalogue.reports);
  const implied = impliedLevels(rows, documents);

  test('is there for every growth target whose report gives the level of the year before', () => {
    expect(implied).toHaveLength(rows.filter(({ group }) => group === 'growth').length);
    expect(
      implied.filter(({ derived }) => derived === null).map(({ target }) => target.family.id),
    ).toEqual(['gdp']);
  });

  test('keeps both operands: 225.00 and at least 5% for the revenue of Huangpu', () => {
    const huangpu = implied.find(({ target }) =>
      target.target.id.startsWith('huangpu-2019.district-fiscal-revenue.'),
    );
    expect(huangpu?.derived).toMatchObject({
      level: { statement: { value: '225.00' }, kind: 'result', year: 2018 },
      growth: { statement: { comparator: 'gte', value: '5' }, kind: 'target', year: 2019 },
      value: { comparator: 'gte', value: '236.25' },
      exact: true,
    });
  });
});
