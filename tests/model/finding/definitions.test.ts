import { describe } from 'vitest';
import type { Line } from '../../fixtures/build';
import { hold, near, revenues, says } from './cases';

describe('definitions', () => {
  const lines: Line[] = [
    { district: 'huangpu', result: '225.00' },
    { district: 'minhang', indicator: 'c', result: '831' },
    { district: 'hongkou', indicator: 'b', result: '116.75' },
  ];

  hold([
    [
      'that differ are never laid side by side in a sentence',
      {
        names: revenues,
        lines,
        verdicts: [
          { left: 'huangpu/a', right: 'minhang/c', verdict: 'differs' },
          { left: 'hongkou/b', right: 'minhang/c', verdict: 'differs' },
          { left: 'huangpu/a', right: 'hongkou/b', ...near },
        ],
      },
      '2018年财政收入（口径近似）：黄浦225.00亿元、虹口116.75亿元；闵行口径不同，另列',
      'Fiscal revenue, 2018 (similar definitions): Huangpu ¥22.500 bn, Hongkou ¥11.675 bn; Minhang apart: other definition',
    ],
    [
      'go by the family only where figures on several are listed',
      {
        aspect: 'growth',
        names: revenues,
        lines: [
          { district: 'huangpu', result: '6.0' },
          { district: 'hongkou', result: '6.5' },
          { district: 'minhang', indicator: 'c', result: '9.2' },
        ],
        verdicts: [
          { left: 'huangpu/a', right: 'minhang/c', verdict: 'differs' },
          { left: 'hongkou/a', right: 'minhang/c', verdict: 'differs' },
        ],
      },
      '2018年区级财政收入增速：黄浦6.0%、虹口6.5%，虹口较高；闵行口径不同，另列',
      'District-level fiscal revenue, 2018 growth: Huangpu 6.0%, Hongkou 6.5%; Hongkou is higher; Minhang apart: other definition',
    ],
    [
      "go by the family where a district's target is on another than its result",
      {
        aspect: 'growth',
        names: revenues,
        lines: [
          { district: 'hongkou', indicator: 'a', result: '6.03' },
          { district: 'hongkou', indicator: 'b', target: '5' },
        ],
        verdicts: [{ left: 'hongkou/a', right: 'hongkou/b', ...near }],
      },
      '2019年财政收入增速目标（目标与实绩口径近似）：虹口5%，低于2018年实绩（6.03%）',
      'Fiscal revenue, 2019 growth target (result and target on similar definitions): Hongkou 5%, below its 2018 result of 6.03%',
    ],
    [
      'tell two rows of one district apart, and draw no conclusion from its name',
      {
        aspect: 'growth',
        names: revenues,
        lines: [
          { district: 'huangpu', result: '6.0', target: '5' },
          { district: 'huangpu', indicator: 'b', result: '6.5', target: '7' },
          { district: 'hongkou', indicator: 'b', result: '6.03', target: '5' },
        ],
        verdicts: [
          { left: 'huangpu/a', right: 'huangpu/b', ...near },
          { left: 'huangpu/a', right: 'hongkou/b', ...near },
        ],
      },
      '2019年财政收入增速目标（部分口径近似）：黄浦区级财政收入5%、一般公共预算收入7%、虹口5%',
      'Fiscal revenue, 2019 growth target (some definitions only similar): Huangpu (district-level fiscal revenue) 5%, Huangpu (general public budget revenue) 7%, Hongkou 5%',
    ],
    [
      'of the same name can still be only near',
      {
        aspect: 'growth',
        lines: says({ minhang: '7.2', hongkou: '5.2' }),
        verdicts: [{ left: 'minhang/a', right: 'hongkou/a', ...near }],
      },
      '2018年财政收入增速（口径近似）：闵行7.2%、虹口5.2%，闵行较高',
      'Fiscal revenue, 2018 growth (similar definitions): Minhang 7.2%, Hongkou 5.2%; Minhang is higher',
    ],
    [
      'are near of districts: before the figure of one alone nothing is, the note says of whom',
      {
        lines: says({ huangpu: '40', minhang: '- → 保持稳定' }),
        verdicts: [{ left: 'huangpu/a', right: 'minhang/a', ...near }],
      },
      '2018年财政收入：黄浦40亿元；2019年目标：闵行“保持稳定”',
      'Fiscal revenue, 2018: Huangpu ¥4.0 bn; 2019 target: Minhang “to stay stable”',
    ],
    [
      'that differ in one year only are told with that year',
      {
        names: revenues,
        lines: [
          { district: 'huangpu', result: '10', target: '8' },
          { district: 'hongkou', indicator: 'b', result: '116.75' },
        ],
        verdicts: [{ left: 'huangpu/a', right: 'hongkou/b', verdict: 'differs' }],
      },
      '2019年区级财政收入目标：黄浦8亿元，低于2018年实绩（10亿元）；虹口2018年实绩口径不同，另列',
      'District-level fiscal revenue, 2019 target: Huangpu ¥0.8 bn, below its 2018 result of ¥1.0 bn; Hongkou apart (2018 result): other definition',
    ],
    [
      'that a district changes from year to year leave none of its figures unnamed',
      {
        names: revenues,
        lines: [
          { district: 'huangpu', result: '10' },
          { district: 'minhang', result: '20' },
          { district: 'minhang', indicator: 'b', target: '30' },
        ],
        verdicts: [
          { left: 'huangpu/a', right: 'minhang/b', verdict: 'differs' },
          { left: 'minhang/a', right: 'minhang/b', verdict: 'differs' },
        ],
      },
      '2018年区级财政收入：黄浦10亿元、闵行20亿元；闵行2019年目标口径不同，另列',
      'District-level fiscal revenue, 2018: Huangpu ¥1.0 bn, Minhang ¥2.0 bn; Minhang apart (2019 target): other definition',
    ],
    [
      'elsewhere in the report are no silence',
      {
        aspect: 'growth',
        names: revenues,
        lines: [
          { district: 'minhang', result: '9.2' },
          { district: 'hongkou', indicator: 'b', aspect: 'value', result: '245' },
          { district: 'huangpu', aspect: 'value', result: '225.00' },
        ],
        verdicts: [{ left: 'minhang/a', right: 'hongkou/b', verdict: 'differs' }],
      },
      '2018年区级财政收入增速：闵行9.2%；虹口口径不同；黄浦只报绝对数',
      'District-level fiscal revenue, 2018 growth: Minhang 9.2%; Hongkou: other definition; Huangpu: level only',
    ],
  ]);
});
