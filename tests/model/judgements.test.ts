import { describe, expect, test } from 'vitest';
import { judge, judgementsBetween } from '../../src/model/judgements';
import type { Side } from '../../src/model/types';
import { documentsFor, ruled } from '../fixtures/build';
import type { Verdicts } from '../fixtures/build';

const names = {
  a: { zh: '养老床位', en: 'Beds' },
  b: { zh: '保基本养老床位', en: 'Basic beds' },
};
const lines = ['huangpu', 'minhang', 'hongkou'].flatMap((district) =>
  ['a', 'b'].map((indicator) => ({ district, indicator, result: '1' })),
);
const said = (left: string, right: string, verdict: Verdicts['verdict'], zh = ''): Verdicts => ({
  ...ruled(left, right, verdict),
  ...(zh !== '' && { why: { zh, en: `${zh} en` } }),
});

/** The sides of a catalogue with these rules, named as in `comparability.csv`. */
function sidesWith(...verdicts: readonly Verdicts[]): (name: string) => Side {
  const { catalogue } = documentsFor({ names, lines, verdicts });
  return (name) => {
    const [, district, indicator, year] = /^(\w+)\/(\w+)(?:@(\d+))?$/.exec(name) ?? [];
    const side = {
      district: catalogue.districts.find(({ id }) => id === district),
      indicator: catalogue.indicators.find(({ id }) => id === indicator),
    };
    if (!side.district || !side.indicator) throw new Error(`no such side: ${name}`);
    return {
      district: side.district,
      indicator: side.indicator,
      report: { year: Number(year ?? 2019) },
    };
  };
}

const between = (left: string, right: string, ...verdicts: readonly Verdicts[]) => {
  const side = sidesWith(...verdicts);
  return [judge(side(left), side(right)), judge(side(right), side(left))];
};

describe('how two sides compare', () => {
  test.each<[string, string, string, readonly Verdicts[], string]>([
    ['one indicator compares with itself', 'huangpu/a', 'hongkou/a', [], 'same'],
    [
      'a default is on every two districts',
      'huangpu/a',
      'hongkou/b',
      [said('a', 'b', 'near')],
      'near',
    ],
    [
      'a default holds within a district',
      'huangpu/a',
      'huangpu/b',
      [said('a', 'b', 'differs')],
      'differs',
    ],
    [
      'an exception stands against all others',
      'hongkou/a',
      'minhang/a',
      [said('hongkou/a', 'a', 'near')],
      'near',
    ],
    [
      'it leaves the others alone',
      'huangpu/a',
      'minhang/a',
      [said('hongkou/a', 'a', 'near')],
      'same',
    ],
    ['it is not on itself', 'hongkou/a', 'hongkou/a', [said('hongkou/a', 'a', 'near')], 'same'],
    [
      'it is closer than a default',
      'hongkou/a',
      'minhang/b',
      [said('a', 'b', 'near'), said('hongkou/a', 'b', 'differs')],
      'differs',
    ],
    [
      'it may be milder than the default',
      'hongkou/a',
      'minhang/b',
      [said('a', 'b', 'differs'), said('hongkou/a', 'b', 'near')],
      'near',
    ],
    [
      'of two that are as close the more severe one decides',
      'hongkou/a',
      'minhang/a',
      [said('hongkou/a', 'a', 'near'), said('minhang/a', 'a', 'differs')],
      'differs',
    ],
    [
      'an exception of a year is on the report of that year',
      'hongkou/a@2020',
      'minhang/a@2020',
      [said('hongkou/a@2020', 'a', 'differs')],
      'differs',
    ],
    [
      'and not on the report of another',
      'hongkou/a@2019',
      'minhang/a@2019',
      [said('hongkou/a@2020', 'a', 'differs')],
      'same',
    ],
    [
      'it parts two reports of one district',
      'hongkou/a@2019',
      'hongkou/a@2020',
      [said('hongkou/a@2020', 'a', 'differs')],
      'differs',
    ],
  ])('%s: %s and %s', (_, left, right, verdicts, verdict) => {
    expect(between(left, right, ...verdicts)).toEqual([verdict, verdict]);
  });

  test('verdicts need not be transitive', () => {
    const rules = [said('a', 'b', 'near'), said('hongkou/a', 'b', 'differs')];
    expect(between('huangpu/a', 'hongkou/a', ...rules)).toEqual(['same', 'same']);
    expect(between('huangpu/a', 'minhang/b', ...rules)).toEqual(['near', 'near']);
    expect(between('hongkou/a', 'minhang/b', ...rules)).toEqual(['differs', 'differs']);
  });

  test('the reasons of all that decide are given, each by itself and in one', () => {
    const side = sidesWith(
      said('hongkou/a', 'a', 'near', '虹口只有文字'),
      said('minhang/a', 'a', 'near', '闵行含合杆'),
    );
    const [judgement] = judgementsBetween([side('minhang/a'), side('hongkou/a')]);
    expect(judgement?.reasons.map(({ zh }) => zh)).toEqual(['虹口只有文字', '闵行含合杆']);
    expect(judgement?.why).toEqual({
      zh: '虹口只有文字；闵行含合杆',
      en: '虹口只有文字 en; 闵行含合杆 en',
    });
  });
});
