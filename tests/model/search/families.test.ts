import { describe, expect, test } from 'vitest';
import { findFamilies } from '../../../src/model/search/families';
import { searchableIndicators } from '../../../src/model/search/searchable';
import { loadRealData } from '../../fixtures/realData';

const documents = loadRealData();
const { catalogue } = documents;
const indicators = searchableIndicators(documents);
const found = (typed: string) => findFamilies(catalogue, indicators, typed);
const outline = (typed: string) =>
  found(typed).map(({ theme, hits }) => [
    theme.name.zh,
    ...hits.map(({ family }) => family.name.zh),
  ]);

describe('the families that go by what is typed', () => {
  test('are all of them, in their order, when nothing is', () => {
    const all = found('').flatMap(({ hits }) => hits.map(({ family }) => family));
    expect(all).toEqual(catalogue.families);
  });

  test('stand under their themes, what fits best first', () => {
    expect(outline('财政收入')[0]?.slice(0, 2)).toEqual(['财政税收', '财政收入']);
    const themes = outline('收入').map(([theme]) => theme);
    expect(new Set(themes).size).toBe(themes.length);
  });

  test.each([
    ['FDI', '合同外资', 'FDI'],
    ['財政總收入', '财政收入', null],
    ['pm2.5', 'PM2.5年均浓度', null],
  ])('are found by other names, and say by which: %s', (typed, name, also) => {
    const hits = found(typed).flatMap((each) => each.hits);
    const hit = hits.find(({ family }) => family.name.zh.includes(name));
    expect(hit?.also).toBe(also);
  });

  test('are found behind the name of a district', () => {
    expect(outline('黄浦财政收入')).toEqual(outline('黄浦 财政收入'));
    expect(outline('黄浦 财政收入')[0]).toContain('财政收入');
  });

  test('are none when nothing goes by it', () => {
    expect(found('没有这样的指标')).toEqual([]);
  });
});
