import { expect, test } from 'vitest';
import { describeComparison } from '../../../src/model/say/description';
import { comparisonOf } from '../../fixtures/build';

const growth = comparisonOf({
  aspect: 'growth',
  names: {
    a: { zh: '区级财政收入', en: 'District-level fiscal revenue' },
    b: { zh: '财政总收入', en: 'Total fiscal revenue' },
  },
  lines: [
    { district: 'huangpu', result: '6.0', target: '不低于5' },
    { district: 'minhang', result: '0' },
    { district: 'hongkou', indicator: 'b', result: '预计6.1左右', target: '保持稳定' },
  ],
  verdicts: ['huangpu', 'minhang'].flatMap((district) =>
    ['a', 'b'].map((indicator) => ({
      left: `${district}/${indicator}`,
      right: 'hongkou/b',
      verdict: 'differs' as const,
    })),
  ),
});

test('every number with its qualifier, every gap with its reason, and what stands apart is said', () => {
  expect(describeComparison(growth, 'zh')).toBe(
    '本图比较区级财政收入（黄浦、闵行）、财政总收入（虹口） · 同比增速（%） · 2018年实绩与2019年目标。' +
      '黄浦（区级财政收入）：2018年实绩 6.0%，2019年目标 不低于5%，目标下限比2018年实绩低1.0个百分点（推算）；' +
      '闵行（区级财政收入）：2018年实绩 0%，2019年目标 仅实绩。' +
      '口径不同，另列：虹口（财政总收入）：2018年实绩 6.1%左右（预计），2019年目标 保持稳定。',
  );
});

test('the same in English', () => {
  const said = describeComparison(growth, 'en');
  expect(said).toContain('Huangpu (District-level fiscal revenue): 2018 result 6.0%');
  expect(said).toContain(
    'target lower bound 1.0 percentage points lower than the 2018 result (derived)',
  );
  expect(said).toContain('On other definitions, shown apart: Hongkou');
});
