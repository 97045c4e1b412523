import { expect, test } from 'vitest';
import { chartPictureLayout } from '../../../src/exports/office/chartPicture';
import { shapesOf } from '../../../src/charts/layout';
import { overlaps } from '../../../src/charts/shapes';
import { growthPicture, realBrief, resolve } from '../../fixtures/realBriefs';
import { loadRealData } from '../../fixtures/realData';

const data = loadRealData();
const items = resolve(data, realBrief(data)).blocks.flatMap((block) => {
  if (block.of !== 'exhibit' || block.comparison.rowsOf === 'families') return [];
  return [{ ...block, comparison: block.comparison }];
});
const official = { width: 442, textSize: 10, dotsPerInch: 300 };

test.each(items)('$title: is as wide as its column, and every word is in it', (item) => {
  const layout = chartPictureLayout(item.comparison, 'zh', official);
  expect(layout.width).toBe(1842);
  for (const shape of layout.shapes) {
    if (shape.type !== 'text') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(layout.width);
    expect(shape.y + shape.height).toBeLessThanOrEqual(layout.height);
  }
});

test.each(items)('$title: leaves the words around it to the document', (item) => {
  const texts = chartPictureLayout(item.comparison, 'zh', official).shapes.flatMap((shape) =>
    shape.type === 'text' ? [shape.text] : [],
  );
  expect(texts.join('\n')).not.toContain(item.source);
  expect(texts).not.toContain(item.title);
});

test('keeps to a height where smaller words can still be read', () => {
  const [item] = items;
  if (!item) throw new Error('no comparison');
  const free = chartPictureLayout(item.comparison, 'zh', official);
  const height = (free.height / 300) * 72 * 0.93;
  const kept = chartPictureLayout(item.comparison, 'zh', { ...official, height });
  expect(kept.height).toBeLessThanOrEqual((height / 72) * 300);
  const least = chartPictureLayout(item.comparison, 'zh', { ...official, height: 1 });
  expect(least.height).toBeGreaterThan(free.height * 0.7);
});

test.each(['zh', 'en'] as const)(
  'a growth picture fills a slide in type that is read from the back, its words apart, in %s',
  (language) => {
    const [block] = resolve(data, { title: '', items: [growthPicture(data)] }, language).blocks;
    if (block?.of !== 'exhibit' || block.comparison.rowsOf === 'families') throw new Error('none');
    const wish = { width: 873, height: 325, textSize: 14.2, leastText: 13, dotsPerInch: 72 };
    const layout = chartPictureLayout(block.comparison, language, wish);
    expect(layout.height).toBeLessThanOrEqual(wish.height);
    const texts = shapesOf(layout).flatMap((each) => (each.type === 'text' ? [each] : []));
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11.9);
    const clashes = texts.filter((one, at) =>
      texts.slice(at + 1).some((other) => overlaps(one, other)),
    );
    expect(clashes.map(({ text }) => text)).toEqual([]);
  },
);
