// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { briefName } from '../../src/exports/fileName';
import { briefDocx } from '../../src/exports/docx/briefDocx';
import { findingText, tableTsv } from '../../src/exports/clipboard';
import { briefHtml } from '../../src/exports/html/briefHtml';
import { pictureTexts } from '../../src/exports/picture/texts';
import { briefPptx } from '../../src/exports/pptx/briefPptx';
import { readme } from '../../src/exports/zip/readme';
import { notesUnder } from '../../src/model/document';
import type { Document as BriefDocument } from '../../src/model/document';
import { usePreferences } from '../../src/state/preferences';
import { readAddress } from '../../src/state/view';
import { NavigationProvider } from '../../src/ui/navigation';
import { BriefPage } from '../../src/ui/views/brief/BriefPage';
import { dot, realBrief, resolve } from '../fixtures/realBriefs';
import { loadRealData } from '../fixtures/realData';
import { partsOf, readXml } from '../office/problems';
import { loadedClient } from '../ui/published';

HTMLCanvasElement.prototype.getContext = () => null;
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
afterEach(cleanup);

const data = loadRealData();
const client = loadedClient();
const svg = () => '<svg xmlns="http://www.w3.org/2000/svg"/>';
const options = {
  picture: () => Promise.resolve({ png: dot, width: 1843, height: 600 }),
};

async function bytesOf(blob: Promise<Blob>): Promise<Uint8Array> {
  const read = new FileReader();
  const done = new Promise((resolved) => read.addEventListener('load', resolved));
  read.readAsArrayBuffer(await blob);
  await done;
  if (!(read.result instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(read.result);
}

/** All that the parts of an office file say whose paths fit. */
async function officeText(blob: Promise<Blob>, which: RegExp): Promise<string> {
  const parts = partsOf(await bytesOf(blob));
  const paths = [...parts.keys()].filter((path) => which.test(path));
  return paths.map((path) => readXml(parts, path).text).join('\n');
}

function pageText(document: BriefDocument): string {
  const { language } = document;
  usePreferences.setState({ language });
  const brief = { ...realBrief(data), title: document.title };
  const state = {
    pending: false,
    incomplete: false,
    missing: [],
    document,
    catalogue: data.catalogue,
  };
  const { view } = readAddress('?view=brief');
  const { container } = render(
    <NavigationProvider value={{ view, go: vi.fn(), openFigure: vi.fn() }}>
      <QueryClientProvider client={client}>
        <BriefPage brief={brief} state={state} editor={null} />
      </QueryClientProvider>
    </NavigationProvider>,
  );
  return container.textContent ?? '';
}

type Format = 'docx' | 'pptx' | 'html' | 'readme' | 'page';

async function textsOf(document: BriefDocument): Promise<Record<Format, string>> {
  const html = briefHtml(document, { svg });
  return {
    docx: await officeText(briefDocx(document, options), /^word\/(document|footnotes)\.xml$/),
    pptx: await officeText(briefPptx(document, options), /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/),
    html: new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '',
    readme: readme(document),
    page: pageText(document),
  };
}

describe.each(['zh', 'en'] as const)('the files of one brief agree, in %s', (language) => {
  const document = resolve(data, realBrief(data), language);
  const exhibits = document.blocks.filter((block) => block.of === 'exhibit');
  let texts: Record<Format, string>;
  beforeAll(async () => {
    texts = await textsOf(document);
  }, 60_000);
  const expectIn = (formats: readonly Format[], said: readonly string[]) => {
    for (const format of formats) {
      const lost = said.filter((each) => !texts[format].includes(each));
      expect([format, lost]).toEqual([format, []]);
    }
  };
  const all: readonly Format[] = ['docx', 'pptx', 'html', 'readme', 'page'];

  test('on titles, notes and sources', () => {
    expectIn(all, [document.title]);
    for (const exhibit of exhibits) {
      expectIn(all, [exhibit.title, exhibit.source, ...notesUnder(exhibit, [], language)]);
    }
  });

  test('on the numbers of charts and tables; slides have none', () => {
    expectIn(
      ['docx', 'html', 'readme', 'page'],
      exhibits.map(({ label }) => label),
    );
  });

  test('on quotations, and on what is missing', () => {
    for (const block of document.blocks) {
      if (block.of === 'quotation') expectIn(all, [block.quoted, block.from]);
      if (block.of === 'text' && block.role === 'missing') {
        expectIn(['docx', 'pptx', 'html', 'page'], block.paragraphs);
      }
    }
  });

  test('on the references and their sign, and on the version of the data', () => {
    expectIn(all, [...document.references]);
    for (const format of all) expect(texts[format]).not.toMatch(/〔\d+〕/);
    expect(texts.docx).toMatch(language === 'zh' ? /参考文献\[1\]/ : /reference \[1\]/);
    expectIn(all, [document.version]);
  });

  test('on how notes are counted', () => {
    const several = exhibits.find(({ notes }) => notes.length > 1);
    if (!several) throw new Error('no exhibit has several notes');
    const [first = '', second = ''] = several.notes;
    const apart = language === 'zh' ? '；' : '; ';
    expectIn(['docx', 'pptx'], [`1. ${first}${apart}2. ${second}`]);
  });

  test('with pictures and with what is copied', () => {
    for (const exhibit of exhibits) {
      const { comparison, source, subtitle } = exhibit;
      const picture = pictureTexts({ comparison, language, title: exhibit.title });
      expect(picture).toMatchObject({ title: exhibit.title, subtitle, source });
      if (comparison.rowsOf === 'families') throw new Error('a brief of comparisons');
      expect(findingText(comparison, language).split('\n').at(-1)).toBe(source);
      expect(tableTsv(exhibit, language).split('\r\n').at(-1)).toBe(source);
    }
  });
});

test.each([
  ['zh', '简报'],
  ['en', 'Brief'],
] as const)(
  'a brief without a title has one name everywhere, in %s: %s',
  async (language, name) => {
    const document = resolve(data, { title: ' ', items: [] }, language);
    expect(document.title).toBe(name);
    expect(briefName(document, '.docx')).toBe(`${name}.docx`);
    expect(Object.values(await textsOf(document)).filter((text) => !text.includes(name))).toEqual(
      [],
    );
  },
);

test('reports are named in 《》 wherever they are a source', () => {
  const [exhibit] = resolve(data, realBrief(data)).blocks.filter((block) => block.of === 'exhibit');
  expect(exhibit?.source).toMatch(/^数据来源：《2019年上海市黄浦区政府工作报告》《2019年/);
});
