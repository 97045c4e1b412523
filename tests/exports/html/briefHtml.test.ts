// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { briefHtml } from '../../../src/exports/html/briefHtml';
import { chartSvg } from '../../../src/exports/html/chartSvg';
import type { Brief } from '../../../src/model/brief';
import { addDrafts } from '../../../src/model/brief';
import { documentMaker } from '../../../src/model/document';
import type { Document as BriefDocument } from '../../../src/model/document';
import { isNumeric } from '../../../src/model/target';
import type { Language } from '../../../src/model/types';
import { sixItems } from '../../fixtures/briefs';
import { loadRealData } from '../../fixtures/realData';

// Texts are measured by estimate, as in Node; jsdom would complain that it can't.
HTMLCanvasElement.prototype.getContext = () => null;

const documents = loadRealData();
const contentIn = (language: Language, brief: Brief = sixItems) =>
  documentMaker({ documents, texts: documents.texts, language })(brief);
const written = (content: BriefDocument, address = '') =>
  briefHtml(content, {
    svg: (comparison) => chartSvg(comparison, content.language),
    address,
  });
const pageOf = (content: BriefDocument, address = '') =>
  new DOMParser().parseFromString(written(content, address), 'text/html');
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent ?? '');

describe.each(['zh', 'en'] as const)('a brief as a page in %s', (language) => {
  const content = contentIn(language);
  const page = pageOf(content);

  test('says its language and its title', () => {
    expect(page.documentElement.lang).toBe(language === 'zh' ? 'zh-CN' : 'en');
    expect(page.title).toBe(sixItems.title);
    expect(texts(page, 'h1')).toEqual([sixItems.title]);
  });

  test('stretches no text, and has the letters of its language first', () => {
    const style = texts(page, 'style').join('');
    expect(style).not.toContain('justify');
    expect(/html\{font:[^;]* ('[^']*')/.exec(style)?.[1]).toBe(
      language === 'zh' ? "'PingFang SC'" : "'Segoe UI'",
    );
  });

  test('breaks no number in its tables over lines, but what is stated in words', () => {
    const stated = content.blocks.flatMap((item) =>
      item.of === 'exhibit'
        ? item.table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
        : [],
    );
    const words = stated.filter(
      (cell) => cell.of === 'figure' && !isNumeric(cell.figure.statement),
    );
    expect(texts(page, 'td.words').map((each) => each.replace(/\[\d+\]$/, ''))).toEqual(
      words.map(({ text }) => text),
    );
  });

  test('has every number of its tables as the screen shows it', () => {
    for (const item of content.blocks) {
      if (item.of !== 'exhibit') continue;
      const cells = item.table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      const shown = texts(page, `#item-${item.id} td`).map((each) => each.replace(/\[\d+\]$/, ''));
      expect(shown).toEqual(cells.map(({ text }) => text));
    }
  });

  test('has the title, the notes and the source of every chart and table', () => {
    for (const item of content.blocks) {
      if (item.of !== 'exhibit') continue;
      const figure = page.querySelector(`#item-${item.id}`)?.textContent ?? '';
      for (const said of [item.title, item.subtitle, item.source, ...item.notes])
        expect(figure).toContain(said);
    }
  });

  test('draws charts as SVG with their texts as text, each named by its title', () => {
    const drawings = [...page.querySelectorAll('.drawing svg')];
    expect(drawings).toHaveLength(2);
    expect(drawings[0]?.getAttribute('role')).toBe('img');
    expect(drawings[0]?.getAttribute('aria-label')).toContain(
      language === 'zh' ? '黄浦' : 'Huangpu',
    );
    expect(drawings[0]?.textContent).toContain('6.03%');
  });

  test('notes each figure once, with its sentence and its source', () => {
    const figures = content.blocks.flatMap((item) => (item.of === 'exhibit' ? item.footnotes : []));
    const notes = texts(page, '.endnotes li');
    expect(notes).toHaveLength(new Set(figures.map(({ figure }) => figure.id)).size);
    for (const { label, sentence, source } of figures)
      expect(
        notes.some((each) => [label, sentence, source].every((part) => each.includes(part))),
      ).toBe(true);
  });

  test('links every note and every way back to something that is there', () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(20);
    const lost = links.filter((each) => !page.querySelector(each.getAttribute('href') ?? ''));
    expect(lost).toEqual([]);
  });

  test('has no id twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('quotes with source, lists its references, and names the version of the data', () => {
    expect(texts(page, 'blockquote')[0]).toContain('虹口');
    expect(texts(page, '.references li')).toEqual(content.references);
    expect(texts(page, '.colophon')[0]).toContain(content.version);
  });

  test('needs no script and nothing from elsewhere', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0);
    expect(written(content)).not.toMatch(/(?:src|href)="(?!#)|@import|url\((?!#)/);
  });
});

describe('whatever a writer writes stays text', () => {
  const control = '\u0000\u0007';
  const payload = `</style><script>alert(1)</script><img src=x onerror=alert(1)>"'&${control}{}\\]]>`;
  const chart = sixItems.items[1];
  if (chart?.type !== 'comparison') throw new Error('no chart');
  const page = pageOf(
    contentIn('zh', {
      title: payload,
      items: addDrafts(
        [],
        [
          { type: 'heading', text: payload },
          { type: 'text', text: payload },
          { ...chart, title: payload, remark: payload },
          { ...chart, form: 'table', title: payload },
          {
            type: 'comparison',
            question: { of: 'family', family: payload, aspect: 'value', districts: [] },
            form: 'chart',
            title: '',
            remark: '',
          },
        ],
      ),
    }),
    'javascript:alert(1)',
  );
  const text = payload.replace(control, '');

  test('in the title of the page and in headings', () => {
    expect(page.title).toBe(text);
    expect(texts(page, 'h1, h2:not(section *)')).toEqual([text, text]);
  });

  test('in paragraphs, titles and remarks, and for an item that is missing', () => {
    for (const part of ['p.text', 'p.remark', 'figcaption', '.missing'])
      expect(texts(page, part)[0]).toContain(text);
  });

  test('and nothing of it becomes an element or an address', () => {
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe(text);
  });
});

test('an address that holds the brief stands at its end', () => {
  const page = pageOf(contentIn('zh'), 'http://10.0.0.8/qubi/?view=brief&brief=x');
  expect(page.querySelector('.address a')?.getAttribute('href')).toBe(
    'http://10.0.0.8/qubi/?view=brief&brief=x',
  );
});

test('an empty brief is a page all the same', () => {
  const page = pageOf(contentIn('zh', { title: ' ', items: [] }));
  expect(page.title).toBe('简报');
  expect(texts(page, 'section')).toEqual([]);
});
