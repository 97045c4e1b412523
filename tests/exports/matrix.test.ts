import { describe, expect, test } from 'vitest';
import { briefDocx } from '../../src/exports/docx/briefDocx';
import { briefHtml } from '../../src/exports/html/briefHtml';
import { customPreset, presets } from '../../src/exports/picture/preset';
import { pictureName } from '../../src/exports/picture/spec';
import { briefPptx } from '../../src/exports/pptx/briefPptx';
import { notesUnder } from '../../src/model/document';
import type { Crosstab } from '../../src/model/matrix/crosstab';
import { linesIn, stackedNames } from '../../src/model/table';
import type { PrintedTable } from '../../src/model/table';
import type { Language } from '../../src/model/types';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { crosstabIn } from '../fixtures/crosstabs';
import { drawDots, pinnedMatrix, resolve } from '../fixtures/realBriefs';
import { loadRealData } from '../fixtures/realData';
import { partsOf, problemsOf, readXml } from '../office/problems';
import { all } from '../office/xml';
import { clashesIn, outsideOf, picturesOf, saidIn, specOf, textsIn, withoutSpace } from './specs';

const data = loadRealData();
const languages: readonly Language[] = ['zh', 'en'];
const heads = {
  zh: ['2018年', '增速', '2019年目标', '（推算）'],
  en: ['2018', 'growth', 'target2019', '(derived)'],
};
const sheets = { ...presets, custom: customPreset(1600, 2400) };

/** Every word and number of the matrix. */
function wordsOf({ lines }: Crosstab): readonly string[] {
  return lines.flatMap(({ name, verdict, parts }) => [
    name,
    verdict,
    ...parts.flat().map(({ text }) => text),
  ]);
}

