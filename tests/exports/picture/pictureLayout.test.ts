import { describe, expect, test } from 'vitest';
import { pictureLayout } from '../../../src/exports/picture/picture';
import { customPreset, presets } from '../../../src/exports/picture/preset';
import { compare } from '../../../src/model/compare';
import type { Comparison } from '../../../src/model/comparison';
import { countRows, exhibitWords } from '../../../src/model/document/exhibit';
import { footnotesOf } from '../../../src/model/footnotes';
import { attainmentsOf } from '../../../src/model/attainment/list';
import { attainmentLists } from '../../../src/model/attainment/names';
import { seriesOf } from '../../../src/model/series/series';
import { tableOf } from '../../../src/model/table';
import { targetList } from '../../../src/model/targets/list';
import { targetRowsOf } from '../../../src/model/targets/rows';
import { matrixOf } from '../../../src/model/matrix';
import { crosstabOf } from '../../../src/model/matrix/crosstab';
import type { Language } from '../../../src/model/types';
import { loadElsewhere } from '../../fixtures/elsewhereData';
import { loadRealData } from '../../fixtures/realData';
import { comparators } from '../../fixtures/comparisons';
import { lists as sketched } from '../../fixtures/targets';
import { clashesIn, outsideOf, picturesOf, saidIn, specOf, textsIn, withoutSpace } from '../specs';

const documents = loadRealData();
const { catalogue, texts } = documents;
const districts = catalogue.reports.map((report) => report.district.id);
const rows = targetRowsOf(documents, catalogue.reports);

const everything = { themes: [], comparable: false, targeted: false, wordings: [], words: [] };
const groups = matrixOf(documents, catalogue.reports).slice(0, 2);

const second = loadElsewhere();

/** Of the second data folder what one year of reports has none of: series, and what became of targets. */
const ofYears: readonly Comparison[] = [
  ...attainmentLists.flatMap(
    (list) => attainmentsOf(second, second.catalogue.reports, { list, family: null }) ?? [],
  ),
  // Two districts of each family: series are laid out alike.
  ...second.catalogue.families.flatMap(({ indicators: [indicator] }) =>
    second.catalogue.districts
      .slice(0, 2)
      .flatMap((district) =>
        indicator === undefined
          ? []
          : (seriesOf(second, { indicator, district, aspect: 'value' }) ?? []),
      ),
  ),
];

/** Every comparison that the page can show of the repository's own data, and the growth picture. */
const comparisons: readonly Comparison[] = [
  ...catalogue.families.flatMap(({ id: family }) =>
    (['value', 'growth', 'change'] as const).flatMap((aspect) => {
      const made = compare(documents, { family, aspect, districts, year: null });
      return made && made.slots.length > 0 ? [made] : [];
    }),
  ),
  ...(['growth', 'rate', 'level', 'plane'] as const).flatMap(
    (list) => targetList(documents, rows, list) ?? [],
  ),
  ...ofYears,
];

/** What the marks of a comparison say on a sheet that has room for all of them. */
const shownOn = (comparison: Comparison, language: Language) =>
  pictureLayout(specOf(comparison, { preset: wechat, language })).marks.map(({ text }) => text);

const { official, slide, wechat, square } = presets;

/** How a comparison is drawn: every sheet in both forms, the narrowest and the widest with the evidence too. */
const ways = [
  ...[official, slide, wechat, square, customPreset(640, 480)].flatMap((preset) =>
    (['chart', 'table'] as const).map((form) => ({ preset, form, evidence: false })),
  ),
  { preset: wechat, form: 'chart', evidence: true },
  { preset: slide, form: 'chart', evidence: true },
  { preset: square, form: 'table', evidence: true },
] as const;

describe.each(['zh', 'en'] as const)('every picture of the real data in %s', (language) => {
  test.each(ways)(
    'keeps its sheet and all it draws inside, and its texts clear of each other: $preset.name as $form, evidence $evidence',
    ({ preset, form, evidence }) => {
      expect(comparisons.length).toBeGreaterThan(100);
      const faults = comparisons.flatMap((comparison) => {
        const read = ofYears.includes(comparison) ? second.texts : texts;
        const footnotes = evidence ? footnotesOf(comparison, read, language) : [];
        const pictures = picturesOf(specOf(comparison, { preset, form, language, footnotes }));
        return pictures.flatMap((layout, at) => {
          const keeps = preset.height === null || preset.name === 'custom';
          const grown = keeps || layout.height === preset.height ? [] : [layout.height];
          const found = [outsideOf(layout), clashesIn(layout), grown];
          const about = [comparison.name.en, comparison.aspect, footnotes.length, at + 1];
          return found.flat().length > 0 ? [JSON.stringify([about, found])] : [];
        });
      });
      expect(faults).toEqual([]);
    },
  );
});

const lists = (['growth', 'rate', 'level'] as const).flatMap(
  (list) => targetList(documents, rows, list) ?? [],
);

const secondRows = targetRowsOf(second, second.catalogue.reports);
const secondLevels = targetList(second, secondRows, 'level');

