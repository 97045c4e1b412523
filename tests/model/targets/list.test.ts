import { describe, expect, test } from 'vitest';
import { caveatsOf, findingOf, subjectOf } from '../../../src/model/finding';
import { speakCell } from '../../../src/model/say/cell';
import type { Comparison } from '../../../src/model/comparison';
import type { Line, Sketch } from '../../fixtures/build';
import { joined, listIn, lists } from '../../fixtures/targets';

const namesOf = ({ panels }: Comparison) =>
  panels.flatMap(({ rows }) => rows.map((row) => row.indicators.map(({ name }) => name.zh).join()));

describe('a list of targets', () => {
  test.each([
    ['growth', ['财政收入', '生产总值', '规模以上战略性新兴产业商品销售总额', '零售额', '进出口']],
    ['rate', ['失业率', '优良率', '劣水体', '床位率']],
    [
      'level',
      ['事故', '引进内资', '合同外资', '高新技术企业', '总部', '旧改签约,旧改征收', '岗位'],
    ],
  ] as const)(
    'of %s is sorted by its steps, the largest fall first, those without one last',
    (list, names) => {
      expect(namesOf(lists[list])).toEqual(names);
    },
  );
});

const growths = (pairs: readonly (readonly [result: string | null, target: string])[]) => {
  const sketches = pairs.map(([result, target], index): [string, Sketch] => {
    const line: Line = { district: 'huangpu', target, ...(result === null ? {} : { result }) };
    return [`f${index}`, { aspect: 'growth', lines: [line] }];
  });
  return listIn(joined(Object.fromEntries(sketches)), 'growth');
};

describe('the finding of a list', () => {
  test.each<[string, Parameters<typeof growths>[0], string, string]>([
    [
      'says it once when all lie the same way',
      [
        ['6', '5'],
        ['7', '5左右'],
      ],
      '所列2项增速目标与2018年实绩相比，都较低；黄浦财政收入低得更多',
      'The 2 growth targets listed against 2018 results: all below; furthest below its result: Huangpu, fiscal revenue',
    ],
    [
      'does not call a target of at least 5% below 6%',
      [
        ['6', '不低于5'],
        ['6', '5'],
        ['5', '6'],
      ],
      '所列3项增速目标与2018年实绩相比：1项较低，1项的下限较低，1项较高',
      'The 3 growth targets listed against 2018 results: 1 below, 1 with the lower bound below, 1 above',
    ],
    [
      'calls level what is the same number, and no other',
      [
        ['5', '5.0'],
        ['5', '5左右'],
        ['6.1', '6'],
      ],
      '所列3项增速目标与2018年实绩相比：1项较低，1项持平，1项约持平',
      'The 3 growth targets listed against 2018 results: 1 below, 1 level, 1 about level',
    ],
    [
      'counts what has no result, and says which results are estimated',
      [
        ['预计6', '5'],
        [null, '5'],
        ['保持稳定', '5'],
      ],
      '所列3项增速目标中，1项可与2018年实绩（为预计数）相比，较低',
      'Of the 3 growth targets listed, 1 can be held against 2018 results (1 estimated): below',
    ],
    [
      'claims nothing where nothing compares',
      [[null, '5']],
      '所列1项增速目标没有可比的上年实绩',
      'The one growth target listed: no comparable result',
    ],
    [
      'says so where two open ends leave it open',
      [['不低于6', '不低于5']],
      '所列1项增速目标与2018年实绩相比，高低不定',
      'The one growth target listed against 2018 results: open either way',
    ],
  ])('%s', (_, pairs, zh, en) => {
    expect(findingOf(growths(pairs), 'zh')).toBe(zh);
    expect(findingOf(growths(pairs), 'en')).toBe(en);
  });
});

test('the subject names years, unit and order', () => {
  expect(subjectOf(lists.level, 'zh')).toBe(
    '数值目标 · 2018年实绩、2019年目标 · 目标÷实绩；按比值从低到高排列',
  );
});

test('the notes name near definitions, estimates, and how about is compared', () => {
  expect(caveatsOf(lists.level, 'zh')).toEqual([
    '目标÷实绩为推算，图中横轴每格一倍；每一行只与本区上年相比，各区规模不同，不宜按绝对数排名',
    '“左右”“约”按所写的数字比较高低',
    '口径近似（虹口旧改签约）：签约在先，征收在后',
    '预计数：静安岗位 2018年实绩',
  ]);
});

test('a gap in a list says whose it is', () => {
  const row = lists.rate.panels[0]?.rows.find(({ district }) => district.id === 'chongming');
  const [cell] = row?.cells ?? [];
  if (!row || !cell) throw new Error('no gap in the list');
  expect(speakCell(cell, row, lists.rate, 'zh')).toBe('崇明，2018年实绩，床位率：口径不同');
});
