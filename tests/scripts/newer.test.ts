import { describe, expect, test } from 'vitest';
import { newerInScript, newerInStyle } from '../../scripts/newer';

describe('a built script is refused', () => {
  test.each([
    ['a method of arrays', 'a=b.toReversed().map(c)'],
    ['a method of texts', 'a.isWellFormed()'],
    ['a function of objects', 'Object.groupBy(a,b)'],
    ['a deep copy', 'structuredClone(a)'],
    ['a random identifier', 'crypto.randomUUID()'],
    ['a signal that ends by itself', 'AbortSignal.timeout(5)'],
    ['look-behind', 'a.replace(/(?<=x)y/,"")'],
    ['a selector', 'a.matches(":modal")'],
    ['a static block', 'class A{static{b()}}'],
  ])('for %s', (_, code) => {
    expect(newerInScript(code)).toHaveLength(1);
  });

  test('for each place of it', () => {
    expect(newerInScript('a.toReversed();b.toReversed()')).toHaveLength(2);
  });

  test('for nothing that all browsers served have, or that is filled in', () => {
    expect(
      newerInScript('a?.b??=c.replaceAll("d","").at(-1);e.toSorted();/(?:f)(?<g>h)/u'),
    ).toEqual([]);
  });
});

describe('a built style sheet is refused', () => {
  test.each([
    ['a selector that takes its list with it', '.a,.b:has(.c){color:red}'],
    ['a height with nothing before it', '.a{height:100dvh}'],
    ['a mixed colour with nothing before it', '.a{color:color-mix(in srgb,red,blue)}'],
  ])('for %s', (_, code) => {
    expect(newerInStyle(code)).toHaveLength(1);
  });

  test.each([
    ['a selector alone in its rule', '.a:has(.b){color:red}'],
    ['a height after the one for all', '@media print{.a{height:100vh;height:100dvh}}'],
    ['a variable', '.a{--tint:color-mix(in srgb,red,blue)}'],
  ])('but not for %s', (_, code) => {
    expect(newerInStyle(code)).toEqual([]);
  });
});
