import { describe } from 'vitest';
import { growth, hold, near, rate, revenues } from './cases';

describe("targets for growth beside last year's growth", () => {
  hold([
    [
      'keep the grammar of each target: at least, about, exactly',
      {
        aspect: 'growth',
        names: revenues,
        lines: [
          { district: 'huangpu', result: '6.0', target: '不低于5' },
          { district: 'minhang', result: '6.5', target: '6左右' },
          { district: 'hongkou', indicator: 'b', result: '6.03', target: '5' },
        ],
        verdicts: [
          { left: 'huangpu/a', right: 'hongkou/b', ...near },
          { left: 'minhang/a', right: 'hongkou/b', ...near },
        ],
      },
      '2019年财政收入增速目标（虹口口径近似）：黄浦不低于5%、闵行6%左右、虹口5%，均低于2018年实绩（黄浦为下限），虹口低得最多',
      'Fiscal revenue, 2019 growth target (Hongkou: similar definition): Huangpu at least 5%, Minhang about 6%, Hongkou 5%, all below their 2018 results (Huangpu’s lower bound), Hongkou by the most',
    ],
    [
      'are said once when all lie the same way',
      growth({ huangpu: '6.0 → 5', minhang: '6.5 → 6', hongkou: '6.03 → 5.5' }),
      '2019年财政收入增速目标：黄浦5%、闵行6%、虹口5.5%，均低于2018年实绩，黄浦低得最多',
      'Fiscal revenue, 2019 growth target: Huangpu 5%, Minhang 6%, Hongkou 5.5%, all below their 2018 results, Huangpu by the most',
    ],
    [
      'may all be above',
      growth({ huangpu: '4.0 → 5左右', minhang: '-3.2 → 0' }),
      '2019年财政收入增速目标：黄浦5%左右、闵行0%，均高于2018年实绩，闵行高得更多',
      'Fiscal revenue, 2019 growth target: Huangpu about 5%, Minhang 0%, both above their 2018 results, Minhang by more',
    ],
    [
      'may all have a lower bound below',
      growth({ huangpu: '6.0 → 5以上', minhang: '6.5 → 不低于6' }),
      '2019年财政收入增速目标：黄浦5%以上、闵行不低于6%，下限均低于2018年实绩',
      'Fiscal revenue, 2019 growth target: Huangpu at least 5%, Minhang at least 6%, both lower bounds below their 2018 results',
    ],
    [
      'are about level within the last stated digit',
      growth({ huangpu: '6.03 → 6', minhang: '5.3 → 5左右' }),
      '2019年财政收入增速目标：黄浦6%、闵行5%左右，均低于2018年实绩，闵行低得更多',
      'Fiscal revenue, 2019 growth target: Huangpu 6%, Minhang about 5%, both below their 2018 results, Minhang by more',
    ],
    [
      'are level only as the same number',
      growth({ huangpu: '6.0 → 6', minhang: '6.5 → 6.5左右' }),
      '2019年财政收入增速目标：黄浦6%、闵行6.5%左右；黄浦与2018年实绩持平，闵行与2018年实绩约持平',
      'Fiscal revenue, 2019 growth target: Huangpu 6%, Minhang about 6.5%; Huangpu is level with its 2018 result, Minhang about level with its 2018 result',
    ],
    [
      'say of a range whether it ends at the result or holds it',
      growth({ huangpu: '6.5 → 6～6.5', minhang: '6.3 → 6～6.5' }),
      '2019年财政收入增速目标：黄浦6%～6.5%、闵行6%～6.5%；黄浦的上限与2018年实绩持平，闵行的区间包含2018年实绩',
      'Fiscal revenue, 2019 growth target: Huangpu 6–6.5%, Minhang 6–6.5%; Huangpu’s upper bound is level with its 2018 result, Minhang’s range around its 2018 result',
    ],
    [
      'claim below of an upper bound only when it is',
      growth({ huangpu: '6.0 → 不超过5', minhang: '6.5 → 不超过7' }),
      '2019年财政收入增速目标：黄浦不超过5%、闵行不超过7%；黄浦低于2018年实绩，闵行的上限高于2018年实绩',
      'Fiscal revenue, 2019 growth target: Huangpu at most 5%, Minhang at most 7%; Huangpu is below its 2018 result, Minhang’s upper bound above its 2018 result',
    ],
    [
      'claim the same in both languages: what one has no room for is left out of both',
      growth({ huangpu: '6.0 → 不超过5', minhang: '6.5 → 不超过7', hongkou: '5.0 → 低于5' }),
      '2019年财政收入增速目标：黄浦不超过5%、闵行不超过7%、虹口低于5%',
      'Fiscal revenue, 2019 growth target: Huangpu at most 5%, Minhang at most 7%, Hongkou less than 5%',
    ],
    [
      'hold an estimate to be an estimate',
      growth({ huangpu: '5.0 → 3以上', hongkou: '预计5.3 → 4' }),
      '2019年财政收入增速目标：黄浦3%以上、虹口4%；黄浦的下限低于2018年实绩，虹口低于2018年预计数',
      'Fiscal revenue, 2019 growth target: Huangpu at least 3%, Hongkou 4%; Huangpu’s lower bound is below its 2018 result, Hongkou below its 2018 estimate',
    ],
    [
      'print a result that is not a plain number',
      growth({ minhang: '6.8左右 → 7.5', hongkou: '超过6 → 5' }),
      '2019年财政收入增速目标：闵行7.5%、虹口5%；虹口低于2018年实绩（超过6%），闵行高于2018年实绩（6.8%左右）',
      'Fiscal revenue, 2019 growth target: Minhang 7.5%, Hongkou 5%; Hongkou is below its 2018 result of more than 6%, Minhang above its 2018 result of about 6.8%',
    ],
    [
      'claim nothing where the comparators allow both',
      growth({ huangpu: '不低于6 → 不低于5', minhang: '超过5 → 6' }),
      '2019年财政收入增速目标：黄浦不低于5%、闵行6%',
      'Fiscal revenue, 2019 growth target: Huangpu at least 5%, Minhang 6%',
    ],
    [
      'keep the resolve and the words',
      growth({ huangpu: '6.0 → 力争5', minhang: '6.5 → 与经济增长保持同步' }),
      '2018年财政收入增速：黄浦6.0%、闵行6.5%；2019年目标：黄浦力争5%、闵行“与经济增长保持同步”；黄浦低于2018年实绩',
      'Fiscal revenue, 2018 growth: Huangpu 6.0%, Minhang 6.5%; 2019 target: Huangpu striving for 5%, Minhang “in step with economic growth”; Huangpu is below its 2018 result',
    ],
    [
      'of one district alone print its result too',
      growth({ minhang: '预计6.5左右 → 6～6.5', huangpu: '-', hongkou: '-' }),
      '2019年财政收入增速目标：闵行6%～6.5%，上限与2018年预计数（6.5%左右）约持平；黄浦、虹口未提及',
      'Fiscal revenue, 2019 growth target: Minhang 6–6.5%, upper bound about level with its 2018 estimate of about 6.5%; Huangpu and Hongkou: not mentioned',
    ],
    [
      'do not hide a district that has a result but no target',
      growth({ huangpu: '5.0 → 2.5以上', minhang: '11.2', hongkou: '-' }),
      '2018年财政收入增速：黄浦5.0%、闵行11.2%；2019年目标：黄浦2.5%以上，下限低于2018年实绩；虹口未提及',
      'Fiscal revenue, 2018 growth: Huangpu 5.0%, Minhang 11.2%; 2019 target: Huangpu at least 2.5%, lower bound below its 2018 result; Hongkou: not mentioned',
    ],
    [
      'stand beside a target without any result',
      rate({ huangpu: '-', minhang: '预计6.8左右 → 7.5左右', hongkou: '- → 2.5左右' }),
      '2019年研发强度目标：闵行7.5%左右、虹口2.5%左右；闵行高于2018年预计数（6.8%左右）；黄浦未提及',
      'R&D intensity, 2019 target: Minhang about 7.5%, Hongkou about 2.5%; Minhang is above its 2018 estimate of about 6.8%; Huangpu: not mentioned',
    ],
  ]);
});
