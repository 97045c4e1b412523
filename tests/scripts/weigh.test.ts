import { describe, expect, test } from 'vitest';

import {
  chunksFor,
  firstChunks,
  formatKilobytes,
  mostOfPage,
  overweight,
  viewChunks,
} from '../../scripts/weigh';
import type { Chunk } from '../../scripts/weigh';

const chunk = (file: string, more: Partial<Chunk> = {}): Chunk => ({
  file,
  entry: false,
  imports: [],
  styles: [],
  packages: [],
  ...more,
});
const entry = chunk('index.js', { entry: true, imports: ['react.js'] });
const react = chunk('react.js', { imports: ['shared.js'], packages: ['react'] });
const shared = chunk('shared.js', { imports: ['index.js'] });

describe('what loads before the first view', () => {
  test('is the entry with its static imports to their end, each once', () => {
    const charts = chunk('charts.js', { packages: ['echarts'] });
    expect(firstChunks([charts, shared, react, entry])).toEqual([entry, react, shared]);
  });

  test.each(['echarts', 'zrender', 'docx', 'pptxgenjs'])('must not hold %s', (name) => {
    const late = chunk('shared.js', { packages: [name] });
    expect(overweight([], [entry, react, late])).toEqual([
      `shared.js: holds ${name} and loads before the first view (import it later)`,
    ]);
  });

  test('may leave ECharts to a chunk that is imported later', () => {
    const charts = chunk('charts.js', { packages: ['echarts'] });
    expect(overweight([], [entry, react, shared, charts])).toEqual([]);
  });
});

test('a page may weigh 28 kB with three districts, and has a share for each further one', () => {
  expect(mostOfPage(3)).toBe(28_000);
  expect(mostOfPage(6) - mostOfPage(5)).toBe(6000);
});

test('what a package still needs is its chunk with those that it imports, without the first view’s', () => {
  const engine = chunk('engine.js', { packages: ['echarts'] });
  const live = chunk('live.js', {
    imports: ['engine.js', 'shared.js'],
    packages: ['echarts-for-react'],
  });
  expect(chunksFor([entry, react, shared, engine, live], 'echarts-for-react')).toEqual([
    live,
    engine,
  ]);
});

test('what a view still needs is found by its name', () => {
  const charts = chunk('charts.js', { imports: ['shared.js'] });
  const targets = chunk('assets/TargetsView-a.js', { imports: ['index.js', 'charts.js'] });
  expect(viewChunks([entry, react, shared, charts, targets])).toEqual({
    targets: [targets, charts],
  });
});

describe('a budget', () => {
  test('is kept by a part that weighs exactly as much as it may', () => {
    expect(overweight([{ part: 'data', files: [], bytes: 100, most: 100 }], [])).toEqual([]);
  });

  test('is broken by one byte more, and says what weighs too much', () => {
    const heavy = { part: 'style', files: [], bytes: 15_100, most: 15_000 };
    expect(overweight([heavy], [])).toEqual(['style: 15.1 kB is over the budget of 15.0 kB']);
  });

  test.each([
    [0, '0.0 kB'],
    [999, '1.0 kB'],
    [150_000, '150.0 kB'],
  ])('is told in kilobytes: %d bytes', (bytes, text) => {
    expect(formatKilobytes(bytes)).toBe(text);
  });
});
