import { describe } from 'vitest';
import type { Sketch } from '../../fixtures/build';
import { hold, level, says } from './cases';

describe('levels', () => {
  hold([
    [
      'keep the order of the districts and are never ranked',
      level({ huangpu: '225.00', minhang: '296.8', hongkou: '116.75' }),
      '2018年财政收入：黄浦225.00亿元、闵行296.8亿元、虹口116.75亿元',
      'Fiscal revenue, 2018: Huangpu ¥22.500 bn, Minhang ¥29.68 bn, Hongkou ¥11.675 bn',
    ],
    [
      'say what share of the result the target is',
      level({ huangpu: '392.55 → 150', minhang: '-', hongkou: '-' }),
      '2019年财政收入目标：黄浦150亿元，为2018年实绩（392.55亿元）的38.2%；闵行、虹口未提及',
      'Fiscal revenue, 2019 target: Huangpu ¥15.0 bn, 38.2% of its 2018 result of ¥39.255 bn; Minhang and Hongkou: not mentioned',
    ],
    [
      'carry the comparator into the share',
      level({ huangpu: '14.81 → 12以上', minhang: '28.4' }),
      '2018年财政收入：黄浦14.81亿元、闵行28.4亿元；2019年目标：黄浦12亿元以上，下限为2018年实绩的81.0%',
      'Fiscal revenue, 2018: Huangpu ¥1.481 bn, Minhang ¥2.84 bn; 2019 target: Huangpu at least ¥1.2 bn, lower bound 81.0% of its 2018 result',
    ],
    [
      'put a share beside each of several targets',
      level({ huangpu: '120 → 150以上', hongkou: '- → 60' }),
      '2018年财政收入：黄浦120亿元；2019年目标：黄浦150亿元以上（下限为2018年实绩的125.0%）、虹口60亿元',
      'Fiscal revenue, 2018: Huangpu ¥12.0 bn; 2019 target: Huangpu at least ¥15.0 bn (lower bound 125.0% of its 2018 result), Hongkou ¥6.0 bn',
    ],
    [
      'have shares in both languages or in neither',
      level({ huangpu: '7260 → 8000以上', hongkou: '5008 → 6000' }),
      '2018年财政收入：黄浦7,260亿元、虹口5,008亿元；2019年目标：黄浦8,000亿元以上、虹口6,000亿元',
      'Fiscal revenue, 2018: Huangpu ¥726.0 bn, Hongkou ¥500.8 bn; 2019 target: Huangpu at least ¥800.0 bn, Hongkou ¥600.0 bn',
    ],
    [
      'need no percentage for small counts',
      level({ huangpu: '4 → 2以上', minhang: '8', hongkou: '1' }),
      '2018年财政收入：黄浦4亿元、闵行8亿元、虹口1亿元；2019年目标：黄浦2亿元以上，下限低于2018年实绩',
      'Fiscal revenue, 2018: Huangpu ¥0.4 bn, Minhang ¥0.8 bn, Hongkou ¥0.1 bn; 2019 target: Huangpu at least ¥0.2 bn, lower bound below its 2018 result',
    ],
    [
      'are level as the same number',
      level({ huangpu: '10 → 10' }),
      '2019年财政收入目标：黄浦10亿元，与2018年实绩（10亿元）持平',
      'Fiscal revenue, 2019 target: Huangpu ¥1.0 bn, level with its 2018 result of ¥1.0 bn',
    ],
    [
      'say which are estimates',
      level({ huangpu: '6543.06', hongkou: '预计5389.6' }),
      '2018年财政收入：黄浦6,543.06亿元、虹口5,389.6亿元（预计）',
      'Fiscal revenue, 2018: Huangpu ¥654.306 bn, Hongkou ¥538.96 bn (est.)',
    ],
    [
      'take zero for an answer',
      level({ huangpu: '0', minhang: '0.0', hongkou: '-' }),
      '2018年财政收入：黄浦0亿元、闵行0.0亿元；虹口未提及',
      'Fiscal revenue, 2018: Huangpu ¥0.0 bn, Minhang ¥0.00 bn; Hongkou: not mentioned',
    ],
    [
      'have no share of a result of zero',
      level({ huangpu: '0 → 150' }),
      '2019年财政收入目标：黄浦150亿元，高于2018年实绩（0亿元）',
      'Fiscal revenue, 2019 target: Huangpu ¥15.0 bn, above its 2018 result of ¥0.0 bn',
    ],
  ]);
});

describe('changes on the year before', () => {
  const change = (lines: Readonly<Record<string, string>>, unit: string): Sketch => ({
    aspect: 'change',
    unit,
    measure: unit === '%' ? 'rate' : 'flow',
    lines: says(lines),
  });

  hold([
    [
      'have a verb in Chinese and a sign in English',
      change({ huangpu: '4.1', minhang: '-3', hongkou: '0.0' }, '%'),
      '2018年财政收入：黄浦比上年提高4.1个百分点、闵行比上年下降3个百分点、虹口与上年持平',
      'Fiscal revenue, 2018 change: Huangpu +4.1 percentage points, Minhang −3 percentage points, Hongkou 0.0 percentage points',
    ],
    [
      'of levels are not ranked',
      change({ huangpu: '10', minhang: '-3' }, '家'),
      '2018年财政收入：黄浦比上年增加10家、闵行比上年减少3家',
      'Fiscal revenue, 2018 change: Huangpu +10, Minhang −3',
    ],
  ]);
});
