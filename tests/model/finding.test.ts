import { describe, expect, it } from 'vitest';
import { caveatsOf, findingOf } from '../../src/model/finding';
import { comparisonOf } from '../fixtures/build';
import type { Sketch } from '../fixtures/build';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { growth, hold, level, rate, says } from './finding/cases';

describe('no finding', () => {
  hold([
    ['is made of nothing', level({ huangpu: '-', minhang: '-' }), null, null],
    [
      'is made of the words of one district',
      rate({ minhang: '- → 进一步提高', huangpu: '-' }),
      null,
      null,
    ],
    [
      'is made of words for both years of one district',
      rate({ hongkou: '优于上年 → 继续改善' }),
      null,
      null,
    ],
  ]);

  it('is needed to lay the words of two districts side by side', () => {
    const sketch = rate({ huangpu: '- → 控制在市下达指标内', hongkou: '- → 达到市政府下达目标' });
    expect(findingOf(comparisonOf(sketch), 'zh')).toBe(
      '2019年研发强度目标：黄浦“控制在市下达指标内”、虹口“达到市政府下达目标”',
    );
  });
});

describe('a finding that would be too long for a title', () => {
  const long = { a: { zh: '全社会研发经费支出占地区生产总值的比重', en: 'R&D share' } };
  const districts = ['huangpu', 'minhang', 'hongkou', 'pudong', 'jingan', 'chongming'];

  it('first leaves who is silent to a note', () => {
    const comparison = comparisonOf({
      ...growth({
        huangpu: '5.0 → 2.5以上',
        minhang: '11.2 → 9左右',
        pudong: '6 → 5',
        hongkou: '-',
        jingan: '-',
      }),
      names: { a: { zh: '全社会固定资产投资', en: 'Investment' } },
    });
    expect(findingOf(comparison, 'zh')).toBe(
      '2019年全社会固定资产投资增速目标：黄浦2.5%以上、闵行9%左右、浦东新区5%，均低于2018年实绩（黄浦为下限）',
    );
    expect(caveatsOf(comparison, 'zh')[0]).toBe('虹口、静安未提及');
  });

  it('then drops the figures, which stand on the marks, and keeps the conclusion', () => {
    const lines = says(Object.fromEntries(districts.map((each) => [each, '6.0 → 不低于5.00'])));
    const sketch: Sketch = { aspect: 'growth', lines, names: long };
    expect(findingOf(comparisonOf(sketch), 'zh')).toBe(
      '2019年全社会研发经费支出占地区生产总值的比重增速目标：下限均低于2018年实绩',
    );
  });
});

describe('the shared fixtures', () => {
  it.each([
    [
      'zeros',
      zeros.growth,
      '2019年财政收入增速目标：黄浦0%左右、闵行0.0%、虹口0%；黄浦与2018年实绩约持平，闵行、虹口与2018年实绩持平',
    ],
    [
      'gaps',
      gaps.growth,
      '2018年养老床位增速：虹口12.5%；2019年目标：浦东新区13%左右、崇明10.00%；崇明2018年实绩口径不同，另列',
    ],
    [
      'comparators',
      comparators.growth,
      '2019年工业总产值增速目标（虹口口径近似）：黄浦不低于5%、闵行6%～6.5%、虹口不超过5%、浦东新区低于0%，静安只有定性表述',
    ],
  ])('of %s have a finding', (_, comparison, zh) => {
    expect(findingOf(comparison, 'zh')).toBe(zh);
  });
});
