import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFixture, FIXTURES } from './fixture';
import { REFUSED_CELLS } from './refusedCells';
import { REFUSED_FIGURES } from './refusedFigures';
import { REFUSED_TABLES } from './refusedTables';

const REFUSED = { ...REFUSED_TABLES, ...REFUSED_FIGURES, ...REFUSED_CELLS };

/** Those whose fault is that a numeral has no account. */
const ofTheAccount: readonly string[] = ['numeral-unaccounted', 'figure-not-entered'];

describe('data that is refused, with all that is wrong with it', () => {
  it.each(Object.entries(REFUSED))('%s', (name, messages) => {
    const unaccountedNumerals = ofTheAccount.includes(name) ? 'refused' : 'counted';
    expect(buildFixture(`refused/${name}`, { unaccountedNumerals }).problems).toEqual(messages);
  });

  it.each(['several-at-once', 'missing-and-unknown-column'])('comes to no file: %s', (name) => {
    expect(buildFixture(`refused/${name}`).files.size).toBe(0);
  });

  it('has a fixture for every entry, and an entry for every fixture', () => {
    expect(Object.keys(REFUSED).toSorted()).toEqual(readdirSync(`${FIXTURES}/refused`).toSorted());
  });
});

const DOUBTFUL: Readonly<Record<string, string>> = {
  'family-in-two-themes':
    'data/indicators.csv row 3: family in two themes: revenue (economy, people)',
  'growth-disagrees-with-levels':
    'data/reports/xishan-2019/figures.csv row 3: growth disagrees with its levels: 6.03 (100.00 to 116.75)',
  'part-exceeds-total':
    'data/reports/xishan-2019/figures.csv row 8: part exceeds its total: 7300 (其中 of 7260)',
  'share-above-100':
    'data/reports/xishan-2019/figures.csv row 5: share outside 0–100 %: sewage-rate: 130.3',
};

describe('data that a person should look at again', () => {
  it.each(Object.entries(DOUBTFUL))('is published with a warning: %s', (name, warning) => {
    const { problems, warnings, files } = buildFixture(`doubtful/${name}`);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [warning] });
    expect(files.size).toBeGreaterThan(0);
  });
});
