import { describe, expect, test } from 'vitest';
import {
  countProfile,
  figuresIn,
  filterProfile,
  isAlone,
  profileOf,
  searchTexts,
} from '../../src/model/profile';
import type { ProfileEntry, ProfileFilter } from '../../src/model/profile';
import { parseQuery } from '../../src/model/search/fold';
import type { Documents } from '../../src/model/documents';
import { reportsNamed } from '../fixtures/build';
import type { Sketch } from '../fixtures/build';
import { loadAllData } from '../fixtures/realData';
import { joined } from '../fixtures/targets';

const beds: Sketch = {
  names: { a: { zh: '养老床位', en: 'Beds' }, b: { zh: '保基本养老床位', en: 'Basic beds' } },
  lines: [
    { district: 'minhang', indicator: 'b', base: '1500', result: '1561' },
    { district: 'minhang', indicator: 'a', target: '1000' },
    { district: 'hongkou', indicator: 'a', result: '270', target: '100' },
  ],
  verdicts: [
    { left: 'minhang/a', right: 'minhang/b', verdict: 'differs' },
    { left: 'hongkou/a', right: 'minhang/b', verdict: 'differs' },
    { left: 'hongkou/a', right: 'minhang/a', verdict: 'near' },
  ],
};
const jobs: Sketch = {
  names: { a: { zh: '就业岗位', en: 'Jobs' } },
  lines: [{ district: 'minhang', result: '3.23', target: '3以上' }],
};
const documents = joined({ beds, jobs });
const profileIn = (all: Documents, district: string) => {
  const [named] = reportsNamed(all, [district]);
  if (!named) throw new Error(`no district ${district}`);
  return profileOf(all, named);
};
const groups = profileIn(documents, 'minhang');
const entries = groups.flatMap((group) => group.entries);
const named = (name: string) => {
  const found = entries.find(({ entry }) => entry.indicator.name.zh === name);
  if (!found) throw new Error(`no entry ${name}`);
  return found;
};

describe("a district's profile", () => {
  test('has results, bases and targets of each indicator in their places', () => {
    const { entry } = named('保基本养老床位');
    expect(entry.level?.year).toBe(2018);
    expect(entry.earlier.map(({ year }) => year)).toEqual([2017]);
    expect(named('养老床位').entry.targets).toHaveLength(1);
  });

  test('has a step where result and target compare, and none where the definition changed', () => {
    const step = ({ entry, steps }: ProfileEntry) =>
      entry.targets.map(({ id }) => {
        const found = steps.get(id);
        return found?.state === 'told' ? found.difference : null;
      });
    expect(step(named('就业岗位'))).toEqual([{ comparator: 'gte', value: '-0.23' }]);
    expect(step(named('养老床位'))).toEqual([null]);
  });

  test('says who else reports, and whether that compares', () => {
    expect(named('养老床位').others).toMatchObject([
      { district: { id: 'hongkou' }, verdict: 'near' },
    ]);
    expect(named('保基本养老床位').others).toMatchObject([
      { district: { id: 'hongkou' }, verdict: 'differs' },
    ]);
    expect(isAlone(named('就业岗位'))).toBe(true);
  });

  test('is empty for a district without a report', () => {
    expect(profileIn(documents, 'chongming')).toEqual([]);
  });

  test('counts numbers, indicators, targets, and what only it reports', () => {
    expect(countProfile(groups)).toEqual({
      numbers: 5,
      words: 0,
      indicators: 3,
      targets: 2,
      alone: 1,
      comparable: 1,
    });
  });
});

describe('a profile narrowed', () => {
  const all: ProfileFilter = { words: [], themes: [], alone: false };
  const kept = (filter: Partial<ProfileFilter>) =>
    filterProfile(groups, { ...all, ...filter }, (entry) =>
      searchTexts(entry, documents.catalogue.units),
    ).flatMap((group) => group.entries.map(({ entry }) => entry.indicator.name.zh));

  test.each([
    ['床位', ['养老床位', '保基本养老床位']],
    ['保基本', ['保基本养老床位']],
    ['basic BEDS', ['保基本养老床位']],
    ['床位 1561', ['保基本养老床位']],
    ['３.２３', ['就业岗位']],
    ['不存在', []],
    ['', ['养老床位', '保基本养老床位', '就业岗位']],
  ])('by “%s” keeps %j', (query, names) => {
    expect(kept({ words: parseQuery(query) })).toEqual(names);
  });

  test('to what only the district reports, and to a theme', () => {
    expect(kept({ alone: true })).toEqual(['就业岗位']);
    expect(kept({ themes: ['theme'] })).toHaveLength(3);
    expect(kept({ themes: ['other'] })).toEqual([]);
  });
});

test.each(loadAllData().catalogue.reports)(
  'every figure of the report of $id stands in its profile exactly once',
  (report) => {
    const real = loadAllData();
    const shown = profileOf(real, report).flatMap((group) => group.entries.flatMap(figuresIn));
    const own = real.figures.filter((figure) => figure.report === report);
    expect(shown.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  },
);
