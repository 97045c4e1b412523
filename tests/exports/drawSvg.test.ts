// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawSvg } from '../../src/exports/drawSvg';
import { chunksOf } from '../../src/exports/picture/png';
import { presets } from '../../src/exports/picture/preset';
import type { PictureSpec } from '../../src/exports/picture/spec';
import type { Comparison } from '../../src/model/comparison';
import { findingOf, subjectOf } from '../../src/model/finding';
import { comparators, gaps, zeros } from '../fixtures/comparisons';
import { lists } from '../fixtures/targets';
import { specOf, withoutSpace } from './specs';

// A page without a canvas, as in Node: there ECharts measures by itself.
beforeEach(() => void vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));

function parsed(spec: PictureSpec): XMLDocument {
  const made = new DOMParser().parseFromString(drawSvg(spec), 'image/svg+xml');
  expect(made.querySelector('parsererror')).toBeNull();
  return made;
}

const pictures: Readonly<Record<string, ReturnType<typeof specOf<Comparison>>>> = {
  'official-chart': specOf(comparators.growth, { preset: presets.official }),
  'official-table': specOf(gaps.value, { preset: presets.official, form: 'table' }),
  'slide-chart': specOf(comparators.value, { language: 'en' }),
  'slide-table': specOf(lists.growth, { form: 'table', language: 'en' }),
  'wechat-chart': specOf(zeros.growth, { preset: presets.wechat }),
  'wechat-table': specOf(comparators.growth, { preset: presets.wechat, form: 'table' }),
  'square-chart': specOf(lists.level, { preset: presets.square, ground: 'transparent' }),
  'square-table': specOf(zeros.value, { preset: presets.square, form: 'table' }),
};

describe('a picture as SVG', () => {
  test.each(Object.entries(pictures))('%s is drawn as before', async (name, spec) => {
    const svg = `${drawSvg(spec).replaceAll('><', '>\n<')}\n`;
    await expect(svg).toMatchFileSnapshot(`__files__/${name}.svg`);
  });

  test.each(Object.entries(pictures))('%s is well-formed, with its text as text', (_, spec) => {
    const { comparison, language } = spec;
    const words = [...parsed(spec).querySelectorAll('text')].map((each) => each.textContent ?? '');
    const said = withoutSpace(words.join(''));
    const title = findingOf(comparison, language) ?? subjectOf(comparison, language);
    expect(said).toContain(withoutSpace(title));
    for (const { district } of comparison.panels.flatMap(({ rows }) => rows)) {
      expect(said).toContain(withoutSpace(district.name[language]));
    }
  });

  test('is 156 mm wide where a document asks for it', () => {
    const root = parsed(specOf(zeros.growth, { preset: presets.official })).documentElement;
    const [, , width] = (root.getAttribute('viewBox') ?? '').split(' ');
    expect(width).toBe('1843');
    expect(Number.parseFloat(root.getAttribute('width') ?? '')).toBeCloseTo(156, 1);
    expect(root.getAttribute('height')).toMatch(/^[\d.]+mm$/);
  });

  test('remembers title, source, address and version', () => {
    const spec = specOf(zeros.growth, { address: 'http://a.example/?b=1&c=<2>', title: 'A & "B"' });
    const made = parsed(spec);
    const facts = [...made.querySelectorAll('metadata *')].map((each) => [
      each.localName,
      each.textContent,
    ]);
    expect(made.querySelector('title')?.textContent).toBe('A & "B"');
    expect(made.querySelector('desc')?.textContent).toContain(subjectOf(zeros.growth, 'zh'));
    expect(facts).toContainEqual(['identifier', 'http://a.example/?b=1&c=<2>']);
    expect(facts).toContainEqual(['hasVersion', zeros.growth.version]);
    expect(facts.find(([name]) => name === 'source')?.[1]).toContain('数据来源：');
  });

  test('leaves out what XML has no place for', () => {
    const made = parsed(specOf(zeros.growth, { title: 'a\u0000b\u001fc\uFFFEd' }));
    expect(made.querySelector('title')?.textContent).toBe('a b c d');
  });
});

test('a PNG remembers the same in chunks, its size on paper first', () => {
  const chunks = chunksOf(specOf(zeros.growth, { preset: presets.official }));
  const texts = chunks.slice(1).map(({ data }) => new TextDecoder().decode(data).split('\0'));
  expect(chunks[0]?.type).toBe('pHYs');
  expect(texts.map(([keyword]) => keyword)).toEqual([
    'Title',
    'Description',
    'Source',
    'URL',
    'Data version',
    'Software',
  ]);
  expect(texts[3]?.at(-1)).toBe(specOf(zeros.growth).address);
});
