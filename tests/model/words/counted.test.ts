import { expect, test } from 'vitest';
import { counted } from '../../../src/model/words/en/counted';
import { en } from '../../../src/model/words/en/search';

test.each([
  [0, '0 figures'],
  [1, '1 figure'],
  [2, '2 figures'],
])('%i is counted as %j', (count, said) => {
  expect(counted(count, 'figure')).toBe(said);
});

test('what a search found is counted thing by thing', () => {
  expect(en.found(3, 1, 0)).toBe('3 indicators, 1 figure, 0 paragraphs');
});
