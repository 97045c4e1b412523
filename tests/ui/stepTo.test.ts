import { describe, expect, test } from 'vitest';
import { stepTo } from '../../src/ui/views/data/Strip';

describe('a key in a row of 25 cells', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 23, 24],
    ['ArrowRight', 24, 24],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 24, 23],
    ['PageDown', 3, 13],
    ['PageDown', 20, 24],
    ['PageUp', 13, 3],
    ['PageUp', 4, 0],
    ['Home', 12, 0],
    ['End', 12, 24],
    ['Tab', 12, null],
    ['a', 12, null],
  ])('%s at %i leads to %j', (key, at, next) => {
    expect(stepTo(key, at, 25)).toBe(next);
  });
});
