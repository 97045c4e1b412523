import { describe, expect, it, test } from 'vitest';
import { judge, judgementsBetween } from '../../src/model/judgements';
import { isNumeric } from '../../src/model/target';
import type { Rule, Side } from '../../src/model/types';
import { loadRealData, rulesIn } from '../fixtures/realData';

const { catalogue, figures } = loadRealData();
const rules = rulesIn(catalogue);

function side(name: string): Side {
  const [district, indicator] = name.split('/');
  const found = figures.find(
    (each) => each.district.id === district && each.indicator.id === indicator,
  );
  if (found === undefined) throw new Error(`no such side: ${name}`);
  return found;
}

test.each([
  ['huangpu/district-fiscal-revenue', 'minhang/district-fiscal-revenue', 'same'],
  ['huangpu/district-fiscal-revenue', 'hongkou/general-public-budget-revenue', 'near'],
  ['minhang/total-fiscal-revenue', 'minhang/district-fiscal-revenue', 'differs'],
  ['minhang/fixed-investment', 'hongkou/fixed-investment', 'near'],
  ['huangpu/old-housing-comprehensive-repair-area', 'minhang/old-housing-renovation-area', 'near'],
  ['huangpu/greenery-all-kinds-built', 'hongkou/green-space-new', 'near'],
  ['huangpu/ft-account-qualified-enterprises', 'hongkou/free-trade-account-enterprises', 'near'],
  ['minhang/energy-intensity-reduction', 'hongkou/energy-intensity-reduction', 'same'],
  ['huangpu/unlicensed-food-businesses', 'minhang/unlicensed-food-businesses', 'near'],
  [
    'minhang/compulsory-schools-grouping-coverage',
    'hongkou/compulsory-schools-grouping-coverage',
    'same',
  ],
  ['minhang/water-section-compliance-rate', 'hongkou/city-assessed-sections-class-iv', 'differs'],
  ['minhang/waste-sorting-households', 'hongkou/green-account-households', 'near'],
  ['minhang/inter-district-roads-built', 'hongkou/inter-district-roads-built', 'near'],
  ['minhang/basic-elderly-care-beds-new', 'minhang/elderly-care-beds-new', 'differs'],
  ['huangpu/one-visit-approval-share', 'minhang/enterprise-approvals-one-visit-share', 'near'],
  ['huangpu/one-visit-approval-share', 'hongkou/one-visit-approval-share', 'near'],
  ['minhang/enterprise-approvals-one-visit-share', 'hongkou/one-visit-approval-share', 'differs'],
])('%s and %s: %s', (left, right, verdict) => {
  expect(judge(side(left), side(right))).toBe(verdict);
});

describe('the verdicts on the three reports', () => {
  it('say the reason wherever two sides do not compare fully', () => {
    const silent = judgementsBetween(figures).filter(
      ({ verdict, why }) => verdict !== 'same' && why === null,
    );
    expect(silent).toEqual([]);
  });

  it('are near at best where one of two districts has only words of one indicator', () => {
    const hasNumber = ({ district, indicator }: Side) =>
      figures.some(
        (each) =>
          each.district === district && each.indicator === indicator && isNumeric(each.statement),
      );
    const same = judgementsBetween(figures).filter(({ verdict }) => verdict === 'same');
    expect(same).not.toEqual([]);
    expect(same.filter(({ left, right }) => hasNumber(left) !== hasNumber(right))).toEqual([]);
  });

  it('are as many as the pairs of indicators and the uses that differ, never as the pairs of districts', () => {
    const pairs = catalogue.families.map(
      ({ indicators: { length } }) => (length * (length - 1)) / 2,
    );
    const qualified = ({ left, right }: Rule) =>
      [left, right].filter(({ district }) => district !== null).length;
    expect(rules.filter((rule) => qualified(rule) === 0)).toHaveLength(
      pairs.reduce((sum, each) => sum + each, 0),
    );
    expect(rules.filter((rule) => qualified(rule) > 1)).toEqual([]);
  });

  it('name no district where they are on indicators alone', () => {
    const named = rules.filter(
      ({ left, right, why }) =>
        left.district === null &&
        right.district === null &&
        catalogue.districts.some(
          ({ name }) => why !== null && (why.zh.includes(name.zh) || why.en.includes(name.en)),
        ),
    );
    expect(named.map(({ why }) => why?.zh)).toEqual([]);
  });
});

it('no term of contracted foreign capital is one of capital paid in', () => {
  const contracted = catalogue.indicators.find(({ id }) => id === 'contracted-foreign-capital');
  expect(contracted?.terms).toEqual(['合同外资', '外资合同金额']);
});
