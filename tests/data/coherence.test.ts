import { describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/check/data';
import { Problems } from '../../scripts/problems';
import { readData } from '../../scripts/read/data';
import { compareDecimals } from '../../src/model/decimal';

const problems = new Problems();
const data = readData('data', problems);
const reports = checkData(data, { unaccountedNumerals: 'refused' }, problems);
const figures = reports.flatMap((report) => report.figures);
const rows = figures.map(({ row }) => row);
/** The reports that are told of here by their numbers; more may be there. */
const told = ['huangpu-2019', 'minhang-2019', 'hongkou-2019'];
const where = ({ place }: (typeof rows)[number]) => `${place.path} row ${place.row}`;

describe('the figures of the reports', () => {
  it('are right', () => {
    expect(problems.refusals()).toEqual([]);
  });

  it('leave one doubt: a task done to 130.3 %, which a task can be', () => {
    const doubts = problems.warnings().map((line) => line.replace(/ row \d+/, ''));
    expect(doubts.filter((line) => told.some((id) => line.includes(`/${id}/`)))).toEqual([
      'data/reports/hongkou-2019/figures.csv: share outside 0–100 %: illegal-structures-task-completion: 130.3',
    ]);
  });

  it('are negative where their sentence says a decline, and nowhere else', () => {
    const steps = rows.filter(({ aspect, value }) => aspect !== 'value' && value !== '');
    const declines = steps.filter(({ value }) => value.startsWith('-'));
    expect(declines.filter(({ quote }) => !/下降|减少|降低/u.test(quote)).map(where)).toEqual([]);
    expect(
      steps
        .filter((row) => !declines.includes(row))
        .filter(({ quote, number }) => /(?:下降|减少|降低)了?$/u.test(quote.split(number)[0] ?? ''))
        .map(where),
    ).toEqual([]);
  });

  it('are never negative as a level', () => {
    const levels = rows.filter(({ aspect }) => aspect === 'value');
    expect(levels.filter(({ value }) => value.startsWith('-')).map(where)).toEqual([]);
  });

  it('have their ranges in order', () => {
    const ranges = rows.filter(({ comparator }) => comparator === 'range');
    expect(ranges).not.toEqual([]);
    expect(
      ranges.filter((row) => compareDecimals(row.value, row.value_high) >= 0).map(where),
    ).toEqual([]);
  });

  it('have a base only where its successor stands in the same sentence', () => {
    const bases = rows.filter(({ year, kind }) => kind === 'result' && year === 2017);
    const alone = bases.filter(
      (base) =>
        !rows.some(
          (row) =>
            row.indicator === base.indicator && row.year === 2018 && row.quote === base.quote,
        ),
    );
    expect(bases).not.toEqual([]);
    expect(alone.map(where)).toEqual([]);
  });

  it('account for all 757 numerals', () => {
    const account = reports.flatMap((report) => report.account);
    const own = reports.filter(({ report }) => told.includes(report.folder.id));
    expect(own.flatMap((report) => report.account)).toHaveLength(757);
    expect(account.filter((numeral) => numeral.class === 'undecided')).toEqual([]);
  });
});
