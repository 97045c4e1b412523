import { describe, expect, test } from 'vitest';
import { compare } from '../../src/model/compare';
import { caveatsOf, findingOf, subjectOf } from '../../src/model/finding';
import { headlineOf } from '../../src/model/finding/headline';
import { matrixOf } from '../../src/model/matrix';
import { crosstabHeads, crosstabOf } from '../../src/model/matrix/crosstab';
import { spreadOf } from '../../src/model/matrix/spread';
import { reportsOf } from '../../src/model/reports';
import { districtsNamed } from '../../src/model/selection';
import { speakCell } from '../../src/model/say/cell';
import { sayStep } from '../../src/model/say/step';
import { tableOf } from '../../src/model/table';
import { targetList } from '../../src/model/targets/list';
import { targetRowsOf } from '../../src/model/targets/rows';
import { languages } from '../../src/model/types';
import { loadElsewhere } from '../fixtures/elsewhereData';

const documents = loadElsewhere();
const { catalogue } = documents;
const districts = catalogue.districts.map(({ id }) => id);
const style = { language: 'zh', units: catalogue.units } as const;

/** Of 2024 Qingdu has a report and Yunqiao has none, of 2023 all have. */
const two = ['qingdu', 'yunqiao'];
const asked = (year: number | null, named = districts) => {
  const question = { family: 'gdp', aspect: 'growth', districts: named, year } as const;
  const comparison = compare(documents, question);
  if (!comparison) throw new Error('no such family');
  return comparison;
};
const mixed = asked(2024, two);
const rowsOf = (comparison: typeof mixed) => comparison.panels.flatMap(({ rows }) => rows);

describe('reports of one year', () => {
  test('are those that most districts have, or those of the year asked for', () => {
    const reports = [null, 2023, 2022].map((year) => asked(year).reports.map(({ id }) => id));
    expect(reports).toEqual([
      ['qingdu-2023', 'yunqiao-2023', 'shiqing-2023'],
      ['qingdu-2023', 'yunqiao-2023', 'shiqing-2023'],
      ['qingdu-2022', 'yunqiao-2022', 'shiqing-2023'],
    ]);
  });

  test('name their columns by the year, and no row by its report', () => {
    const table = tableOf(asked(2023), 'zh');
    expect(table.columns.map(({ head }) => head)).toEqual([
      '2022年实绩',
      '2023年目标',
      '变动（推算）',
    ]);
    expect(rowsOf(asked(2023)).map(({ name }) => name.zh)).toEqual(['青渡', '云桥', '石磬']);
  });
});

describe('reports of different years', () => {
  test('have columns told from each report, and rows named by its year', () => {
    expect(mixed.slots.map(({ kind, lag, year }) => [kind, lag, year])).toEqual([
      ['result', 1, null],
      ['target', 0, null],
    ]);
    const [zh, en] = languages.map((language) => tableOf(mixed, language));
    expect(zh?.columns.map(({ head }) => head)).toEqual(['上年实绩', '当年目标', '变动（推算）']);
    expect(en?.columns.map(({ head }) => head)).toEqual([
      'Last year’s result',
      'This year’s target',
      'Step (derived)',
    ]);
    const names = zh?.groups.flatMap(({ rows }) => rows.map(({ names: [name] }) => name?.text));
    expect(names).toEqual(['青渡（2024年）', '云桥（2023年）']);
  });

  test('keep each its own figures and its own step', () => {
    const said = rowsOf(mixed).map(({ step }) => step && sayStep(step, style).text);
    expect(said).toEqual(['约低0.8个百分点', '下限高2.7个百分点']);
    for (const { report, cells, step } of rowsOf(mixed)) {
      const figures = cells.flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
      expect(figures.map(({ year }) => year)).toEqual([report.year - 1, report.year]);
      expect([step?.from.report, step?.to.report]).toEqual([report, report]);
    }
  });

  test('are told of a year at a time, and never held against each other', () => {
    const finding = findingOf(mixed, 'zh');
    const [newer, older] = finding?.split('；2023年') ?? [];
    expect(newer).toMatch(/^2024年地区生产总值增速目标：青渡5%左右/);
    expect(newer).not.toMatch(/云桥|石磬/);
    expect(older).not.toMatch(/青渡/);
    expect(subjectOf(mixed, 'zh')).toContain('上年实绩与当年目标');
    expect(headlineOf(mixed, 'zh')).not.toMatch(/最多|倍/);
  });

  test('say so in a note that goes wherever the comparison goes', () => {
    expect(caveatsOf(mixed, 'zh')[0]).toBe(
      '年份不同：青渡（2024年）、云桥（2023年）；实绩为报告上年，目标为报告当年，各区之间不作比较',
    );
    expect(caveatsOf(mixed, 'en')[0]).toContain('Different years: Qingdu (2024), Yunqiao (2023)');
    expect(caveatsOf(asked(2023), 'zh').join()).not.toContain('年份不同');
  });

  test('are spoken with the year of the report', () => {
    const [row] = rowsOf(mixed);
    const [cell] = row?.cells ?? [];
    expect(row && cell && speakCell(cell, row, mixed, 'zh')).toMatch(
      /^青渡（2024年），2023年实绩，/,
    );
  });
});

