import { describe, expect, test } from 'vitest';
import { fill, older } from '../src/older';

const { array, object, promise } = older;
const isOdd = (each: number) => each % 2 === 1;

describe('what older browsers lack', () => {
  test.each([
    ['the last of an array', array.at.call([1, 2, 3], -1), 3],
    ['the first', array.at.call([1, 2, 3], 0), 1],
    ['one before the first', array.at.call([1], -2), undefined],
    ['the last that is meant', array.findLast.call([1, 3, 4], (each) => isOdd(each as number)), 3],
    ['its place', array.findLastIndex.call([1, 3, 4], (each) => isOdd(each as number)), 1],
    ['none that is meant', array.findLast.call([2], (each) => isOdd(each as number)), undefined],
    ['its place', array.findLastIndex.call([2], (each) => isOdd(each as number)), -1],
    ['its own property', object.hasOwn({ a: 1 }, 'a'), true],
    ['a property of all objects', object.hasOwn({}, 'toString'), false],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('a copy is sorted and spliced, the array itself is not', () => {
    const list = [3, 1, 2];
    expect(array.toSorted.call(list)).toEqual([1, 2, 3]);
    expect(array.toSpliced.call(list, 1, 1)).toEqual([3, 2]);
    expect(array.toSpliced.call(list, 1, 0, 9)).toEqual([3, 9, 1, 2]);
    expect(list).toEqual([3, 1, 2]);
  });

  test('a promise that is settled from outside', async () => {
    const made = promise.withResolvers();
    (made.resolve as (value: number) => void)(1);
    expect(await made.promise).toBe(1);
  });
});

describe('what is filled in', () => {
  test('is not seen by loops', () => {
    const bare = {};
    fill(bare, { own: object.hasOwn });
    expect([Object.keys(bare), 'own' in bare]).toEqual([[], true]);
  });

  test('does not take the place of what the browser has', () => {
    const has = { own: 'its own' };
    fill(has, { own: object.hasOwn });
    expect(has.own).toBe('its own');
  });
});