describe('the matrix as pictures', () => {
  test.each([
    ['zh', 'official'],
    ['zh', 'slide'],
    ['zh', 'wechat'],
    ['en', 'square'],
    ['en', 'custom'],
  ] as const)('in %s, %s: has all of it in parts that fit', (language, sheet) => {
    const preset = sheets[sheet];
    const matrix = crosstabIn(data, { language });
    const pictures = picturesOf(specOf(matrix, { form: 'table', preset, language }));
    expect(pictures.length).toBeGreaterThan(1);
    for (const [at, picture] of pictures.entries()) {
      expect(picture.height).toBeLessThanOrEqual(preset.page);
      expect(outsideOf(picture)).toEqual([]);
      expect(clashesIn(picture)).toEqual([]);
      expect(saidIn(picture)).toContain(`${at + 1}/${pictures.length}`);
      // A part without growth or steps keeps their columns, or its numbers would stand under wrong heads.
      // A head begins with a capital, and what stands under it does not.
      const said = saidIn(picture).toLowerCase();
      for (const head of heads[language]) expect(said).toContain(head);
      const sizes = textsIn(picture).map(({ size }) => size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(preset.least - 0.01);
    }
    const said = pictures.map(saidIn).join('');
    expect(wordsOf(matrix).filter((each) => !said.includes(withoutSpace(each)))).toEqual([]);
  });
});

describe.each(languages)('of the matrix in %s', (language) => {
  test('the map of what is disclosed, a filter and an order are in them', () => {
    const map = crosstabIn(data, { language, rows: 'disclosure', themes: ['economy'] });
    const [picture, ...more] = picturesOf(
      specOf(map, { form: 'table', preset: presets.official, language }),
    );
    expect(more).toEqual([]);
    if (!picture) throw new Error('no picture');
    for (const each of wordsOf(map)) expect(saidIn(picture)).toContain(withoutSpace(each));
    const sorted = crosstabIn(data, { language, sort: 'minhang.step' });
    const [first] = picturesOf(specOf(sorted, { form: 'table', preset: presets.slide, language }));
    if (!first) throw new Error('no picture');
    expect(saidIn(first)).toContain(withoutSpace(sorted.subtitle));
    expect(saidIn(first)).toContain(withoutSpace(sorted.lines[0]?.section ?? '—'));
  });

  test('many districts stand under each other, and none of their words is cut', () => {
    const many = crosstabIn(loadElsewhere(), { language, rows: 'all' });
    for (const picture of picturesOf(
      specOf(many, { form: 'table', preset: presets.official, language }),
    )) {
      expect(outsideOf(picture)).toEqual([]);
      expect(clashesIn(picture)).toEqual([]);
    }
  });
});

test('a file is named after its part', () => {
  const spec = specOf(crosstabIn(data), { preset: presets.official, form: 'table' });
  expect(pictureName({ spec, part: 2, parts: 11 }, 'png')).toBe(
    '逐项对照：2018年实绩与2019年目标-公文-2-11.png',
  );
  expect(pictureName({ spec }, 'svg')).toBe('逐项对照：2018年实绩与2019年目标-公文.svg');
});

/** Every text that a table prints, each in one line. */
function printedIn({ columns, groups }: PrintedTable): readonly string[] {
  return [
    ...columns.flatMap(({ head, over = '' }) => [...head.split('\n'), over]),
    ...groups.flatMap(({ title = '', about = '', rows }) => [
      title,
      about,
      ...rows.flatMap((row) => [
        ...stackedNames(row),
        ...row.cells.flatMap((cell) => linesIn(cell).map(({ text }) => text)),
      ]),
    ]),
  ];
}

describe.each(languages)('a brief with the matrix in %s', (language) => {
  const document = resolve(
    data,
    {
      title: '逐项',
      items: [
        pinnedMatrix(data),
        { ...pinnedMatrix(data, { themes: ['public-finance'] }), id: 'narrow' },
        { ...pinnedMatrix(data, { rows: 'disclosure', themes: ['economy'] }), id: 'map' },
      ],
    },
    language,
  );
  const exhibits = document.blocks.flatMap((block) => (block.of === 'exhibit' ? [block] : []));
  const printedOf = (shown: typeof exhibits) =>
    shown.flatMap(({ table, source, ...exhibit }) => [
      ...printedIn(table),
      ...notesUnder({ table, source, ...exhibit }, [], language),
      source,
    ]);
  const expectIn = (text: string, printed = printedOf(exhibits)) =>
    expect(printed.filter((each) => !withoutSpace(text).includes(withoutSpace(each)))).toEqual([]);

  test('is three tables, each with its own words', () => {
    expect(exhibits.map(({ form }) => form)).toEqual(['table', 'table', 'table']);
    const [whole, narrow] = exhibits;
    // Of hundreds of numbers nobody reads notes; a short table has one for each.
    expect(whole?.footnotes).toEqual([]);
    expect(narrow?.footnotes.length).toBeGreaterThan(5);
  });

  test('says why sides do not compare, or where that stands where nobody would read it all', () => {
    const [whole, narrow] = exhibits;
    const why = { zh: /^财政收入：.*口径近似/, en: /^Fiscal revenue: .*Similar, not identical/ };
    const elsewhere = { zh: /见区比各指标一页/, en: /each indicator’s page/ };
    expect(narrow?.notes.some((note) => why[language].test(note))).toBe(true);
    expect(whole?.notes.some((note) => elsewhere[language].test(note))).toBe(true);
  });

  test('says the same in Word', async () => {
    const file = new Uint8Array(await (await briefDocx(document, drawDots)).arrayBuffer());
    expect(problemsOf(file)).toEqual([]);
    expectIn(readXml(partsOf(file), 'word/document.xml').text);
  });

  test('says the same on slides, in letters of at least 12 points, of the whole its first ten', async () => {
    const file = new Uint8Array(await (await briefPptx(document, drawDots)).arrayBuffer());
    expect(problemsOf(file)).toEqual([]);
    const parts = partsOf(file);
    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path));
    const read = slides.map((path) => readXml(parts, path));
    const said = read.map(({ text }) => text).join('\n');
    expectIn(said, printedOf(exhibits.slice(1)));
    expect(said).toMatch(
      { zh: /此处为前10张，共\d+张/, en: /The first 10 of \d+ slides/ }[language],
    );
    expect(slides.length).toBeLessThan(20);
    const sizes = read.flatMap((slide) =>
      all(slide, 'a:tbl').flatMap((table) =>
        all(table, 'a:rPr').map((run) => Number(run.attributes.get('sz'))),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  });

  test('says the same on a page', () => {
    const page = briefHtml(document, { svg: () => '' });
    expectIn(page.replaceAll(/<sup>.*?<\/sup>|<[^>]*>/g, '').replaceAll('&amp;', '&'));
  });
});
