import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/charts/chart';
import { overlaps } from '../../src/charts/draw';
import type { Text } from '../../src/charts/shapes';
import { pictureLayout, pictureOption, pictureSize } from '../../src/exports/picture';
import { drawSvg } from '../../src/exports/svg';
import { caveatsOf, findingOf, subjectOf } from '../../src/model/finding';
import type { Comparison } from '../../src/model/comparison';
import type { Language } from '../../src/model/types';
import { comparators, zeros } from '../fixtures/comparisons';
import { comparisons } from '../charts/frames';

const languages: readonly Language[] = ['zh', 'en'];

const cases = Object.entries(comparisons).flatMap(([name, comparison]) =>
  languages.map((language) => [name, language, comparison] as const),
);

function textsOf(comparison: Comparison, language: Language): Text[] {
  const { shapes } = pictureLayout(kindOf(comparison), comparison, language);
  return shapes.filter((shape) => shape.type === 'text');
}

/** What a picture says, whatever lines it is broken into. */
function said(comparison: Comparison, language: Language): string {
  return textsOf(comparison, language)
    .map((each) => each.text)
    .join('\n')
    .replaceAll(/\s/g, '');
}

describe.each(cases)('the picture of %s in %s', (_, language, comparison) => {
  test('keeps every text inside and clear of the others', () => {
    const texts = textsOf(comparison, language);
    const outside = texts.filter(
      ({ x, y, width, height }) =>
        x < 0 || y < 0 || x + width > pictureSize.width || y + height > pictureSize.height,
    );
    const clashes = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [[a.text, b.text]] : [])),
    );
    expect([outside, clashes]).toEqual([[], []]);
  });

  test('carries finding, subject, notes, source and dates in full', () => {
    const picture = said(comparison, language);
    const wanted = [
      findingOf(comparison, language) ?? '',
      subjectOf(comparison, language),
      ...caveatsOf(comparison, language),
      ...comparison.reports.flatMap(({ title, date }) => [title, date]),
      comparison.version,
      '区比 Qubi',
    ];
    for (const each of wanted) expect(picture).toContain(each.replaceAll(/\s/g, ''));
  });

  test('sets its smallest words no smaller than can be read on a slide', () => {
    const sizes = textsOf(comparison, language).map((each) => each.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

describe('the picture', () => {
  test.each([
    ['zeros-growth-zh', zeros.growth, 'zh'],
    ['comparators-value-en', comparators.value, 'en'],
  ] as const)('%s is drawn as before', async (name, comparison, language) => {
    const option = pictureOption(kindOf(comparison), comparison, language);
    const svg = drawSvg(option, pictureSize.width, pictureSize.height);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `__files__/picture-${name}.svg`,
    );
  });

  test('is light and still', () => {
    const option = pictureOption('dumbbell', zeros.growth, 'zh');
    expect([option['backgroundColor'], option['animation']]).toEqual(['#ffffff', false]);
  });
});
