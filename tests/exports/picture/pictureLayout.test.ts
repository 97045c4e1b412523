import { describe, expect, test } from 'vitest';
import { pictureLayout } from '../../../src/exports/picture/picture';
import type { PictureSpec } from '../../../src/exports/picture/spec';
import { customPreset, presets } from '../../../src/exports/picture/preset';
import { compare } from '../../../src/model/compare';
import type { Comparison } from '../../../src/model/comparison';
import { footnotesOf } from '../../../src/model/footnotes';
import { targetList } from '../../../src/model/targets/list';
import { targetRowsOf } from '../../../src/model/targets/rows';
import type { Language } from '../../../src/model/types';
import { loadRealData } from '../../fixtures/realData';
import { clashesIn, outsideOf, specOf } from '../specs';

const documents = loadRealData();
const { catalogue, texts } = documents;
const districts = catalogue.reports.map((report) => report.district.id);
const rows = targetRowsOf(documents, catalogue.districts);

/** Every comparison that the page can show of the repository's own data. */
const comparisons: readonly Comparison[] = [
  ...catalogue.families.flatMap(({ id: family }) =>
    (['value', 'growth', 'change'] as const).flatMap((aspect) => {
      const made = compare(documents, { family, aspect, districts });
      return made && made.slots.length > 0 ? [made] : [];
    }),
  ),
  ...(['growth', 'rate', 'level'] as const).flatMap(
    (list) => targetList(documents, rows, list) ?? [],
  ),
];

const { official, slide, wechat, square } = presets;

/** Every way to draw a comparison, and the narrowest and the widest with the evidence under it. */
function specsOf(comparison: Comparison, language: Language): PictureSpec[] {
  const footnotes = footnotesOf(comparison, texts, language);
  const bare = [official, slide, wechat, square, customPreset(640, 480)].flatMap((preset) =>
    (['chart', 'table'] as const).map((form) => specOf(comparison, { preset, form, language })),
  );
  const noted = [
    specOf(comparison, { preset: wechat, language, footnotes }),
    specOf(comparison, { preset: slide, language, footnotes }),
    specOf(comparison, { preset: square, form: 'table', language, footnotes }),
  ];
  return [...bare, ...noted];
}

describe('every picture of the real data, on every sheet, as chart and as table, with its evidence and without', () => {
  test.each(['zh', 'en'] as const)(
    'keeps all it draws inside and its texts clear of each other: %s',
    (language) => {
      expect(comparisons.length).toBeGreaterThan(100);
      const faults = comparisons.flatMap((comparison) =>
        specsOf(comparison, language).flatMap((spec) => {
          const layout = pictureLayout(spec);
          const found = [outsideOf(layout), clashesIn(layout)];
          const { name } = spec.preset;
          const about = [comparison.name.en, comparison.aspect, name, spec.form];
          return found.flat().length > 0
            ? [JSON.stringify([about, spec.footnotes.length, found])]
            : [];
        }),
      );
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
