import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/model/finding/headline';
import type { Line } from '../../fixtures/build';
import { comparisonOf } from '../../fixtures/build';
import { compareReal, loadRealData } from '../../fixtures/realData';

const growth = (lines: readonly Line[]) => {
  const own = lines.map((line) => ({ aspect: 'growth' as const, ...line }));
  return headlineOf(comparisonOf({ aspect: 'growth', lines: own }), 'zh');
};

test.each<[string, readonly Line[], string | null]>([
  [
    'the target that falls furthest below its result',
    [
      { district: 'huangpu', result: '6.0', target: '不低于5' },
      { district: 'hongkou', result: '6.03', target: '5' },
    ],
    '虹口目标较2018年实绩低得最多：6.03%→5%',
  ],
  [
    'the target that rises furthest above its result',
    [
      { district: 'huangpu', result: '6.0', target: '7' },
      { district: 'hongkou', result: '6.0', target: '9' },
    ],
    '虹口目标较2018年实绩高得最多：6.0%→9%',
  ],
  [
    'every step where a lower bound leaves open which is largest',
    [
      { district: 'huangpu', result: '5.0', target: '不低于3' },
      { district: 'hongkou', result: '5.0', target: '4' },
    ],
    '黄浦下限低2.0个百分点；虹口低1.0个百分点',
  ],
  [
    'the one step that there is',
    [
      { district: 'huangpu', result: '5.0', target: '2.5' },
      { district: 'minhang', result: '11.2' },
    ],
    '黄浦目标比2018年实绩低2.5个百分点：5.0%→2.5%',
  ],
  [
    'how results lie where there is no target, and that there is none',
    [
      { district: 'minhang', result: '7.2' },
      { district: 'hongkou', result: '5.2' },
    ],
    '闵行比虹口高2.0个百分点；2019年目标：各区均未提及',
  ],
  [
    'of a single result that no target follows',
    [{ district: 'minhang', result: '7.2' }],
    '2019年目标：各区均未提及',
  ],
])('says %s', (_, lines, said) => {
  expect(growth(lines)).toBe(said);
});

test('every headline of the front page says something in both languages', () => {
  const documents = loadRealData();
  for (const { family, aspect } of documents.catalogue.frontPage) {
    const comparison = compareReal(documents, family.id, aspect);
    expect(headlineOf(comparison, 'zh')).not.toBeNull();
    expect(headlineOf(comparison, 'en')).not.toBeNull();
  }
});
