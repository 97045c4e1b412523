import { expect, test } from 'vitest';
import { TermTree } from '../../../scripts/check/termTree';

function planted(...terms: readonly string[]): TermTree<string> {
  const tree = new TermTree<string>();
  for (const term of terms) tree.add(term, term);
  return tree;
}

test('a text is searched for all terms, those within and across one another too', () => {
  const tree = planted('财政', '财政收入', '收入增速', '支出');
  expect([...tree.within('区级财政收入增速')]).toEqual([
    { start: 2, end: 4, of: '财政' },
    { start: 2, end: 6, of: '财政收入' },
    { start: 4, end: 8, of: '收入增速' },
  ]);
});

test('a term of two things is found for both, at every place', () => {
  const tree = planted('面积', '面积');
  expect([...tree.within('面积、面积')].map(({ start }) => start)).toEqual([0, 0, 3, 3]);
});

test('a text that ends within a term does not hold it', () => {
  expect([...planted('财政收入').within('财政收')]).toEqual([]);
});