describe('a matrix of different years', () => {
  const reports = reportsOf(catalogue, districtsNamed(catalogue, two), 2024);
  const groups = matrixOf(documents, reports);
  const rows = groups.flatMap((group) => group.rows);

  test('has of each district the figures of one report', () => {
    const used = rows.flatMap(({ districts: parts }) =>
      parts.flatMap(({ entries }) =>
        entries.flatMap(({ level, movements, earlier, targets }) =>
          [...(level ? [level] : []), ...movements, ...earlier, ...targets].map(
            ({ report }) => report.id,
          ),
        ),
      ),
    );
    expect([...new Set(used)].sort()).toEqual(['qingdu-2024', 'yunqiao-2023']);
  });

  test('sets nothing of one year against another', () => {
    const spread = rows.filter((row) => spreadOf(row) !== null);
    for (const { lines } of spread) {
      const levels = lines[0].cells.flatMap(({ level, movements }) => level ?? movements[0] ?? []);
      expect(new Set(levels.map(({ report }) => report.year)).size).toBe(1);
    }
  });

  test('leaves with the years in its heads, and says that they differ', () => {
    const filter = { themes: [], wordings: [], words: [], comparable: false, targeted: false };
    const choice = { filter, find: '', order: null, map: false };
    const table = crosstabOf(documents, groups, reports, choice, 'zh');
    const heads = crosstabHeads(table, 'zh').map(([result]) => result);
    expect(heads).toEqual(['青渡（2024年） 2023年', '云桥（2023年） 2022年']);
    expect(table.notes[0]).toContain('年份不同');
  });
});

test('targets of different years keep each its own result, and the list says so', () => {
  const targets = targetRowsOf(documents, reportsOf(catalogue, catalogue.districts, 2024));
  const list = targetList(documents, targets, 'growth');
  expect(list?.slots.map(({ year }) => year)).toEqual([null, null]);
  for (const { cells, report } of list?.panels.flatMap(({ rows }) => rows) ?? [])
    expect(cells.map(({ slot }) => slot.year)).toEqual([report.year - 1, report.year]);
  expect(list && caveatsOf(list, 'zh')[0]).toContain('年份不同');
});

test('a definition that changed between the reports of one district differs in one of them', () => {
  const verdicts = [2022, 2023].map((year) => {
    const question = { family: 'elderly-care-beds-new', aspect: 'value', districts, year } as const;
    return compare(documents, question)?.judgements.map(({ verdict }) => verdict);
  });
  expect(verdicts[0]).not.toContain('differs');
  expect(verdicts[1]).toContain('differs');
});
