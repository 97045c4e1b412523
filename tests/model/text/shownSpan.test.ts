import { describe, expect, test } from 'vitest';
import { shownSpan } from '../../../src/model/text/shownSpan';
import type { Passage } from '../../../src/model/types';

const text = '深化国资①改革6.5%，平稳。';
const passage: Passage = {
  text,
  repairs: [{ at: text.indexOf('国'), likely: false }],
  references: [{ at: text.indexOf('①'), entry: '①', received: true }],
  furniture: [],
};
const restored = '深化〔国〕资改革6.5%，平稳。';
const received = '深化资改革6.5%，平稳。';
const meant = (shown: string, part: string, form: 'restored' | 'received') => {
  const from = shown.indexOf(part);
  const span = shownSpan(passage, form, [from, from + part.length]);
  return span && text.slice(...span);
};

describe('a stretch as it is shown means the stretch of the text', () => {
  test.each([
    ['深化', '深化'],
    ['〔国〕资', '国资'],
    ['国', '国'],
    ['资改', '资①改'],
    ['6.5%', '6.5%'],
    [restored, text],
  ])('%s', (shown, part) => {
    expect(meant(restored, shown, 'restored')).toBe(part);
  });

  test.each([
    ['化资', '化国资'],
    ['改革6.5%', '改革6.5%'],
    [received, text],
  ])('%s as received', (shown, part) => {
    expect(meant(received, shown, 'received')).toBe(part);
  });
});

test('nothing remains of white space, of nothing, and of what lies behind the end', () => {
  expect(
    shownSpan({ ...passage, text: '甲  乙', repairs: [], references: [] }, 'restored', [1, 3]),
  ).toBeNull();
  expect(shownSpan(passage, 'restored', [4, 4])).toBeNull();
  expect(shownSpan(passage, 'restored', [99, 120])).toBeNull();
});
