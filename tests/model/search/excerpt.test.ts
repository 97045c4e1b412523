import { expect, test } from 'vitest';
import { excerptOf, markWords } from '../../../src/model/search/excerpt';
import { foldPassage, matchWords, parseQuery } from '../../../src/model/search/fold';
import { consecutive } from '../../../src/model/grouping';
import type { Passage } from '../../../src/model/text/report';

const passage = (text: string, repair?: number): Passage => ({
  text,
  repairs: repair === undefined ? [] : [{ at: repair, likely: false }],
  references: [],
  furniture: [],
});

function excerpt(of: Passage, query: string) {
  const { runs, cut } = excerptOf(of, matchWords(foldPassage(of), parseQuery(query)) ?? []);
  const written = consecutive(runs, (run) => run.hit).map(({ key: hit, members }) => {
    const text = members.map((each) => (each.type === 'repair' ? `〔${each.text}〕` : each.text));
    return hit === null ? text.join('') : `[${text.join('')}]`;
  });
  return `${cut.from ? '…' : ''}${written.join('')}${cut.to ? '…' : ''}`;
}

const long = `${'前'.repeat(40)}。全年一般公共预算收入增长6.03%。${'后'.repeat(200)}`;

test.each([
  ['a short paragraph is whole', passage('财政收入增长'), '收入', '财政[收入]增长'],
  ['every hit is marked', passage('旧改与旧改'), '旧改', '[旧改]与[旧改]'],
  ['a hit keeps its repair visible', passage('深化国资改革', 2), '国资', '深化[〔国〕资]改革'],
])('%s', (_, text, query, written) => {
  expect(excerpt(text, query)).toBe(written);
});

test('a long paragraph begins at the pause before its first hit and is cut after two lines', () => {
  const written = excerpt(passage(long), '预算');
  expect(written).toMatch(/^…全年一般公共\[预算\]收入增长6\.03%。后+…$/);
  expect(written.length).toBeLessThan(105);
});

test('a name is cut at the words found in it, and is whole where there are none', () => {
  expect(markWords('Share of revenue', ['of', 'share'])).toMatchObject([
    { hit: 0, text: 'Share' },
    { hit: null, text: ' ' },
    { hit: 1, text: 'of' },
    { hit: null, text: ' revenue' },
  ]);
  expect(markWords('占比', ['share'])).toMatchObject([{ hit: null, text: '占比' }]);
});
