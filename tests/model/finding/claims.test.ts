import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingOf } from '../../../src/model/finding';
import { boundsOf, isNumeric, numbersOf } from '../../../src/model/target';
import type { NumericStatement } from '../../../src/model/types';
import { comparisonOf } from '../../fixtures/build';
import { readSaid } from '../../fixtures/said';
import { growth, level, rate } from './cases';

const districts = { 黄浦: 'huangpu', 闵行: 'minhang', 虹口: 'hongkou' } as const;
type Name = keyof typeof districts;
const names = Object.keys(districts) as Name[];

/** What each district says: a result, and a target for the year after. */
type Said = Readonly<Record<Name, { readonly result: string; readonly target: string }>>;

const number = fc
  .tuple(fc.integer({ min: -30, max: 60 }), fc.integer({ min: 0, max: 1 }))
  .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)).toFixed(places));

const statement = fc.oneof(
  number,
  fc
    .tuple(fc.constantFrom('不低于', '超过', '不超过', '低于'), number)
    .map(([word, value]) => word + value),
  number.map((value) => `${value}左右`),
  fc.tuple(number, number).map(([a, b]) => (new Big(a).lte(b) ? `${a}～${b}` : `${b}～${a}`)),
);

const side = fc.record({ result: statement, target: statement });
const said: fc.Arbitrary<Said> = fc.record({ 黄浦: side, 闵行: side, 虹口: side });

function numeric(text: string): NumericStatement {
  const { statement: read } = readSaid(text);
  if (!isNumeric(read)) throw new Error(`no number in ${text}`);
  return read;
}

/** Values that a statement allows: its ends, between them, and far beyond an open one. */
function allowed(text: string): Big[] {
  const { low, high } = boundsOf(numeric(text));
  const near = new Big('0.001');
  const first = low ? new Big(low.value).plus(low.open ? near : 0) : new Big(-9999);
  const last = high ? new Big(high.value).minus(high.open ? near : 0) : new Big(9999);
  return [first, last, first.plus(last).div(2)];
}

const pairs = <T>(a: readonly T[], b: readonly T[]) =>
  a.flatMap((x) => b.map((y) => [x, y] as const));

/** The steps that a district's two statements allow. */
const steps = ({ result, target }: Said[Name]) =>
  pairs(allowed(target), allowed(result)).map(([aim, actual]) => aim.minus(actual));

const end = (text: string, which: string) => {
  const [low = '0', high = low] = numbersOf(numeric(text));
  return [new Big(which === '上限' ? high : low)];
};

/** Whether a claim on one district's target holds for every value that its comparators allow. */
function holds(own: Said[Name], bound: string, verb: string): boolean {
  if (verb === '包含') return true;
  const aims = bound === '' ? allowed(own.target) : end(own.target, bound);
  return pairs(aims, allowed(own.result)).every(([aim, actual]) => {
    if (verb === '低于') return aim.lt(actual);
    if (verb === '高于') return aim.gt(actual);
    return aim.eq(actual);
  });
}

const verbs: Readonly<Record<string, string>> = {
  低于: '低于',
  高于: '高于',
  与: '持平',
  包含: '包含',
};
const CLAIM =
  /^(?<who>.*?)(?<both>均)?(?<verb>低于|高于|与|包含)2018年实绩(?:（[^（）]*%[^（）]*）)?(?:约?持平)?(?:（(?<ends>.*)）)?$/;
const MOST = /^(?<who>黄浦|闵行|虹口)(?:较2018年实绩)?(?<way>低|高)得(?:最|更)多$/;

/** `黄浦的下限和闵行、虹口` as pairs of a district and the end that is spoken of. */
function subjects(who: string, ends: string | undefined): (readonly [Name, string])[] {
  if (who === '' || who === '下限' || who === '上限' || who === '区间') {
    const own = new Map(
      (ends ?? '').split('，').map((each) => each.split('为') as [string, string]),
    );
    return names.map((name) => {
      const named = [...own].find(([districtsOf]) => districtsOf.split('、').includes(name));
      return [name, named?.[1] ?? who] as const;
    });
  }
  return who.split('和').flatMap((group) => {
    const [list = '', bound = ''] = group.split('的');
    return list.split('、').map((name) => [name as Name, bound] as const);
  });
}

/** Checks each clause behind the list; returns those that it knows no claim in. */
function check(sentence: string, all: Said): string[] {
  const [, ...clauses] = sentence.replace(/^[^：]*：/, '；').split(/[；，]/);
  const stated = clauses.join('，');
  return claimsIn(stated).filter((clause) => {
    const most = MOST.exec(clause)?.groups;
    if (most) {
      const own = steps(all[most['who'] as Name]);
      for (const other of names.filter((name) => name !== most['who']))
        for (const [a, b] of pairs(own, steps(all[other])))
          expect(most['way'] === '低' ? a.lt(b) && a.lt(0) : a.gt(b) && a.gt(0), clause).toBe(true);
      return false;
    }
    const claim = CLAIM.exec(clause)?.groups;
    if (!claim) return true;
    for (const [name, bound] of subjects(claim['who'] ?? '', claim['ends']))
      expect(holds(all[name], bound, verbs[claim['verb'] ?? ''] ?? ''), clause).toBe(true);
    return false;
  });
}

