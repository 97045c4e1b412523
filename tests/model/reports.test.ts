import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadingYear, reportBefore, reportsOf, yearAskedBy } from '../../src/model/reports';
import { districtsNamed, selectKnown } from '../../src/model/selection';
import { documentsFor } from '../fixtures/build';

/** Huangpu has reports of 2017 to 2019, Minhang of 2018 and 2020, Hongkou of 2018. */
const years = { huangpu: [2019, 2017, 2018], minhang: [2018, 2020], hongkou: [2018] };
const { catalogue } = documentsFor({
  lines: Object.entries(years).flatMap(([district, own]) =>
    own.map((year) => ({ district, year, result: '1' })),
  ),
});
const districtsOf = (ids: readonly string[]) => districtsNamed(catalogue, ids);
const idsFor = (ids: readonly string[], year: number | null) =>
  reportsOf(catalogue, districtsOf(ids), year).map(({ id }) => id);

describe('the report of a district', () => {
  test.each<[string, readonly string[], number | null, readonly string[]]>([
    ['of the year asked for', ['huangpu', 'minhang'], 2018, ['huangpu-2018', 'minhang-2018']],
    ['the nearest without it', ['hongkou', 'huangpu'], 2019, ['hongkou-2018', 'huangpu-2019']],
    ['of two as near the newer', ['minhang'], 2019, ['minhang-2020']],
    ['of the newest year that most have', ['hongkou', 'huangpu', 'minhang'], null, ['hongkou-2018', 'huangpu-2018', 'minhang-2018']], // prettier-ignore
    ['the newest where it is alone', ['minhang'], null, ['minhang-2020']],
  ])('is that %s', (_, districts, year, expected) => {
    expect(idsFor(districts, year)).toEqual(expected);
  });

  test('before another is of the year before, and of no other', () => {
    const before = (id: string) => {
      const report = catalogue.reports.find((each) => each.id === id);
      return report && reportBefore(catalogue, report)?.id;
    };
    expect(before('huangpu-2019')).toBe('huangpu-2018');
    expect(before('minhang-2020')).toBeUndefined();
  });
});

const anyDistricts = fc.uniqueArray(fc.constantFrom(...Object.keys(years)), { minLength: 1 });

test('the year asked for can be told from the reports, so that asking again finds the same', () => {
  fc.assert(
    fc.property(anyDistricts, fc.integer({ min: 2016, max: 2021 }), (ids, year) => {
      const reports = reportsOf(catalogue, districtsOf(ids), year);
      // A year that no district has is never asked for.
      fc.pre(reports.some((each) => each.year === year));
      expect(idsFor(ids, yearAskedBy(catalogue, reports))).toEqual(reports.map(({ id }) => id));
    }),
  );
});

test('one report a district, whatever the year', () => {
  fc.assert(
    fc.property(anyDistricts, fc.option(fc.integer()), (ids, year) => {
      const reports = reportsOf(catalogue, districtsOf(ids), year);
      expect(reports.map(({ district }) => district.id)).toEqual(ids);
    }),
  );
});

describe('the year in the address', () => {
  const nothing = { districts: ['hongkou', 'huangpu'], themes: [], indicator: null };

  test('is the newest that most of the districts have where none stands there', () => {
    expect(leadingYear(catalogue, districtsOf(['hongkou', 'huangpu']))).toBe(2018);
    expect(selectKnown(catalogue, nothing)).toMatchObject({ year: 2018, unknown: [] });
  });

  test('counts where one of the districts has it', () => {
    expect(selectKnown(catalogue, { ...nothing, year: 2017 })).toMatchObject({
      year: 2017,
      reports: [{ id: 'hongkou-2018' }, { id: 'huangpu-2017' }],
      unknown: [],
    });
  });

  test('falls back and is named where none of them has it', () => {
    expect(selectKnown(catalogue, { ...nothing, year: 2020 })).toMatchObject({
      year: 2018,
      unknown: ['year=2020'],
    });
  });
});
