import { describe, expect, test } from 'vitest';
import {
  aspectsOf,
  idsOf,
  leadingAspect,
  moved,
  sameOrder,
  selectKnown,
  statingDistricts,
  toggled,
} from '../../src/model/selection';
import { documentsFor, type Line } from '../fixtures/build';
import { loadRealData } from '../fixtures/realData';

const { catalogue, figures } = documentsFor({
  lines: [{ district: 'huangpu', aspect: 'growth', result: '0.0' }],
});
const nothing = { districts: [], themes: [], indicator: null };

describe('of many districts', () => {
  const many = (count: number) => {
    const [district] = catalogue.districts;
    const [report] = catalogue.reports;
    if (!district || !report) throw new Error('the sketch has no district');
    const districts = Array.from({ length: count }, (_, place) => ({
      ...district,
      id: `d${place}`,
      place,
    }));
    const reports = districts.map((each) => ({ ...report, id: `${each.id}-2019`, district: each }));
    return { ...catalogue, districts, reports, firstDistricts: districts.slice(1, 4) };
  };

  test('a first visit shows all while they are six at most, and then the few that are named', () => {
    expect(selectKnown(many(6), nothing).districts).toHaveLength(6);
    expect(idsOf(selectKnown(many(7), nothing).districts)).toEqual(['d1', 'd2', 'd3']);
  });

  test('twelve are compared at once, and those beyond are named', () => {
    const asked = { ...nothing, districts: idsOf(many(14).districts) };
    const { districts, unknown } = selectKnown(many(20), asked);
    expect(districts).toHaveLength(12);
    expect(unknown).toEqual(['d12', 'd13']);
  });
});

test('no district asked for means all that have a report', () => {
  expect(selectKnown(catalogue, nothing).districts).toEqual(catalogue.districts);
});

test('districts keep the order in which they are asked for, each once', () => {
  const asked = { ...nothing, districts: ['hongkou', 'huangpu', 'hongkou'] };
  expect(idsOf(selectKnown(catalogue, asked).districts)).toEqual(['hongkou', 'huangpu']);
});

test('what the catalogue does not know is left out and named', () => {
  const asked = { districts: ['mars', 'minhang'], themes: ['theme', 'x'], indicator: 'nonsense' };
  expect(selectKnown(catalogue, asked)).toMatchObject({
    districts: [{ id: 'minhang' }],
    themes: ['theme'],
    indicator: null,
    unknown: ['mars', 'x', 'nonsense'],
  });
});

test.each([
  ['nothing', null, []],
  ['the spread', 'spread', []],
  ['a district', 'minhang', []],
  ['what is neither', 'colour', ['colour']],
])('a matrix sorted by %s names what makes no sense', (_, sort, unknown) => {
  expect(selectKnown(catalogue, { ...nothing, sort }).unknown).toEqual(unknown);
});

test('a district that has no report is named', () => {
  expect(selectKnown(catalogue, { ...nothing, district: 'minhang' }).unknown).toEqual([]);
  expect(selectKnown(catalogue, { ...nothing, district: 'mars' }).unknown).toEqual(['mars']);
});

test('only aspects that some figure states are offered, zero included', () => {
  expect(aspectsOf(figures, catalogue.indicators)).toEqual(['growth']);
});

describe('the aspect that a family opens on', () => {
  const opensOn = (lines: readonly Line[]) => {
    const { catalogue: own, figures: stated } = documentsFor({ lines });
    const { indicators } = own;
    return leadingAspect(aspectsOf(stated, indicators), statingDistricts(stated, indicators));
  };

  test.each<[string, readonly Line[], string]>([
    [
      'is the one that most districts state as a number',
      [
        { district: 'huangpu', result: '5' },
        { district: 'minhang', result: '6' },
        { district: 'minhang', aspect: 'growth', result: '1' },
      ],
      'value',
    ],
    [
      'is growth on a tie',
      [
        { district: 'huangpu', result: '5' },
        { district: 'huangpu', aspect: 'growth', result: '0.0' },
      ],
      'growth',
    ],
    [
      'counts no words',
      [
        { district: 'huangpu', aspect: 'growth', target: '稳定增长' },
        { district: 'huangpu', result: '5' },
      ],
      'value',
    ],
  ])('%s', (_, lines, aspect) => {
    expect(opensOn(lines)).toBe(aspect);
  });

  test.each([
    'renewal-households',
    'tax-100m-parks',
    'contracted-foreign-capital',
    'imports-exports',
    'market-entities',
  ])('is stated by more districts than any other, of %s', (id) => {
    const real = loadRealData();
    const family = real.catalogue.families.find((each) => each.id === id);
    if (!family) throw new Error(`no family ${id}`);
    const stating = statingDistricts(real.figures, family.indicators);
    const aspect = leadingAspect(aspectsOf(real.figures, family.indicators), stating);
    expect(stating[aspect]).toBe(Math.max(...Object.values(stating)));
    expect(stating[aspect]).toBeGreaterThan(0);
  });
});

const districts = ['huangpu', 'minhang', 'hongkou'];

describe('a district', () => {
  test.each<[string, string, -1 | 1, readonly string[]]>([
    ['moves to the left', 'hongkou', -1, ['huangpu', 'hongkou', 'minhang']],
    ['moves to the right', 'huangpu', 1, ['minhang', 'huangpu', 'hongkou']],
    ['stays at the left end', 'huangpu', -1, districts],
    ['stays at the right end', 'hongkou', 1, districts],
    ['that is not there moves nothing', 'pudong', 1, districts],
  ])('%s', (_, district, by, order) => {
    expect(moved(districts, district, by)).toEqual(order);
  });

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['is hidden', districts, 'minhang', ['huangpu', 'hongkou']],
    ['comes back to its place', ['huangpu', 'hongkou'], 'minhang', districts],
    [
      'comes back at the end where others were moved',
      ['hongkou', 'huangpu'],
      'minhang',
      ['hongkou', 'huangpu', 'minhang'],
    ],
    ['that is the last one stays', ['huangpu'], 'huangpu', ['huangpu']],
  ])('%s', (_, shown, district, order) => {
    expect(toggled(districts, shown, district)).toEqual(order);
  });
});

test('an order is the same only item by item', () => {
  expect(sameOrder(districts, [...districts])).toBe(true);
  expect(sameOrder(districts, moved(districts, 'huangpu', 1))).toBe(false);
  expect(sameOrder(districts, ['huangpu'])).toBe(false);
});
