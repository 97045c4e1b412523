import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../src/model/dictionary';
import { findIn } from '../../src/model/longTable';
import { countVerdicts, judgedFamilies, searchTextOfJudgement } from '../../src/model/judgements';
import { documentsFor, reportsNamed } from '../fixtures/build';

const documents = documentsFor({
  names: {
    a: { zh: '区级财政收入', en: 'District fiscal revenue' },
    b: { zh: '财政总收入', en: 'Total fiscal revenue' },
    c: { zh: '税收', en: 'Tax revenue' },
  },
  lines: [
    { district: 'minhang', indicator: 'a', result: '296.8亿元', target: '6%左右' },
    { district: 'huangpu', indicator: 'a', result: '225.00亿元' },
    { district: 'minhang', indicator: 'b', result: '831亿元' },
  ],
  verdicts: [
    {
      left: 'huangpu/a',
      right: 'minhang/b',
      verdict: 'differs',
      why: { zh: '总收入不是区级收入', en: 'A total is not the district part' },
    },
  ],
});
const [huangpu, minhang] = documents.catalogue.districts;

describe('the indicator dictionary', () => {
  const [group, ...rest] = dictionaryOf(documents);

  test('has the indicators that figures are of, by theme', () => {
    expect(rest).toEqual([]);
    expect(group?.theme.id).toBe('theme');
    expect(group?.entries.map(({ indicator }) => indicator.id)).toEqual(['a', 'b']);
  });

  test('names the group where it is not named after the indicator', () => {
    expect(group?.entries.map(({ family }) => family?.zh ?? null)).toEqual([
      '财政收入',
      '财政收入',
    ]);
  });

  test('gives each district’s terms once, districts in their order', () => {
    expect(group?.entries[0]?.terms).toEqual([
      { district: huangpu, terms: ['区级财政收入'] },
      { district: minhang, terms: ['区级财政收入'] },
    ]);
  });

  test.each([
    ['总收入', ['b']],
    ['fiscal', ['a', 'b']],
    ['District fiscal', ['a']],
    ['税收', []],
  ])('searched for %s finds %j', (search, ids) => {
    const found = group?.entries.filter(({ text }) => findIn(text, search)) ?? [];
    expect(found.map(({ indicator }) => indicator.id)).toEqual(ids);
  });
});

describe('the verdicts', () => {
  const districts = [huangpu!, minhang!];
  const reports = reportsNamed(documents, ['huangpu', 'minhang']);

  test('are those between sides of the chosen districts', () => {
    const [judged] = judgedFamilies(documents, reports);
    const sides = judged?.judgements.flatMap(({ left, right }) => [left.district, right.district]);
    expect(new Set(sides)).toEqual(new Set(districts));
    expect(judgedFamilies(documents, [])).toEqual([]);
  });

  test('are counted, each once', () => {
    const counts = countVerdicts(judgedFamilies(documents, reports));
    expect(counts).toEqual({ same: 2, near: 0, differs: 1 });
  });

  test('are found by either indicator, and by their reason in either language', () => {
    const [judged] = judgedFamilies(documents, reports);
    const differs = judged?.judgements.find(({ verdict }) => verdict === 'differs');
    if (!differs) throw new Error('no verdict to search');
    const searched = searchTextOfJudgement(differs);
    for (const search of ['区级财政收入', '财政总收入', '总收入不是', 'not the district'])
      expect(findIn(searched, search)).toBe(true);
    expect(findIn(searched, '税收')).toBe(false);
  });
});
