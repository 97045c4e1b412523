import { expect, test } from 'vitest';
import { nativeChart } from '../../../src/exports/office/nativeChart';
import { labelFormat } from '../../../src/exports/numberFormat';
import type { NativeChart } from '../../../src/exports/office/nativeChart';
import { figuresIn } from '../../../src/model/footnotes';
import { sayFigure } from '../../../src/model/say/figure';
import { isNumeric, numbersOf } from '../../../src/model/target';
import type { Comparison } from '../../../src/model/comparison';
import { comparators, zeros } from '../../fixtures/comparisons';
import { comparisonOf } from '../../fixtures/build';
import { allReal } from '../../fixtures/everyReal';
import { compareReal, loadRealData } from '../../fixtures/realData';
import { listIn, lists } from '../../fixtures/targets';
import { printed } from '../../office/numberFormat';

const answered = (comparison: Comparison, most?: number) => {
  const answer = nativeChart(comparison, 'zh', most);
  if (answer.form !== 'native') throw new Error(`a ${answer.form}`);
  return answer;
};

const shown = (comparison: Comparison): NativeChart => {
  const [chart, ...others] = answered(comparison).charts;
  if (!chart || others.length > 0) throw new Error(`${others.length + 1} charts`);
  return chart;
};

const lines = [
  { district: 'huangpu', result: '6.0', target: '不低于5' },
  { district: 'minhang', result: '预计6.5左右', target: '6～6.5' },
  { district: 'hongkou', result: '-3.2', target: '与经济增长保持同步' },
];
const plain = comparisonOf({ aspect: 'growth', lines });
const level = comparisonOf({ aspect: 'value', lines });

test('a chart has a row for every district, under its name the step, and a set for every column', () => {
  const chart = shown(plain);
  expect(chart.categories).toEqual([
    '黄浦\n下限低1.0个百分点',
    '闵行\n约低0.5个百分点至持平（预计）',
    '虹口',
  ]);
  expect(chart.series.map(({ name }) => name)).toEqual(['2018年实绩', '2019年目标']);
  expect(chart.series.map(({ values }) => values)).toEqual([
    ['6.0', '6.5', '-3.2'],
    ['5', '6', null],
  ]);
});

test('labels keep the qualifier that the bar can not show; the first says of what its set is', () => {
  const labels = shown(plain).series.map((each) => each.labels.map((label) => label?.text ?? null));
  expect(labels).toEqual([
    ['2018年实绩 6.0%', '6.5%左右（预计）', '−3.2%'],
    ['2019年目标 不低于5%', '6%～6.5%', null],
  ]);
});

test('growth stands on lines, levels are bars from zero', () => {
  expect(shown(plain)).toMatchObject({ form: 'points', axis: 'General"%"' });
  expect(shown(level)).toMatchObject({ form: 'bars' });
});

test('a range keeps its upper end, and where bars can not say so the notes say how it is drawn', () => {
  for (const each of [plain, level])
    expect(shown(each).series[1]?.upTo).toEqual([null, '6.5', null]);
  expect(answered(level).notes).toContain('区间：条至下限，线至上限');
  expect(answered(plain).notes).not.toContain('区间：条至下限，线至上限');
});

test('words in place of a number are a gap that the notes fill', () => {
  expect(answered(plain).notes).toContain('2019年目标：虹口“与经济增长保持同步”');
});

test('zero is a number and no gap', () => {
  for (const comparison of [zeros.value, zeros.growth]) {
    const values = shown(comparison).series.flatMap((each) => each.values);
    expect(values).not.toContain(null);
    expect(values.map(Number)).toEqual(values.map(() => 0));
  }
});

test('a gap stays a gap, and its reason is in the notes', () => {
  const comparison = comparisonOf({
    aspect: 'value',
    lines: [
      { district: 'huangpu', result: '6' },
      { district: 'minhang', result: '0' },
    ],
    districts: ['huangpu', 'minhang', 'hongkou'],
  });
  expect(shown(comparison).series.map(({ values }) => values)).toEqual([['6', '0', null]]);
  expect(answered(comparison).notes).toEqual(['2018年实绩：虹口未提及']);
});

test('rows on another definition have a chart and an axis of their own, which says so', () => {
  const { charts } = answered(comparators.value);
  expect(charts.map(({ head }) => head)).toEqual(['', expect.stringContaining('口径不同')]);
  expect(charts.flatMap(({ categories }) => categories)).toHaveLength(
    comparators.value.panels.flatMap(({ rows }) => rows).length,
  );
});

test('a list of targets is a chart of its rows, in stretches where it is long', () => {
  const rows = lists.growth.panels.flatMap(({ rows: all }) => all);
  expect(shown(lists.growth).categories).toHaveLength(rows.length);
  const parts = answered(lists.growth, 3).charts.map(({ categories }) => categories.length);
  expect(Math.max(...parts)).toBeLessThanOrEqual(3);
  expect(parts.reduce((a, b) => a + b, 0)).toBe(rows.length);
});

