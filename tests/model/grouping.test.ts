import { describe, expect, test } from 'vitest';
import { consecutive } from '../../src/model/grouping';

describe('a list cut where a key changes', () => {
  test('keeps its order, and a key that returns begins anew', () => {
    expect(consecutive(['a1', 'a2', 'b1', 'a3'], (each) => each.charAt(0))).toEqual([
      { key: 'a', from: 0, members: ['a1', 'a2'] },
      { key: 'b', from: 2, members: ['b1'] },
      { key: 'a', from: 3, members: ['a3'] },
    ]);
  });

  test('that is empty has no runs', () => {
    expect(consecutive([], String)).toEqual([]);
  });
});