describe('the type of a picture', () => {
  const forms = ['chart', 'table'] as const;

  test.each(['zh', 'en'] as const)('is 7.5 points or more in a document: %s', (language) => {
    // One in five: sizes are chosen alike for all; and those with the longest titles.
    const long = [comparators.value, ...(secondLevels ? [secondLevels] : [])];
    const some = [...comparisons.filter((_, at) => at % 5 === 0), ...long];
    const small = some.flatMap((comparison) =>
      forms.flatMap((form) => {
        const layout = pictureLayout(specOf(comparison, { preset: official, form, language }));
        const least = Math.min(...textsIn(layout).map(({ size }) => size));
        return (least / 300) * 72 < 7.49 ? [[comparison.name.en, form, least]] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  test.each([
    ['slide', 'zh'],
    ['slide', 'en'],
    ['square', 'zh'],
    ['square', 'en'],
  ] as const)(
    'is 18 pixels or more on a %s in %s, in parts where panels or notes are many',
    (name, language) => {
      const preset = presets[name];
      const ofDistricts = comparisons.filter(({ rowsOf }) => rowsOf === 'districts');
      const parted = ofDistricts.filter((comparison) => {
        const spec = specOf(comparison, { preset, language });
        const all = picturesOf(spec);
        const parts = all.length;
        const said = all.map(saidIn).join();
        const notes = exhibitWords(comparison, language).notes.map(withoutSpace);
        expect(notes.filter((note) => !said.includes(note))).toEqual([]);
        for (const [at, layout] of all.entries()) {
          expect(Math.min(...textsIn(layout).map(({ size }) => size))).toBeGreaterThanOrEqual(17.9);
          expect(layout.height).toBe(preset.height);
          expect(outsideOf(layout)).toEqual([]);
          expect(clashesIn(layout)).toEqual([]);
          if (parts > 1) expect(saidIn(layout)).toContain(`${at + 1}/${parts}`);
        }
        const marks = all.flatMap((layout) => layout.marks.map(({ text }) => text));
        expect(marks).toEqual(shownOn(comparison, language));
        return parts > 1;
      });
      expect(parted.length).toBeGreaterThan(2);
    },
  );

  test.each([slide, square])(
    'is 18 pixels or more in English tables on $name, with steps on several lines if need be',
    (preset) => {
      const small = comparisons
        .filter(({ rowsOf }) => rowsOf === 'districts')
        .flatMap((comparison) => {
          const spec = specOf(comparison, { preset, form: 'table', language: 'en' });
          const pictures = picturesOf(spec);
          const least = Math.min(...pictures.flatMap(textsIn).map(({ size }) => size));
          const said = pictures.map(saidIn).join();
          const cells = tableOf(comparison, 'en').groups.flatMap(({ rows: own }) =>
            own.flatMap((row) => row.cells.map(({ text }) => withoutSpace(text))),
          );
          expect(cells.filter((text) => !said.includes(text))).toEqual([]);
          return least < 17.9 ? [[comparison.name.en, comparison.aspect, least]] : [];
        });
      expect(small).toEqual([]);
    },
  );

  test.each(
    lists.flatMap((comparison) =>
      [slide, square].flatMap((preset) => forms.map((form) => ({ comparison, preset, form }))),
    ),
  )(
    'is 18 pixels or more on $preset.name, which never grows: $comparison.name.en as $form',
    ({ comparison, preset, form }) => {
      const pictures = picturesOf(specOf(comparison, { preset, form }));
      const districtNames = new Set(catalogue.districts.map(({ name }) => name.zh));
      for (const [at, layout] of pictures.entries()) {
        expect(layout.height).toBe(preset.height);
        expect(Math.min(...textsIn(layout).map(({ size }) => size))).toBeGreaterThanOrEqual(17.9);
        if (pictures.length > 1)
          expect(saidIn(layout)).toContain(`（${at + 1}/${pictures.length}）`);
      }
      const named = pictures.flatMap(textsIn).filter(({ text }) => districtNames.has(text));
      expect(named).toHaveLength(countRows(comparison));
    },
  );

  test.each(['zh', 'en'] as const)(
    'is 7.5 points or more on a small paper of one’s own, which grows where not even a part has room: %s',
    (language) => {
      const preset = customPreset(120, 90, 'mm');
      const choice = { filter: everything, find: '', order: null, map: false };
      const matrix = crosstabOf(documents, groups, catalogue.reports, choice, language);
      const plane = targetList(documents, rows, 'plane');
      for (const comparison of [matrix, ...lists, ...(plane ? [plane] : [])]) {
        for (const layout of picturesOf(specOf(comparison, { preset, language }))) {
          const least = Math.min(...textsIn(layout).map(({ size }) => size));
          expect((least / 300) * 72).toBeGreaterThanOrEqual(7.49);
          expect(layout.height).toBeGreaterThanOrEqual(preset.height ?? 0);
          expect(outsideOf(layout)).toEqual([]);
          expect(clashesIn(layout)).toEqual([]);
        }
      }
    },
  );
});

test.each(['zh', 'en'] as const)(
  'the growth picture has each of its points on any sheet, and its notes apart if need be, in %s',
  (language) => {
    const real = targetList(documents, rows, 'plane');
    if (!real) throw new Error('no growth target has a step');
    const sheets = [slide, square, customPreset(1000, 900), customPreset(1440, 1080)];
    for (const preset of sheets) {
      for (const comparison of [real, sketched.plane]) {
        const pictures = picturesOf(specOf(comparison, { preset, language }));
        expect(pictures.map(({ marks }) => marks.length)).toEqual(
          pictures.map((_, at) => (at === 0 ? countRows(comparison) : 0)),
        );
        const said = pictures.map(saidIn).join();
        const notes = exhibitWords(comparison, language).notes.map(withoutSpace);
        expect(notes.filter((note) => !said.includes(note))).toEqual([]);
        const [whole, apart] = pictures.map(({ shapes }) =>
          shapes.find(({ type }) => type === 'text'),
        );
        expect(apart).not.toEqual(whole);
        for (const picture of pictures) {
          const least = Math.min(...textsIn(picture).map(({ size }) => size));
          expect(least).toBeGreaterThanOrEqual(preset.least - 0.1);
          expect(picture.height).toBe(preset.height);
          expect(outsideOf(picture)).toEqual([]);
          expect(clashesIn(picture)).toEqual([]);
        }
      }
    }
  },
);
