import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../src/exports/office/chartAxis';
import { chartHeight, lightened, rowHeights } from '../../../src/exports/office/chartLook';
import { chartPart } from '../../../src/exports/office/chartPart';
import { nativeChart } from '../../../src/exports/office/nativeChart';
import { workbookOf } from '../../../src/exports/office/workbook';
import { comparisonOf } from '../../fixtures/build';
import { partsOf, readXml } from '../../office/problems';
import { all, parseXml } from '../../office/xml';
import type { Element } from '../../office/xml';

const chartOf = (aspect: 'value' | 'growth') => {
  const lines = [
    { district: 'huangpu', result: '6.0', target: '不低于5' },
    { district: 'minhang', result: '预计6.5左右', target: '6～6.5' },
    { district: 'hongkou', result: '-3.2', target: '与经济增长保持同步' },
  ];
  const answer = nativeChart(comparisonOf({ aspect, lines }), 'zh');
  const [chart] = answer.form === 'native' ? answer.charts : [];
  if (!chart) throw new Error(`a ${answer.form}`);
  return chart;
};
const chart = chartOf('value');
const look = {
  width: 590,
  size: 10.5,
  latin: 'Times New Roman',
  eastAsian: '宋体',
  language: 'zh',
} as const;
const drawn = parseXml(chartPart({ chart, look }));
const value = (element: Element | undefined, name = 'val') => element?.attributes.get(name);
const textsIn = (element: Element | undefined, name: string) =>
  element ? all(element, name).map(({ text }) => text) : [];

describe('a chart of bars that office programs draw', () => {
  const [results, targets] = all(drawn, 'c:ser');

  test('has its first district at the top', () => {
    expect(textsIn(all(drawn, 'c:cat')[0], 'c:v')).toEqual([
      '黄浦\n下限少1.0亿元',
      '闵行\n约少0.5亿元至持平（预计）',
      '虹口',
    ]);
    const [axis] = all(drawn, 'c:catAx');
    expect(axis && value(all(axis, 'c:orientation')[0])).toBe('maxMin');
  });

  test('draws results full, and targets light with an outline', () => {
    const fills = (series: Element | undefined) =>
      series?.children
        .filter(({ name }) => name === 'c:dPt')
        .map((point) => {
          const [fill, outline] = all(point, 'a:srgbClr').map((colour) => value(colour));
          return [fill, outline];
        });
    const inks = chart.series[0]?.colours.map((colour) => colour.slice(1).toUpperCase()) ?? [];
    expect(fills(results)).toEqual(inks.map((ink) => [ink, undefined]));
    expect(fills(targets)).toEqual(inks.map((ink) => [lightened(`#${ink}`), ink]));
  });

  test('shows the top of a range by a line, from a column of the workbook', () => {
    const [range] = all(drawn, 'c:errBars');
    expect(textsIn(range, 'c:f')).toEqual(['Sheet1!$D$2:$D$4']);
    expect(textsIn(range, 'c:v')).toEqual(['0.5']);
    const sheet = readXml(partsOf(workbookOf(chart)), 'xl/worksheets/sheet1.xml');
    const cells = all(sheet, 'c').map((cell) => [value(cell, 'r'), cell.text]);
    expect(cells).toEqual([
      ['B1', '2018年实绩'],
      ['C1', '2019年目标'],
      ['D1', '2019年目标 (+)'],
      ['A2', chart.categories[0]],
      ['B2', '6'],
      ['C2', '5'],
      ['A3', chart.categories[1]],
      ['B3', '6.5'],
      ['C3', '6'],
      ['D3', '0.5'],
      ['A4', '虹口'],
      ['B4', '-3.2'],
    ]);
  });

  test('prints labels by formats that follow the number, and as text where none can', () => {
    const labels = targets ? all(targets, 'c:dLbl') : [];
    expect(labels.map((label) => value(all(label, 'c:numFmt')[0], 'formatCode'))).toEqual([
      '"2019年目标 ""不低于"0;"2019年目标 ""不低于""−"0',
      undefined,
    ]);
    expect(textsIn(labels[1], 'a:t')).toEqual(['6～6.5']);
  });

  test('speaks Chinese in Chinese letters', () => {
    expect(value(all(drawn, 'c:lang')[0])).toBe('zh-CN');
    expect(new Set(all(drawn, 'a:ea').map((font) => value(font, 'typeface')))).toEqual(
      new Set(['宋体']),
    );
    expect(new Set(all(drawn, 'a:endParaRPr').map((end) => value(end, 'lang')))).toEqual(
      new Set(['zh-CN']),
    );
  });
});

