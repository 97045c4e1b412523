import { describe, expect, test } from 'vitest';
import { filterTargets } from '../../../src/model/targets/filter';
import { insteadOf, targetRowsOf } from '../../../src/model/targets/rows';
import type { TargetFilter } from '../../../src/model/targets/filter';
import type { Documents } from '../../../src/model/documents';
import { reportsNamed, type Line, type Sketch } from '../../fixtures/build';
import { loadRealData } from '../../fixtures/realData';
import { joined } from '../../fixtures/targets';

const rowsIn = (documents: Documents) =>
  targetRowsOf(documents, reportsNamed(documents, ['huangpu']));

const groupOf = (sketch: Sketch) => rowsIn(joined({ family: sketch })).map(({ group }) => group);

const huangpu = (line: Omit<Line, 'district'>): Line => ({ district: 'huangpu', ...line });

describe('a target is held against', () => {
  test.each<[string, Sketch, string[]]>([
    ['growth', { aspect: 'growth', lines: [huangpu({ result: '6', target: '5' })] }, ['growth']],
    ['growth, even unknown', { aspect: 'growth', lines: [huangpu({ target: '5' })] }, ['growth']],
    ['a rate', { unit: '%', lines: [huangpu({ result: '79', target: '80' })] }, ['rate']],
    ['a rate, even unknown', { unit: '%', lines: [huangpu({ target: '80' })] }, ['rate']],
    ['a level', { lines: [huangpu({ result: '392.55', target: '150' })] }, ['level']],
    ['nothing, without a result', { lines: [huangpu({ target: '150' })] }, ['alone']],
    ['nothing, beside a zero', { lines: [huangpu({ result: '0', target: '5' })] }, ['alone']],
    [
      'nothing, where it is words',
      { lines: [huangpu({ result: '5', target: '提高' })] },
      ['words'],
    ],
    ['nothing, where there is none', { lines: [huangpu({ result: '5' })] }, []],
  ])('%s', (_, sketch, measures) => {
    expect(groupOf(sketch)).toEqual(measures);
  });
});

const beds = (verdict: 'near' | 'differs'): Sketch => ({
  unit: '张',
  names: { a: { zh: '养老床位', en: 'Beds' }, b: { zh: '保基本养老床位', en: 'Basic beds' } },
  lines: [huangpu({ indicator: 'b', result: '1561' }), huangpu({ indicator: 'a', target: '1000' })],
  verdicts: [{ left: 'huangpu/a', right: 'huangpu/b', verdict }],
});

describe("a district's result and target", () => {
  test('on near definitions stand in one row with a step', () => {
    const [row] = rowsIn(joined({ beds: beds('near') }));
    expect(row?.group).toBe('level');
    expect(row?.row.step).toMatchObject({ difference: { comparator: 'eq', value: '-561' } });
  });

  test('on definitions that differ have no step, and the result stands beside with its reason', () => {
    const [row] = rowsIn(joined({ beds: beds('differs') }));
    expect(row?.row.step).toBeNull();
    expect(row && insteadOf(row)).toMatchObject({
      reason: 'other-definition',
      figures: [{ indicator: { id: 'beds-b' }, statement: { value: '1561' } }],
    });
  });
});

describe('narrowing targets', () => {
  const documents = joined({
    at: { aspect: 'growth', lines: [huangpu({ target: '不低于5' })] },
    more: { aspect: 'growth', lines: [huangpu({ target: '超过5' })] },
    most: { aspect: 'growth', lines: [huangpu({ target: '不超过5' })] },
    about: { aspect: 'growth', lines: [huangpu({ target: '5左右' })] },
    range: { aspect: 'growth', lines: [huangpu({ target: '5～6' })] },
    firm: { aspect: 'growth', lines: [huangpu({ target: '力争5' })] },
    words: { aspect: 'growth', lines: [huangpu({ target: '确保稳定' })] },
  });
  const rows = rowsIn(documents);
  const kept = (filter: Partial<TargetFilter>) =>
    filterTargets(rows, { wordings: [], themes: [], ...filter }).map(({ family }) => family.id);

  test.each<[TargetFilter['wordings'], string[]]>([
    [['gte'], ['at', 'more']],
    [['lte'], ['most']],
    [
      ['approx', 'range'],
      ['about', 'range'],
    ],
    [['eq'], ['firm']],
    [['firm'], ['firm', 'words']],
    [['qualitative'], ['words']],
  ])('to the wordings %j keeps %j', (wordings, families) => {
    expect(kept({ wordings })).toEqual(families);
  });

  test('to nothing keeps all, to another theme none', () => {
    expect(kept({})).toHaveLength(7);
    expect(kept({ themes: ['theme'] })).toHaveLength(7);
    expect(kept({ themes: ['other'] })).toEqual([]);
  });
});

describe('the reports themselves', () => {
  const documents = loadRealData();
  const rows = targetRowsOf(documents, documents.catalogue.reports);

  test('every target stands in exactly one row', () => {
    const targets = documents.figures.filter(({ kind }) => kind === 'target');
    expect(rows.map(({ target }) => target.id).toSorted()).toEqual(
      targets.map(({ id }) => id).toSorted(),
    );
  });

  test.each([
    ['huangpu', 'domestic-capital', '-242.55', '38.2'],
    ['huangpu', 'flagship-first-experience-stores', '-31', '61.7'],
  ])('%s, %s: a step of %s, the target %s %% of the result', (district, indicator, step, ratio) => {
    const row = rows.find(
      ({ target }) => target.district.id === district && target.indicator.id.includes(indicator),
    );
    expect(row?.row.step).toMatchObject({
      difference: { comparator: 'eq', value: step },
      ratio: { comparator: 'eq', value: ratio },
    });
  });

  test('Minhang promises beds and reported basic-guarantee beds: no step', () => {
    const row = rows.find(
      ({ target }) =>
        target.district.id === 'minhang' && numberOf(target) === '1000' && target.unit === '张',
    );
    expect(row?.group).toBe('alone');
    const instead = row && insteadOf(row);
    expect(instead?.reason).toBe('other-definition');
    expect(instead?.figures.map(numberOf)).toEqual(['1561']);
  });
});

function numberOf({ statement }: { statement: { comparator: string; value?: string } }) {
  return statement.value;
}
