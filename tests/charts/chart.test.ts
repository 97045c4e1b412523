import { describe, expect, test } from 'vitest';
import { chartHeight, chartOption, kindOf, layoutOf, marksOf } from '../../src/charts/chart';
import { districtColour, districtEdge, inks } from '../../src/charts/palette';
import { comparisonOf } from '../fixtures/build';
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

describe('the option', () => {
  test.each(Object.entries(comparisons))('of %s is plain data', (_, comparison) => {
    const option = chartOption(kindOf(comparison), comparison, frameOf());
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  test('carries the numbers themselves in the coordinates of its axes', () => {
    const { plots } = layoutOf('dumbbell', comparators.growth, frameOf());
    expect(plots.map((plot) => plot.dots.map((dot) => dot.value))).toEqual([
      [6, 6.03, -3.2, 7],
      [],
    ]);
  });

  test('moves only where the frame allows motion', () => {
    const still = chartOption('bars', zeros.value, frameOf());
    const moving = chartOption('bars', zeros.value, frameOf({ motion: true }));
    expect([still['animation'], moving['animation']]).toEqual([false, true]);
  });

  test('is as high as its layout says', () => {
    const frame = frameOf({ width: 320 });
    expect(chartHeight('bars', zeros.value, frame)).toBe(
      layoutOf('bars', zeros.value, frame).height,
    );
  });
});

describe('what is printed on the marks', () => {
  test('targets keep their qualifiers, words their quotes, estimates their 预计', () => {
    const texts = marksOf('dumbbell', comparators.growth, frameOf()).map((mark) => mark.text);
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
      '「与经济增长保持同步」',
      '约6.1%',
      '力争超过6%',
    ]);
  });

  test('a level leaves its unit to the subtitle', () => {
    const [first] = marksOf('bars', comparators.value, frameOf());
    expect(first?.text).toBe('225.00');
  });

  test('two targets of one row say their years', () => {
    const texts = marksOf('dumbbell', laterTargets, frameOf()).map((mark) => mark.text);
    expect(texts.slice(0, 3)).toEqual(['0.0%', '2019年0%左右', '2020年0%左右']);
  });

  test('a row that is empty for one reason has one chip for all its gaps', () => {
    const comparison = comparisonOf({
      lines: [{ district: 'huangpu', result: '1', target: '2' }],
      districts: ['huangpu', 'jingan'],
    });
    const gap = marksOf('bars', comparison, frameOf()).filter((mark) => mark.cell.state === 'gap');
    expect(gap.map((mark) => [mark.text, mark.also.length])).toEqual([['未提及', 1]]);
  });
});

describe('colours', () => {
  test('follow the catalogue, whoever is shown', () => {
    const comparison = comparisonOf({ lines: [{ district: 'hongkou', result: '6' }] });
    const [plot] = layoutOf('bars', comparison, frameOf()).plots;
    expect(plot?.bars.map((bar) => bar.fill)).toEqual(['#2A9187']);
  });

  test.each([0, 1, 2, 3, 4, 5])('district %i stands out on both grounds by 3 to 1', (index) => {
    expect(contrast(districtColour(index), inks.light.panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(districtEdge(index, 'dark'), inks.dark.panel)).toBeGreaterThanOrEqual(3);
  });

  test.each(['light', 'dark'] as const)('words can be read on the %s ground', (theme) => {
    const { ink, muted, panel, accent } = inks[theme];
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