describe('a chart of lines that office programs draw', () => {
  const growth = chartOf('growth');
  const lines = parseXml(chartPart({ chart: growth, look }));
  const [names, huangpu, minhang, hongkou] = all(lines, 'c:ser');
  const across = (series: Element | undefined) => {
    const [x, y] = ['c:xVal', 'c:yVal'].map((name) => (series ? all(series, name)[0] : undefined));
    return { cells: textsIn(x, 'c:f'), x: textsIn(x, 'c:v'), y: textsIn(y, 'c:v') };
  };

  test('has a row a district, the first at the top, with its numbers across from the cells of its row', () => {
    const [first, second, third] = across(names).y;
    expect([huangpu, minhang, hongkou].map(across)).toEqual([
      { cells: ['Sheet1!$B$2:$D$2'], x: ['6', '5'], y: [first, first] },
      { cells: ['Sheet1!$B$3:$D$3'], x: ['6.5', '6', '6.5'], y: [second, second, second] },
      { cells: ['Sheet1!$B$4:$D$4'], x: ['-3.2'], y: [third] },
    ]);
    expect(Number(first)).toBeGreaterThan(Number(second));
    expect(Number(second)).toBeGreaterThan(Number(third));
    expect(textsIn(names, 'a:t').join('')).toBe(growth.categories.join('').replaceAll('\n', ''));
  });

  test('gives a row as much height as its name has lines', () => {
    const [first = '', ...others] = growth.categories;
    const long = { ...growth, categories: [`${first}\n一\n二`, ...others] };
    const [tall, short] = rowHeights(long, look);
    expect(tall).toBeGreaterThan(short ?? 0);
    expect(chartHeight(long, look)).toBeGreaterThan(chartHeight(growth, look));
  });

  test('has its lower and upper ends as columns of the workbook', () => {
    const sheet = readXml(partsOf(workbookOf(growth)), 'xl/worksheets/sheet1.xml');
    const cells = all(sheet, 'c').map((cell) => [value(cell, 'r'), cell.text]);
    expect(cells.slice(0, 3).map(([, text]) => text)).toEqual([
      '2018年实绩',
      '2019年目标',
      '2019年目标 ≤',
    ]);
    expect(cells.filter(([at]) => at?.endsWith('3'))).toEqual([
      ['A3', growth.categories[1]],
      ['B3', '6.5'],
      ['C3', '6'],
      ['D3', '6.5'],
    ]);
  });

  test('keeps the words of the reports at its points, as fields that follow the number where a format can', () => {
    const said = [huangpu, minhang, hongkou].map((series) => textsIn(series, 'a:t'));
    expect(said).toEqual([
      ['2018年实绩 6.0%', '2019年目标 不低于5%'],
      ['6.5%左右（预计）', '6%～6.5%'],
      ['−3.2%'],
    ]);
    const fields = all(lines, 'a:fld');
    expect(fields.map((each) => value(each, 'type'))).toEqual([
      'XVALUE',
      'XVALUE',
      'XVALUE',
      'XVALUE',
    ]);
    expect(new Set(fields.map((each) => value(each, 'id'))).size).toBe(fields.length);
  });

  test('draws results full and targets light, each in the colour of its district', () => {
    const [result, target] = huangpu
      ? all(huangpu, 'c:dPt').map((point) => all(point, 'c:marker')[0])
      : [];
    const inks = (marker: Element | undefined) =>
      marker ? all(marker, 'a:srgbClr').map((colour) => value(colour)) : [];
    const ink = growth.series[0]?.colours[0]?.slice(1).toUpperCase() ?? '';
    expect(inks(result)).toEqual([ink]);
    expect(inks(target)).toEqual([lightened(`#${ink}`), ink]);
  });

  test('has room for its labels beside its least and greatest number', () => {
    const [min, max] = ['c:min', 'c:max'].map((name) => Number(value(all(lines, name)[0])));
    expect(min).toBeLessThan(-3.2);
    expect(max).toBeGreaterThan(6.5);
  });
});

test('an axis has a tick at zero, and none below it where nothing is less', () => {
  for (const [values, labels] of [
    [
      ['5', '11.2', null],
      ['2018年实绩 5.0%', '11.2%'],
    ],
    [
      ['0.4', '9', '12'],
      ['2019年目标 不低于0.4%', '9%'],
    ],
  ] as const) {
    const [set] = chartOf('growth').series;
    if (!set) throw new Error('no series');
    const said = values.map((_, at) => ({ text: labels[at] ?? '3%', format: null }));
    const own = { ...set, values: [...values], upTo: [null, null, null], labels: said };
    const other = { ...own, kind: 'target' as const, values: ['2.5', null, null] };
    const series = [own, other];
    const { min, step } = scaleOf({ ...chartOf('growth'), series }, look);
    expect(min).toBeGreaterThanOrEqual(0);
    expect(min % step).toBe(0);
  }
});

test('words that look like markup stay words in the chart and its workbook', () => {
  const hostile = `</c:v><b>&amp;"]]>\u0000`;
  const named = { ...chart, categories: [hostile, '闵行', '虹口'] };
  const said = textsIn(parseXml(chartPart({ chart: named, look })), 'c:v');
  const sheet = readXml(partsOf(workbookOf(named)), 'xl/worksheets/sheet1.xml');
  for (const texts of [said, textsIn(sheet, 't')]) expect(texts).toContain('</c:v><b>&amp;"]]>');
});
