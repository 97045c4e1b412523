import { describe, expect, it } from 'vitest';
import { rulesIn } from '../fixtures/realData';
import { buildElsewhere, loadElsewhere } from '../fixtures/elsewhereData';

const { catalogue, figures } = loadElsewhere();

/** The figure with an id, as stated. */
const stated = (id: string) => figures.find((figure) => figure.id === id)?.statement;

describe('the second data folder', () => {
  it('is right, without a doubt', () => {
    const { problems, warnings } = buildElsewhere();
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  });

  it('has three districts whose newest reports are of different years', () => {
    const newest = catalogue.districts.map(({ id }) =>
      Math.max(
        ...catalogue.reports.filter(({ district }) => district.id === id).map(({ year }) => year),
      ),
    );
    expect(newest).toHaveLength(3);
    expect(new Set(newest).size).toBeGreaterThan(1);
  });

  it('has a district with one report after another, four in a row', () => {
    const years = catalogue.reports
      .filter(({ district }) => district.id === 'qingdu')
      .map(({ year }) => year);
    expect(years).toEqual([2021, 2022, 2023, 2024]);
  });

  it('uses every comparator, in results and in targets', () => {
    const used = new Set(figures.map(({ kind, statement }) => `${kind} ${statement.comparator}`));
    expect([...used].sort()).toEqual([
      'result approx',
      'result eq',
      'result gt',
      'result lt',
      'result qualitative',
      'target approx',
      'target eq',
      'target gte',
      'target lt',
      'target lte',
      'target qualitative',
      'target range',
    ]);
  });

  it('has a base that was revised: two levels and a growth that disagree', () => {
    expect([
      stated('qingdu-2022.gdp.value.2021.result'),
      stated('qingdu-2023.gdp.value.2022.result'),
      stated('qingdu-2023.gdp.growth.2022.result'),
    ]).toEqual([
      { comparator: 'eq', value: '202.00' },
      { comparator: 'eq', value: '285.00' },
      { comparator: 'eq', value: '8.6' },
    ]);
  });

  it('has a definition that one report changed', () => {
    const changed = rulesIn(catalogue).filter(({ left }) => left.year !== null);
    expect(changed.map(({ left, verdict }) => [left.indicator.id, left.year, verdict])).toEqual([
      ['elderly-care-beds-new', 2023, 'differs'],
      ['gdp', 2023, 'near'],
    ]);
  });

  it('has zeros that are answers, and declines', () => {
    expect([
      stated('qingdu-2022.work-accidents.value.2021.result'),
      stated('qingdu-2024.inferior-class-v-water.value.2023.result'),
      stated('yunqiao-2023.retail-sales.growth.2022.result'),
    ]).toEqual([
      { comparator: 'eq', value: '0' },
      { comparator: 'eq', value: '0' },
      { comparator: 'eq', value: '-1.3' },
    ]);
  });

  it('has a result whose target the same report leaves out', () => {
    const retail = figures.filter(({ id }) => id.startsWith('qingdu-2022.retail-sales.growth.'));
    expect(retail.map(({ kind }) => kind)).toEqual(['result']);
  });
});
