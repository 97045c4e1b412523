import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/charts/kind';
import type { ChartKind } from '../../src/charts/kind';
import { drawSvg } from '../../src/exports/drawSvg';
import { pictureLayout } from '../../src/exports/picture/picture';
import { presets } from '../../src/exports/picture/preset';
import type { PictureSpec } from '../../src/exports/picture/spec';
import type { Comparison } from '../../src/model/comparison';
import { saidIn, specOf, withoutSpace } from '../exports/specs';
import { comparators } from '../fixtures/comparisons';
import { crosstabIn } from '../fixtures/crosstabs';
import { loadRealData } from '../fixtures/realData';
import { lists } from '../fixtures/targets';
import { convert, officeNote, soffice } from './libreOffice';

const charts: Readonly<Record<ChartKind, ReturnType<typeof specOf<Comparison>>>> = {
  bars: specOf(comparators.value, { language: 'en' }),
  dumbbell: specOf(comparators.growth),
  steps: specOf(lists.growth),
  ratios: specOf(lists.level),
  plane: specOf(lists.plane),
};

const matrix = crosstabIn(loadRealData(), { themes: ['public-finance'] });
const tables: Readonly<Record<string, PictureSpec>> = {
  table: specOf(comparators.growth, { form: 'table' }),
  matrix: specOf(matrix, { form: 'table', preset: presets.official }),
};

test.each(Object.entries(charts))(
  'a picture of %s is what it is called',
  (kind, { comparison }) => {
    expect(kindOf(comparison)).toBe(kind);
  },
);

describe.skipIf(soffice === null)(`LibreOffice${officeNote}`, () => {
  test.each(Object.entries({ ...charts, ...tables }))(
    'draws every word of a picture of %s, in the ink that it was given',
    { timeout: 150_000 },
    async (_, spec) => {
      const file = new TextEncoder().encode(drawSvg(spec));
      const drawn = new TextDecoder().decode(await convert(file, 'a.svg', 'svg'));
      const spans = [...drawn.matchAll(/<tspan fill="([^"]*)" stroke="([^"]*)"[^>]*>([^<]*)</g)];
      const said = spans.map(([, , , text = '']) => text).join('');
      expect(unescaped(withoutSpace(said))).toBe(saidIn(pictureLayout(spec)));
      // A line around letters, or white ones, are what made them vanish.
      expect(
        spans.filter(([, fill, line]) => line !== 'none' || fill === 'rgb(255,255,255)'),
      ).toEqual([]);
    },
  );
});

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