/** The clauses that claim something: all but the items of the list. */
function claimsIn(text: string): string[] {
  return text
    .split('，')
    .reduce<string[]>((clauses, each) => {
      const last = clauses[clauses.length - 1];
      // A bracket that lists ends has commas of its own.
      if (last !== undefined && last.split('（').length > last.split('）').length)
        return [...clauses.slice(0, -1), `${last}，${each}`];
      return [...clauses, each];
    }, [])
    .filter((each) => /实绩|得[最更]多/.test(each));
}

test.each([
  ['growth', growth],
  ['a rate', rate],
])('every claim on %s is true of all values that the comparators allow', (_, sketch) => {
  let claims = 0;
  fc.assert(
    fc.property(said, (all) => {
      const lines = names.map((name) => [
        districts[name],
        `${all[name].result} → ${all[name].target}`,
      ]);
      const sentence = findingOf(comparisonOf(sketch(Object.fromEntries(lines))), 'zh') ?? '';
      expect(sentence.length).toBeLessThanOrEqual(66);
      if (/实绩/.test(sentence)) claims += 1;
      expect(check(sentence, all)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(claims).toBeGreaterThan(500);
});

test('every order of districts is true of all values that the comparators allow', () => {
  let ranks = 0;
  fc.assert(
    fc.property(fc.record({ 黄浦: statement, 闵行: statement, 虹口: statement }), (all) => {
      const lines = names.map((name) => [districts[name], all[name]]);
      const sentence = findingOf(comparisonOf(growth(Object.fromEntries(lines))), 'zh') ?? '';
      const rank = /，(?<who>黄浦|闵行|虹口)(?<of>降幅)?最(?<place>高|低|大|小)$/.exec(
        sentence,
      )?.groups;
      if (!rank) return;
      ranks += 1;
      const own = allowed(all[rank['who'] as Name]);
      const top = rank['place'] === '高' || rank['place'] === '小';
      for (const other of names.filter((name) => name !== rank['who']))
        for (const [a, b] of pairs(own, allowed(all[other])))
          expect(top ? a.gt(b) : a.lt(b), sentence).toBe(true);
      if (rank['of'])
        for (const each of names) for (const a of allowed(all[each])) expect(a.lt(0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(ranks).toBeGreaterThan(200);
});

const LEVEL =
  /^(?<end>下限|上限|区间)?(?<verb>低于|高于|与|包含)2018年实绩(?:（[^（）]*）)?(?:约?持平)?$/;
const SHARE =
  /^(?<end>下限|上限)?约?为2018年实绩(?:（[^（）]*）)?的(?<low>[\d,.]+)%(?:～(?<high>[\d,.]+)%)?$/;

/** Whether a share that is said is the target's number, or its end's, over the result's. */
function isShare({ result, target }: Said[Name], end: string, said: readonly string[]): boolean {
  const [of = '1'] = numbersOf(numeric(result));
  const numbers = numbersOf(numeric(target));
  const aims = end === '上限' ? numbers.slice(-1) : end === '下限' ? numbers.slice(0, 1) : numbers;
  return aims.every((aim, index) => {
    const exact = new Big(aim).div(of).times(100);
    return exact
      .minus((said[index] ?? '').replaceAll(',', ''))
      .abs()
      .lte('0.05');
  });
}

test('every claim on a level is true of all values that the comparators allow', () => {
  let [claims, shares] = [0, 0];
  const positive = side.filter(({ result, target }) =>
    [result, target].every((text) => numbersOf(numeric(text)).every((each) => new Big(each).gt(0))),
  );
  fc.assert(
    fc.property(positive, (own) => {
      const sketch = level({ huangpu: `${own.result} → ${own.target}` });
      const sentence = findingOf(comparisonOf(sketch), 'zh') ?? '';
      const [, clause] = /，(.*2018年实绩.*)$/.exec(sentence) ?? [];
      if (clause === undefined) return;
      const share = SHARE.exec(clause)?.groups;
      const claim = LEVEL.exec(clause)?.groups;
      expect(share ?? claim, sentence).toBeDefined();
      if (share) {
        shares += 1;
        const said = [share['low'] ?? '', share['high'] ?? ''];
        expect(isShare(own, share['end'] ?? '', said), sentence).toBe(true);
      } else {
        claims += 1;
        expect(holds(own, claim?.['end'] ?? '', verbs[claim?.['verb'] ?? ''] ?? ''), sentence).toBe(
          true,
        );
      }
    }),
    { numRuns: 1000 },
  );
  expect(claims).toBeGreaterThan(200);
  expect(shares).toBeGreaterThan(50);
});
