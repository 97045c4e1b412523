import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../src/model/finding';
import { comparisonOf } from '../fixtures/build';
import type { Sketch } from '../fixtures/build';
import { comparators } from '../fixtures/comparisons';

const revenues = {
  a: { zh: '区级财政收入', en: 'District-level fiscal revenue' },
  b: { zh: '一般公共预算收入', en: 'General public budget revenue' },
};
const size = ['区域规模不同，不宜直接排名', 'Districts differ in size: levels are not ranked'];

function both(sketch: Sketch): string[][] {
  const comparison = comparisonOf(sketch);
  const [zh, en] = [caveatsOf(comparison, 'zh'), caveatsOf(comparison, 'en')];
  return zh.map((note, index) => [note, en[index] ?? '']);
}

describe('the notes that go with a comparison', () => {
  it('are none for growth on one definition', () => {
    const lines = [
      { district: 'huangpu', result: '6.0', target: '5' },
      { district: 'minhang', result: '6.5' },
    ];
    expect(both({ aspect: 'growth', lines })).toEqual([]);
  });

  it('say that levels are not to be ranked', () => {
    const lines = [
      { district: 'huangpu', result: '0' },
      { district: 'minhang', result: '296.8' },
    ];
    expect(both({ lines })).toEqual([size]);
  });

  it('leave one district alone, and rates, without that', () => {
    expect(
      both({ lines: [{ district: 'huangpu', result: '225.00' }, { district: 'minhang' }] }),
    ).toEqual([]);
    const lines = [
      { district: 'minhang', result: '79' },
      { district: 'hongkou', result: '83.3' },
    ];
    expect(both({ lines, unit: '%', measure: 'rate' })).toEqual([]);
  });

  it('name the indicators where several are shown, and give the verdicts with their reasons', () => {
    const why = { zh: '两份报告都未给出定义', en: 'neither report defines its term' };
    const lines = [
      { district: 'huangpu', result: '6.0' },
      { district: 'minhang', result: '6.5' },
      { district: 'hongkou', indicator: 'b', result: '6.03' },
    ];
    const verdicts = ['huangpu/a', 'minhang/a'].map((left) => {
      return { left, right: 'hongkou/b', verdict: 'near', why } as const;
    });
    expect(both({ aspect: 'growth', names: revenues, lines, verdicts })).toEqual([
      [
        '各区所报指标：区级财政收入（黄浦、闵行）；一般公共预算收入（虹口）',
        'Indicators reported: District-level fiscal revenue (Huangpu, Minhang); General public budget revenue (Hongkou)',
      ],
      [
        '口径近似（虹口与黄浦、闵行）：两份报告都未给出定义',
        'Similar, not identical (Hongkou with Huangpu, Minhang): neither report defines its term',
      ],
    ]);
  });

  it('say once what differs by the name of a district only, of all its districts', () => {
    const why = (zh: string, en: string) => ({
      zh: `${zh}计户，虹口计人；两份报告都未给出换算`,
      en: `${en} counts households, Hongkou persons; neither report converts them`,
    });
    const lines = [
      { district: 'huangpu', result: '6.0' },
      { district: 'minhang', result: '6.5' },
      { district: 'hongkou', indicator: 'b', result: '6.03' },
    ];
    const verdicts = [
      { left: 'huangpu/a', right: 'hongkou/b', verdict: 'differs', why: why('黄浦', 'Huangpu') },
      { left: 'minhang/a', right: 'hongkou/b', verdict: 'differs', why: why('闵行', 'Minhang') },
    ] as const;
    const [, ...notes] = both({ aspect: 'growth', names: revenues, lines, verdicts });
    expect(notes).toEqual([
      [
        '口径不同（虹口与黄浦、闵行）：黄浦、闵行计户，虹口计人；各份报告都未给出换算',
        'Not comparable (Hongkou with Huangpu, Minhang): Huangpu (like Minhang) counts households, Hongkou persons; none of the reports converts them',
      ],
    ]);
  });

  it('keep apart what differs by more than a name, or by its verdict', () => {
    const lines = [
      { district: 'huangpu', result: '6.0' },
      { district: 'minhang', result: '6.5' },
      { district: 'hongkou', indicator: 'b', result: '6.03' },
    ];
    const said = (left: string, verdict: 'near' | 'differs', zh: string) => {
      return { left, right: 'hongkou/b', verdict, why: { zh, en: zh } };
    };
    const verdictsOf = (...verdicts: ReturnType<typeof said>[]) =>
      both({ aspect: 'growth', names: revenues, lines, verdicts })
        .slice(1)
        .map(([zh]) => zh);
    expect(
      verdictsOf(
        said('huangpu/a', 'near', '黄浦计户，虹口计人'),
        said('minhang/a', 'near', '闵行计家，虹口计人'),
      ),
    ).toEqual([
      '口径近似（黄浦、虹口）：黄浦计户，虹口计人',
      '口径近似（闵行、虹口）：闵行计家，虹口计人',
    ]);
    expect(
      verdictsOf(
        said('huangpu/a', 'differs', '黄浦计户，虹口计人'),
        said('minhang/a', 'near', '闵行计户，虹口计人'),
      ),
    ).toEqual([
      '口径近似（闵行、虹口）：闵行计户，虹口计人',
      '口径不同（黄浦、虹口）：黄浦计户，虹口计人',
    ]);
  });

  it('tell near from differing', () => {
    const notes = caveatsOf(comparators.growth, 'zh');
    expect(notes.find((each) => each.startsWith('口径近似'))).toContain('范围略宽');
    expect(notes.find((each) => each.startsWith('口径不同'))).toContain('总额与部分不可比');
  });

  it('say which numbers are estimates', () => {
    const lines = [{ district: 'hongkou', result: '预计5.3', target: '5左右' }];
    expect(both({ aspect: 'growth', lines })).toEqual([
      ['预计数：虹口2018年实绩', 'Estimated: Hongkou 2018 result'],
    ]);
  });

  it('say that shares of the result are derived', () => {
    const lines = [{ district: 'huangpu', result: '392.55', target: '150' }];
    expect(both({ lines })).toEqual([
      [
        '目标相当于实绩的百分比为推算：目标÷实绩',
        'Targets as percentages of results are derived: target ÷ result',
      ],
    ]);
  });

  it('hand on what a careful reader should know of a figure, once', () => {
    const note = {
      zh: '“以上”是否也及于内资有两种读法',
      en: 'Whether “以上” reaches domestic capital can be read in two ways',
    };
    const lines = [{ district: 'huangpu', result: '6.0', target: '5', note }];
    expect(both({ aspect: 'growth', lines })).toEqual([
      [`黄浦：${note.zh}`, `Huangpu: ${note.en}`],
    ]);
  });
});
