import { afterEach, describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/chart';
import { echarts } from '../../src/charts/engine';
import { shapesOf } from '../../src/charts/layout';
import { optionOf } from '../../src/charts/engine';
import type { Colour } from '../../src/charts/palette';
import { comparators } from '../fixtures/comparisons';
import { comparisons, frameOf } from './frames';

const paint = (colour: Colour) => `var(--${colour})`;
const charts: ReturnType<typeof echarts.init>[] = [];

/** Draws without a page. */
function alive(comparison = comparators.growth, moving = false) {
  const layout = layoutOf(comparison, frameOf());
  const { width, height } = layout;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  charts.push(chart);
  chart.setOption(optionOf(layout, { paint, ground: null, moving }));
  return { chart, layout };
}

// Without this a process in Node never ends.
afterEach(() => charts.splice(0).forEach((each) => each.dispose()));

/** What ECharts puts off until the next frame. */
function frame(chart: ReturnType<typeof echarts.init>): string {
  const { animation } = chart.getZr() as unknown as {
    animation: { trigger: (event: string, time: number) => void };
  };
  animation.trigger('frame', 16);
  return chart.renderToSVGString();
}

const paints = (svg: string) =>
  [...svg.matchAll(/(?:fill|stroke)="(var[^"]*)"/g)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => a.localeCompare(b));
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a chart that ECharts draws', () => {
  test.each(Object.entries(comparisons))('has every word of %s', (_, comparison) => {
    const { chart, layout } = alive(comparison);
    const said = shapesOf(layout).flatMap((each) => (each.type === 'text' ? each.text : []));
    expect(texts(chart.renderToSVGString()).join('')).toBe(said.join('').replaceAll('\n', ''));
  });

  test('is coloured by the page', () => {
    const svg = alive().chart.renderToSVGString();
    expect(svg).toContain('fill="var(--district-1)"');
    expect(svg).not.toMatch(/fill="#/);
  });

  test('dims all marks but those that are lit, until none is', () => {
    const { chart, layout } = alive();
    const faint = (svg: string) => svg.match(/<text[^>]*opacity="0.3"/g)?.length ?? 0;
    expect(faint(frame(chart))).toBe(0);
    chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: [0, 1] });
    const lit = frame(chart);
    expect(faint(lit)).toBe(layout.marks.length - 2);
    // ECharts would lighten what is lit, and can't where colours are names.
    expect(paints(lit)).toEqual(paints(alive().chart.renderToSVGString()));
    chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
    expect(faint(frame(chart))).toBe(0);
  });

  test.each([
    ['moves', true],
    ['does not move', false],
  ])('a mark that stays from one state to the next %s', (_, moving) => {
    const { growth } = comparators;
    const [panel] = growth.panels;
    const { chart } = alive({ ...growth, panels: [{ rows: panel!.rows.slice(0, 2) }] }, moving);
    expect(animated(rootsOf(chart))).toBe(0);
    const next = layoutOf(growth, frameOf());
    chart.setOption(optionOf(next, { paint, ground: null, moving }), { notMerge: true });
    expect(animated(rootsOf(chart)) > 0).toBe(moving);
  });
});

interface Root {
  readonly animators: readonly unknown[];
  readonly childrenRef?: () => readonly Root[];
}

function rootsOf(chart: ReturnType<typeof echarts.init>): readonly Root[] {
  const { storage } = chart.getZr() as unknown as { storage: { getRoots: () => Root[] } };
  return storage.getRoots();
}

/** How many elements are on their way. */
function animated(roots: readonly Root[]): number {
  return roots.reduce(
    (sum, each) => sum + each.animators.length + animated(each.childrenRef?.() ?? []),
    0,
  );
}
