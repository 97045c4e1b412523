import { expect, it } from 'vitest';
import { isFootnoteSign, readOnAt, withoutSigns } from '../../../scripts/read/footnoteSigns';

it.each([
  ['增长5%①左右', '增长5%左右'],
  ['增长5%[1]左右', '增长5%左右'],
  ['增长5%[12]左右', '增长5%左右'],
  ['见[附件]', '见[附件]'],
  ['增长[5%]', '增长[5%]'],
])('%s reads on over signs of footnotes alone', (text, read) => {
  expect(withoutSigns(text)).toBe(read);
  const skipped = readOnAt(text);
  expect([...text].filter((_, at) => skipped[at] === 0).join('')).toBe(read);
});

it.each([
  ['①', true],
  ['[1]', true],
  ['1', false],
  ['①②', false],
  ['[1', false],
  ['', false],
])('%j is a sign: %s', (text, is) => {
  expect(isFootnoteSign(text)).toBe(is);
});
