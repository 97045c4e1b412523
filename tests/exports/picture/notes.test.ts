import { describe, expect, test } from 'vitest';
import { pictureLayout } from '../../../src/exports/picture/picture';
import { presets } from '../../../src/exports/picture/preset';
import { pictureNotes } from '../../../src/exports/picture/notes';
import { footnotesOf } from '../../../src/model/footnotes';
import type { Footnote } from '../../../src/model/footnotes';
import { compareReal, loadRealData } from '../../fixtures/realData';
import { saidIn, specOf, textsIn } from '../specs';

const documents = loadRealData();
const growth = compareReal(documents, 'fiscal-revenue', 'growth');
const footnotes = footnotesOf(growth, documents.texts, 'zh');

describe('the evidence in a picture', () => {
  test.each(['chart', 'table'] as const)(
    'stands under the %s, its signs at the numbers',
    (form) => {
      const layout = pictureLayout(specOf(growth, { form, footnotes, preset: presets.official }));
      const said = saidIn(layout);
      expect(said).toContain('②黄浦2019年目标不低于5%：“区级财政收入同比增长不低于5%”（第35段）');
      expect(textsIn(layout).map(({ text }) => text)).toContain('不低于5%②');
    },
  );

  test('is left out, and the picture says so, where a slide would have to say it in small type', () => {
    const said = saidIn(pictureLayout(specOf(growth, { footnotes })));
    expect(said).toContain('此尺寸放不下原句，可换公文或微信尺寸');
    expect(said).not.toMatch(/[①-⑳]/);
  });

  test('is left out when it is not wanted, signs included', () => {
    expect(saidIn(pictureLayout(specOf(growth)))).not.toMatch(/[①-⑳]/);
  });

  test('does not follow from figures that a chart does not draw', () => {
    const figure = footnotes[0]?.figure;
    const report = growth.reports[0];
    if (!figure || !report) throw new Error('no figure');
    const base = { ...figure, id: 'base', year: 2017 };
    const first: Footnote = { ...footnotes[0]!, figure: base };
    const [panel] = growth.panels;
    const rows = (panel?.rows ?? []).map((row, index) => (index === 0 ? { ...row, base } : row));
    const based = { ...growth, panels: [{ rows }, ...growth.panels.slice(1)] };
    const signs = (form: 'chart' | 'table') =>
      pictureNotes({
        footnotes: [first, ...footnotes],
        comparison: based,
        form,
        language: 'zh',
      }).map((note) => [note.figure, note.sign]);
    expect(signs('chart')[0]).toEqual([figure.id, '①']);
    expect(signs('table').slice(0, 2)).toEqual([
      ['base', '①'],
      [figure.id, '②'],
    ]);
  });

  test.each([
    [20, '⑳', 50],
    [21, '㉑', 50],
    [36, '㊱', 50],
    [50, '㊿', 50],
    [1, '[1]', 51],
    [51, '[51]', 51],
  ])('number %i has the sign %s among %i', (number, sign, count) => {
    const [row] = growth.panels[0]?.rows ?? [];
    const [cell] = row?.cells ?? [];
    if (!row || cell?.state !== 'figure') throw new Error('no figure');
    const many = Array.from({ length: count }, (_, index) => ({
      ...cell,
      figure: { ...cell.figure, id: String(index) },
    }));
    const comparison = { ...growth, panels: [{ rows: [{ ...row, cells: many }] }] };
    const notes = many.map(({ figure }) => ({ ...footnotes[0]!, figure }));
    const spec = { footnotes: notes, comparison, form: 'chart', language: 'zh' } as const;
    expect(pictureNotes(spec)[number - 1]?.sign).toBe(sign);
  });
});
