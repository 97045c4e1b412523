import { expect, test } from 'vitest';
import { labelFormat, nativeChart } from '../../../src/exports/office/nativeChart';
import type { NativeChart } from '../../../src/exports/office/nativeChart';
import { figuresIn } from '../../../src/model/footnotes';
import { sayFigure } from '../../../src/model/say/figure';
import { isNumeric, numbersOf } from '../../../src/model/target';
import type { Comparison } from '../../../src/model/comparison';
import { comparators, gaps, zeros } from '../../fixtures/comparisons';
import { comparisonOf } from '../../fixtures/build';
import { allReal } from '../../fixtures/everyReal';
import { lists } from '../../fixtures/targets';
import { printed } from '../../office/numberFormat';

const shown = (comparison: Comparison): NativeChart => {
  const answer = nativeChart(comparison, 'zh');
  if (answer.form === 'picture') throw new Error(`a picture, because of ${answer.why}`);
  return answer.chart;
};

const plain = comparisonOf({
  aspect: 'growth',
  lines: [
    { district: 'huangpu', result: '6.0', target: '不低于5' },
    { district: 'minhang', result: '预计6.5左右', target: '6～6.5' },
    { district: 'hongkou', result: '-3.2', target: '与经济增长保持同步' },
  ],
});

test('a chart has a group of bars for every district and a set for every column', () => {
  const chart = shown(plain);
  expect(chart.categories).toEqual(['黄浦', '闵行', '虹口']);
  expect(chart.series.map(({ name }) => name)).toEqual(['2018年实绩', '2019年目标']);
  expect(chart.series.map(({ values }) => values)).toEqual([
    ['6.0', '6.5', '-3.2'],
    ['5', '6', null],
  ]);
});

test('labels keep the qualifier that the bar can not show', () => {
  const labels = shown(plain).series.map((each) => each.labels.map((label) => label?.text ?? null));
  expect(labels).toEqual([
    ['6.0%', '6.5%左右（预计）', '−3.2%'],
    ['不低于5%', '6%～6.5%', null],
  ]);
});

test('a range keeps its upper end, and the notes say how it is drawn', () => {
  const chart = shown(plain);
  expect(chart.series[1]?.upTo).toEqual([null, '6.5', null]);
  expect(chart.notes).toContain('区间：条至下限，线至上限');
});

test('words in place of a number are a gap that the notes fill', () => {
  expect(shown(plain).notes).toContain('2019年目标：虹口“与经济增长保持同步”');
});

test('zero is a number and no gap', () => {
  for (const comparison of [zeros.value, zeros.growth]) {
    const values = shown(comparison).series.flatMap((each) => each.values);
    expect(values).not.toContain(null);
    expect(values.map(Number)).toEqual(values.map(() => 0));
  }
});

test('a gap stays a gap, and its reason is in the notes', () => {
  const chart = shown(
    comparisonOf({
      aspect: 'value',
      lines: [{ district: 'huangpu', result: '6' }],
      districts: ['huangpu', 'minhang', 'hongkou'],
    }),
  );
  expect(chart.series.map(({ values }) => values)).toEqual([['6', null, null]]);
  expect(chart.notes).toEqual(['2018年实绩：闵行、虹口未提及']);
});

test.each([
  ['definitions', comparators.value],
  ['definitions', gaps.value],
  ['list', lists.growth],
  [
    'words',
    comparisonOf({ aspect: 'value', lines: [{ district: 'huangpu', target: '保持稳定' }] }),
  ],
] as const)('a picture is drawn for %s, which bars would lose', (why, comparison) => {
  expect(nativeChart(comparison, 'zh')).toEqual({ form: 'picture', why });
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
  return answer.form === 'native' ? [{ comparison, chart: answer.chart }] : [];
});

test('of the real comparisons, most become charts that can be edited', () => {
  expect(real.length).toBeGreaterThan(150);
});

test('every number of the real data is a bar, in the unit of its comparison', () => {
  for (const { comparison, chart } of real) {
    const inCells = comparison.panels
      .flatMap((panel) => panel.rows)
      .flatMap((row) => row.cells)
      .flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
    const numbers = inCells.flatMap(({ standard }) =>
      isNumeric(standard) ? numbersOf(standard) : [],
    );
    const drawn = chart.series.flatMap(({ values, upTo }) => [...values, ...upTo]);
    expect(drawn.filter((each) => each !== null).toSorted()).toEqual([...numbers].toSorted());
  }
});

test('every label of the real data is what tables print but for the unit, and every format prints the label', () => {
  for (const { comparison, chart } of real) {
    const style = { language: 'zh', units: comparison.units } as const;
    const texts = figuresIn(comparison).flatMap((figure) => [
      sayFigure(figure, style),
      sayFigure(figure, { ...style, bare: figure.unit === comparison.unit }),
    ]);
    for (const { labels, values } of chart.series) {
      labels.forEach((label, index) => {
        expect(label === null).toBe(values[index] === null);
        if (label === null) return;
        expect(texts).toContain(label.text.replace(/^\d{4}年/, ''));
        if (label.format !== null) {
          expect(printed(Number(values[index]), label.format)).toBe(label.text);
        }
      });
    }
  }
});

test('a district without any bar says why beside its name', () => {
  const investment = real.find(({ comparison: { subject, aspect } }) => {
    return (
      subject.of === 'family' && subject.family.id === 'fixed-investment' && aspect === 'growth'
    );
  });
  expect(investment?.chart.categories[0]).toBe('黄浦\n未提及');
});
