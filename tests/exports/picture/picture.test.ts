import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../../src/exports/drawSvg';
import { pictureLayout } from '../../../src/exports/picture/picture';
import { customPreset, paperMillimetres, presets } from '../../../src/exports/picture/preset';
import { palette } from '../../../src/charts/palette';
import { overlaps } from '../../../src/charts/shapes';
import { caveatsOf, findingOf, subjectOf } from '../../../src/model/finding';
import { tableOf } from '../../../src/model/table';
import type { Language } from '../../../src/model/types';
import { comparisons } from '../../charts/frames';
import { comparators, gaps, zeros } from '../../fixtures/comparisons';
import { lists } from '../../fixtures/targets';
import { clashesIn, outsideOf, picturesOf, saidIn, specOf, textsIn, withoutSpace } from '../specs';

const languages: readonly Language[] = ['zh', 'en'];
const forms = ['chart', 'table'] as const;
const sheets = [...Object.values(presets), customPreset(1600, 900)];

const cases = Object.entries({ ...comparisons, ...lists }).flatMap(([name, comparison]) =>
  languages.flatMap((language) => forms.map((form) => [name, form, language, comparison] as const)),
);

describe.each(cases)('the picture of %s as a %s in %s', (_, form, language, comparison) => {
  test.each(sheets)('stays on its sheet: $name', (preset) => {
    for (const layout of picturesOf(specOf(comparison, { form, language, preset }))) {
      expect([outsideOf(layout), clashesIn(layout)]).toEqual([[], []]);
      expect(layout.width).toBe(preset.width);
      expect(layout.height).toBeGreaterThanOrEqual(preset.height ?? 0);
    }
  });

  test('carries finding, subject, notes, source and dates in full', () => {
    const picture = picturesOf(specOf(comparison, { form, language })).map(saidIn).join();
    const wanted = [
      findingOf(comparison, language) ?? '',
      subjectOf(comparison, language),
      ...caveatsOf(comparison, language),
      ...comparison.reports.flatMap(({ title, date }) => [title, date ?? '']),
      comparison.version,
      '区比 Qubi',
    ];
    for (const each of wanted) expect(picture).toContain(withoutSpace(each));
  });

  test('sets its smallest words no smaller than can be read on a slide', () => {
    const sizes = picturesOf(specOf(comparison, { form, language }))
      .flatMap(textsIn)
      .map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

test.each(languages)('a table in a picture says every cell that the table has: %s', (language) => {
  for (const comparison of [comparators.value, gaps.growth, lists.level]) {
    const pictures = picturesOf(specOf(comparison, { form: 'table', language }));
    const picture = pictures.map(saidIn).join();
    const { columns, groups } = tableOf(comparison, language);
    const cells = groups.flatMap(({ rows }) =>
      rows.flatMap((row) => [...row.names, ...row.cells].map(({ text }) => text)),
    );
    for (const each of [...columns.map(({ head }) => head), ...cells])
      expect(picture).toContain(withoutSpace(each));
  }
});

test.each(sheets)('has 区 over the districts of a list of targets: $name', (preset) => {
  for (const comparison of [lists.growth, lists.level]) {
    const { width } = preset.name === 'custom' ? presets.wechat : preset;
    const shapes = pictureLayout(specOf(comparison, { form: 'table', preset })).shapes;
    const texts = shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []));
    const said = (text: string) => texts.find((each) => each.text === text);
    const [head, district] = [said('区'), said('黄浦')];
    expect([head?.x, width > 0]).toEqual([district?.x, true]);
    expect(head?.y).toBeLessThan(district?.y ?? 0);
  }
});

describe('a picture', () => {
  test.each(forms)('says that another definition does not compare: %s', (form) => {
    const spec = specOf(comparators.growth, { form });
    expect(picturesOf(spec).map(saidIn).join()).toContain('口径不同，不可比');
  });

  test('has the size of its preset', () => {
    const sizes = sheets.map((preset) => {
      const { width, height } = pictureLayout(specOf(zeros.growth, { preset }));
      return [preset.name, width, preset.height === null ? null : height];
    });
    expect(sizes).toEqual([
      ['official', 1843, null],
      ['slide', 1920, 1080],
      ['wechat', 1080, null],
      ['square', 1080, 1080],
      ['custom', 1600, 900],
    ]);
  });

  test.each([
    [10, 99999, 480, 6000],
    [1200.4, 800, 1200, 800],
    [Number.NaN, 700, 480, 700],
  ])('of one’s own, %d × %d, is kept within limits', (width, height, wide, high) => {
    expect(customPreset(width, height)).toMatchObject({ width: wide, height: high });
  });

  test('takes the writer’s own title, and keeps the subject under it', () => {
    const picture = saidIn(pictureLayout(specOf(zeros.growth, { title: ' 三区增速 ' })));
    expect(picture.startsWith('三区增速')).toBe(true);
    expect(picture).toContain(withoutSpace(subjectOf(zeros.growth, 'zh')));
  });

  test('takes the writer’s own subtitle, and leaves the data’s version out where that is wished', () => {
    const more = { subtitle: '各区报告', versioned: false };
    const picture = saidIn(pictureLayout(specOf(zeros.growth, more)));
    expect(picture).toContain('各区报告');
    expect(picture).not.toContain(withoutSpace(subjectOf(zeros.growth, 'zh')));
    expect(picture).not.toContain('数据版本');
    expect(picture).toContain('报告日期');
  });

  test('without its notes still says what does not compare', () => {
    const picture = picturesOf(specOf(comparators.growth, { notes: false }))
      .map(saidIn)
      .join();
    const notes = caveatsOf(comparators.growth, 'zh');
    const kept = notes.filter((note) => picture.includes(withoutSpace(note)));
    expect(kept.length).toBeLessThan(notes.length);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((note) => /^口径(?:近似|不同)/.test(note))).toBe(true);
  });

  test.each(sheets)('keeps its words off a logo, which keeps its shape: $name', (preset) => {
    const logo = { href: 'data:image/png;base64,AAAA', width: 400, height: 100 };
    const spec = specOf(comparators.growth, { preset, logo });
    for (const layout of picturesOf(spec)) {
      const box = layout.logo;
      if (box === null) throw new Error('no logo');
      expect(box.width / box.height).toBeCloseTo(4);
      expect(box.x + box.width).toBeCloseTo(preset.width - preset.margin.x);
      expect(textsIn(layout).filter((text) => overlaps(text, box))).toEqual([]);
    }
    expect(drawSvg(spec)).toContain(`xlink:href="${logo.href}"`);
  });

  test('of one’s own in millimetres has that size on paper, and type of 7.5 points', () => {
    const preset = customPreset(156, 180, 'mm');
    expect(paperMillimetres(preset.width, preset)).toBeCloseTo(156, 1);
    const svg = drawSvg(specOf(zeros.growth, { preset }));
    expect(svg).toMatch(/width="15[56](?:\.\d+)?mm"/);
    const sizes = textsIn(pictureLayout(specOf(zeros.growth, { preset }))).map(({ size }) => size);
    expect((Math.min(...sizes) / 300) * 72).toBeGreaterThanOrEqual(7.49);
  });

  test('is dark where that is wished, with no word in the ink of paper', () => {
    const dark = drawSvg(specOf(zeros.growth, { ground: 'dark' }));
    expect(dark).toContain(`<rect width="1920" height="1080" fill="${palette.dark.panel}"/>`);
    expect(dark).not.toContain(palette.light.ink);
  });

  test('is light, on white or on nothing', () => {
    const [white = '', none = ''] = (['white', 'transparent'] as const).map((ground) =>
      drawSvg(specOf(zeros.growth, { ground })),
    );
    const ground = '<rect width="1920" height="1080" fill="#ffffff"/>';
    expect(white).toContain(ground);
    expect(none).not.toContain(ground);
    expect(white.replace(ground, '')).toBe(none);
    expect(none).not.toContain('stroke="#ffffff"');
  });

  test('of the same is drawn the same', () => {
    expect(pictureLayout(specOf(comparators.value))).toEqual(
      pictureLayout(specOf(comparators.value)),
    );
  });
});