test('levels of different units stand by what their rows start from, and are said as they are stated', () => {
  const documents = loadRealData();
  const chart = shown(listIn(documents, 'level'));
  const [results, targets] = chart.series;
  expect(chart.form).toBe('ratios');
  expect(new Set(results?.values)).toEqual(new Set(['1']));
  const at = chart.categories.findIndex((name) => name.startsWith('黄浦 引进内资'));
  expect([
    chart.categories[at],
    results?.labels[at]?.text,
    targets?.labels[at]?.text,
    targets?.values[at],
  ]).toEqual([
    '黄浦 引进内资\n少242.55亿元（为上年实绩的38.2%）',
    '392.55亿元',
    '150亿元',
    '0.382117',
  ]);
});

test('where nothing is left of what a row starts from, an axis that doubles has no place for it', () => {
  expect(nativeChart(lists.level, 'zh')).toEqual({ form: 'picture' });
});

test('a plane with words at its points is a picture', () => {
  expect(nativeChart(lists.plane, 'zh')).toEqual({ form: 'picture' });
});

test.each([
  ['no number', [{ district: 'huangpu', target: '保持稳定' }]],
  ['a single number', [{ district: 'huangpu', result: '6', target: '保持稳定' }]],
])('%s compares with nothing: a table', (_, lines) => {
  expect(nativeChart(comparisonOf({ aspect: 'value', lines }), 'zh')).toEqual({ form: 'table' });
});

test.each([
  ['不低于5%', '5', '"不低于"0"%";"不低于""−"0"%"'],
  ['+3.0个百分点', '3.0', '"+"0.0"个百分点";"−"0.0"个百分点";0.0"个百分点"'],
  ['12,345.67', '12345.67', '#,##0.00;"−"#,##0.00'],
  ['“稳定”', '5', null],
])('%s is printed by a format, so that it follows the number', (text, value, format) => {
  expect(labelFormat(text, value)).toBe(format);
});

const real = allReal().flatMap((comparison) => {
  const answer = nativeChart(comparison, 'zh');
  return answer.form === 'native' ? [{ comparison, charts: answer.charts }] : [];
});

test('every real comparison of two numbers or more becomes charts that can be edited', () => {
  const numbered = allReal().filter(({ panels }) => {
    const cells = panels.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
    const numbers = cells.filter(
      (cell) => cell.state === 'figure' && isNumeric(cell.figure.standard),
    );
    return numbers.length > 1;
  });
  expect(real.map(({ comparison }) => comparison)).toEqual(numbered);
  expect(real.length).toBeGreaterThan(100);
});

test('every number of the real data is a bar, in the unit of its comparison', () => {
  for (const { comparison, charts } of real) {
    const inCells = comparison.panels
      .flatMap((panel) => panel.rows)
      .flatMap((row) => row.cells)
      .flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
    const numbers = inCells.flatMap(({ standard }) =>
      isNumeric(standard) ? numbersOf(standard) : [],
    );
    const drawn = charts
      .flatMap(({ series }) => series)
      .flatMap(({ values, upTo }) => [...values, ...upTo]);
    expect(drawn.filter((each) => each !== null).toSorted()).toEqual([...numbers].toSorted());
  }
});

test('every label of the real data is what tables print but for the unit, and every format prints the label', () => {
  for (const { comparison, charts } of real) {
    const style = { language: 'zh', units: comparison.units } as const;
    const texts = figuresIn(comparison).flatMap((figure) => [
      sayFigure(figure, style),
      sayFigure(figure, { ...style, bare: figure.unit === comparison.unit }),
    ]);
    for (const { labels, values, name } of charts.flatMap(({ series }) => series)) {
      labels.forEach((label, index) => {
        expect(label === null).toBe(values[index] === null);
        if (label === null) return;
        expect(texts).toContain(label.text.replace(`${name} `, '').replace(/^\d{4}年/, ''));
        if (label.format !== null) {
          expect(printed(Number(values[index]), label.format)).toBe(label.text);
        }
      });
    }
  }
});

test('an axis has a percent sign where its own numbers are percentages', () => {
  const signed = compareReal(loadRealData(), 'family-doctor-signing-rate', 'value');
  const axes = answered(signed).charts.map(({ axis }) => axis);
  expect(axes).toEqual(['General"%"', 'General"%"', 'General"%"', 'General']);
});

test('a district without any bar says why beside its name', () => {
  const investment = compareReal(loadRealData(), 'fixed-investment', 'growth');
  expect(shown(investment).categories[0]).toBe('黄浦\n未提及');
});
