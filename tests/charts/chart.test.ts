import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { shapesOf } from '../../src/charts/layout';
import type { Panel } from '../../src/model/comparison';
import { colourOf } from '../../src/charts/furtherColours';
import { kindOf } from '../../src/charts/kind';
import { districtInk, palette } from '../../src/charts/palette';
import { toPixel } from '../../src/charts/scale';
import { comparisonOf } from '../fixtures/build';
import { compareReal, loadRealData } from '../fixtures/realData';
import { comparators, zeros } from '../fixtures/comparisons';
import { comparisons, frameOf, laterTargets } from './frames';

describe('the kind of a chart', () => {
  test('levels are bars from zero', () => {
    expect(kindOf(zeros.value)).toBe('bars');
  });

  test('growth is a dumbbell', () => {
    expect(kindOf(zeros.growth)).toBe('dumbbell');
  });

  test('a rate is a dumbbell, since its axis need not start at zero', () => {
    const lines = [{ district: 'minhang', result: '6.8', target: '7.5左右' }];
    expect(kindOf(comparisonOf({ unit: '%', measure: 'rate', lines }))).toBe('dumbbell');
  });
});

describe('the layout', () => {
  test.each(Object.entries(comparisons))('of %s is plain data', (_, comparison) => {
    const layout = layoutOf(comparison, frameOf());
    expect(structuredClone(layout)).toEqual(layout);
    // What a mark is of belongs to the catalogue, which goes in circles; all else is as JSON has it.
    const marks = layout.marks.map(({ row: _row, cell: _cell, also: _also, ...mark }) => mark);
    const drawn = { ...layout, marks };
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
  });

  test('has every result where the axis has its number', () => {
    const { marks, scale } = layoutOf(comparators.growth, frameOf());
    const dots = marks.flatMap(({ shapes }) =>
      shapes.flatMap((each) =>
        each.type === 'circle' && each.fill !== null && each.fill !== 'panel' ? each.x : [],
      ),
    );
    expect(dots).toEqual([6, 6.03, -3.2, 7].map((value) => toPixel(scale, value)));
  });

  test('gives each datum a mark of its own name, the same in another frame', () => {
    const keys = (width: number) =>
      layoutOf(comparators.growth, frameOf({ width })).marks.map((mark) => mark.key);
    expect(new Set(keys(640)).size).toBe(keys(640).length);
    expect(keys(320)).toEqual(keys(640));
  });
});

test('an axis is in the unit of its own numbers: shares beside the persons that they are of', () => {
  const signed = compareReal(loadRealData(), 'family-doctor-signing-rate', 'value');
  const ticksOf = (panels: readonly Panel[]) =>
    shapesOf(layoutOf({ ...signed, panels }, frameOf())).flatMap((each) =>
      each.type === 'text' && /^\d+%?$/.test(each.text) ? [each.text] : [],
    );
  const shares = signed.panels.slice(0, -1);
  const persons = signed.panels.slice(-1);
  expect(persons.flatMap(({ rows }) => rows.flatMap(({ indicators }) => indicators))).toMatchObject(
    [{ id: 'family-doctor-signed-persons', unit: '万人' }],
  );
  expect(ticksOf(persons)).toEqual(['68', '70', '72', '74', '76', '78', '80']);
  expect(ticksOf(shares).filter((each) => !each.endsWith('%'))).toEqual([]);
});

describe('what is printed on the marks', () => {
  test('targets keep their qualifiers, words their quotes, estimates their 预计', () => {
    const texts = layoutOf(comparators.growth, frameOf()).marks.map((mark) => mark.text);
    expect(texts).toEqual([
      '6.0%',
      '不低于5%',
      '6.5%左右（预计）',
      '6%～6.5%',
      '超过6.03%',
      '不超过5%',
      '−3.2%',
      '低于0%',
      '不低于7%',
      '“与经济增长保持同步”',
      '约6.1%',
      '力争超过6%',
    ]);
  });

  test('a level leaves its unit to the subtitle', () => {
    const [first] = layoutOf(comparators.value, frameOf()).marks;
    expect(first?.text).toBe('225.00');
  });

  test('two targets of one row say their years', () => {
    const texts = layoutOf(laterTargets, frameOf()).marks.map((mark) => mark.text);
    expect(texts.slice(0, 3)).toEqual(['0.0%', '2019年0%左右', '2020年0%左右']);
  });

  test('a row that is empty for one reason has one chip for all its gaps', () => {
    const comparison = comparisonOf({
      lines: [{ district: 'huangpu', result: '1', target: '2' }],
      districts: ['huangpu', 'jingan'],
    });
    const gap = layoutOf(comparison, frameOf()).marks.filter((mark) => mark.cell.state === 'gap');
    expect(gap.map((mark) => [mark.text, mark.also.length])).toEqual([['未提及', 1]]);
  });
});

describe('colours', () => {
  test('follow the catalogue, whoever is shown', () => {
    const comparison = comparisonOf({ lines: [{ district: 'hongkou', result: '6' }] });
    const [mark] = layoutOf(comparison, frameOf()).marks;
    expect(mark?.shapes[0]).toMatchObject({ type: 'rect', fill: 'district-3' });
    expect(palette.light['district-3']).toBe('#2A9187');
  });

  const places = Array.from({ length: 400 }, (_, place) => place);

  test.each(places.slice(0, 40))('district %i stands out on both grounds by 3 to 1', (place) => {
    const { fill, edge } = districtInk({ place });
    for (const theme of ['light', 'dark'] as const)
      expect(contrast(colourOf(theme, fill), palette[theme].panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(colourOf('dark', edge), palette.dark.panel)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['light', 'dark'] as const)('are no two districts’ on the %s ground', (theme) => {
    const fills = places.map((place) => colourOf(theme, districtInk({ place }).fill));
    expect(new Set(fills).size).toBe(places.length);
  });

  test.each(['light', 'dark'] as const)('words can be read on the %s ground', (theme) => {
    const { ink, muted, panel, accent } = palette[theme];
    for (const colour of [ink, muted, accent]) {
      expect(contrast(colour, panel)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
