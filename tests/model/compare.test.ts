import { describe, expect, it } from 'vitest';
import { compare } from '../../src/model/compare';
import { comparisonOf, documentsFor } from '../fixtures/build';
import type { Line } from '../fixtures/build';
import { comparators, zeros } from '../fixtures/comparisons';

describe('the columns of a comparison', () => {
  const slots = (lines: Line[], aspect: 'value' | 'growth' = 'growth') =>
    comparisonOf({ aspect, lines }).slots.map(({ year, kind }) => `${year} ${kind}`);

  it('are results before targets', () => {
    const lines = [{ district: 'huangpu', result: '6.0', target: '5' }];
    expect(slots(lines)).toEqual(['2018 result', '2019 target']);
  });

  it('are those that at least one district fills', () => {
    expect(slots([{ district: 'huangpu', target: '5' }, { district: 'minhang' }])).toEqual([
      '2019 target',
    ]);
  });

  it('leave out what is stated of another aspect', () => {
    const lines: Line[] = [
      { district: 'huangpu', result: '6.0' },
      { district: 'minhang', aspect: 'value', target: '300' },
    ];
    expect(slots(lines)).toEqual(['2018 result']);
  });

  it('leave out the base year, which goes with its row', () => {
    const comparison = comparisonOf({
      aspect: 'value',
      lines: [{ district: 'minhang', base: '77', result: '79' }],
    });
    expect(comparison.slots).toEqual([{ year: 2018, kind: 'result' }]);
    expect(comparison.panels[0]?.rows[0]?.base?.year).toBe(2017);
  });

  it('are none where nothing is stated', () => {
    expect(slots([{ district: 'huangpu', aspect: 'value', result: '225.00' }])).toEqual([]);
  });
});

describe('zero', () => {
  it('is an answer: a figure in every cell, and a step of zero', () => {
    for (const comparison of [zeros.value, zeros.growth]) {
      const rows = comparison.panels.flatMap((panel) => panel.rows);
      expect(rows.flatMap((row) => row.cells).every((cell) => cell.state === 'figure')).toBe(true);
      expect(rows.every((row) => row.step !== null)).toBe(true);
    }
  });

  it('has no ratio to it', () => {
    expect(zeros.value.panels[0]?.rows[0]?.step).toMatchObject({ state: 'told', ratio: null });
  });
});

describe('a question', () => {
  const documents = documentsFor({ lines: [{ district: 'huangpu', result: '225.00' }] });

  it('for an unknown family has no comparison', () => {
    expect(compare(documents, { family: 'weather', aspect: 'value', districts: [] })).toBeNull();
  });

  it('leaves out districts that the catalogue does not know', () => {
    const districts = ['huangpu', 'atlantis'];
    const comparison = compare(documents, { family: 'family', aspect: 'value', districts });
    expect(comparison?.reports.map((report) => report.district.id)).toEqual(['huangpu']);
  });

  it("takes a district's newest report", () => {
    const { catalogue } = documents;
    const reports = catalogue.reports.flatMap((report) => [
      report,
      { ...report, id: `${report.district.id}-2018`, year: 2018 },
    ]);
    const comparison = compare(
      { ...documents, catalogue: { ...catalogue, reports } },
      { family: 'family', aspect: 'value', districts: ['huangpu'] },
    );
    expect(comparison?.reports.map((report) => report.id)).toEqual(['huangpu-2019']);
  });
});

describe('the fixture of comparators', () => {
  it.each(['value', 'growth'] as const)('has every one of them in %s', (aspect) => {
    const used = comparators[aspect].panels
      .flatMap((panel) => panel.rows.flatMap((row) => row.cells))
      .flatMap((cell) => (cell.state === 'figure' ? [cell.figure.statement.comparator] : []));
    expect(new Set(used)).toEqual(
      new Set(['eq', 'gt', 'gte', 'lt', 'lte', 'approx', 'range', 'qualitative']),
    );
  });
});
