import { Document as WordDocument, Header, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, test } from 'vitest';
import { briefDocx } from '../../../src/exports/docx/briefDocx';
import {
  changeParts,
  openPackage,
  readPart,
  savePackage,
} from '../../../src/exports/office/package';
import { readTemplate } from '../../../src/exports/office/template';
import type { Template } from '../../../src/exports/office/template';
import { briefPptx } from '../../../src/exports/pptx/briefPptx';
import { drawDots, realBrief, resolve } from '../../fixtures/realBriefs';
import { loadRealData } from '../../fixtures/realData';
import { partsOf, problemsOf, readXml } from '../../office/problems';
import { all } from '../../office/xml';

const data = loadRealData();
const content = resolve(data, realBrief(data));
const bytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

function read(file: Uint8Array, name: string): Template {
  const template = readTemplate(file, name);
  if (!template) throw new Error(`${name} was refused`);
  return template;
}

describe('a Word template', () => {
  let made = new Uint8Array();
  beforeAll(async () => {
    const house = new WordDocument({
      styles: {
        paragraphStyles: [
          { id: 'a1', name: 'heading 1', basedOn: 'Normal', run: { color: 'C00000' } },
          { id: 'a3', name: 'Note', basedOn: 'Normal', run: { font: '楷体' } },
        ],
      },
      sections: [
        {
          properties: { page: { margin: { left: 2000, right: 2400, top: 1500 } } },
          headers: { default: new Header({ children: [new Paragraph('某区研究室')] }) },
          children: [new Paragraph('')],
        },
      ],
    });
    const template = read(new Uint8Array(await Packer.toArrayBuffer(house)), 'house.dotx');
    made = await bytes(await briefDocx(content, { ...drawDots, template }));
  });

  test('leaves a package that Word opens without a repair', () => {
    expect(problemsOf(made)).toEqual([]);
  });

  test('gives its styles by their names, and what it has none for stays', () => {
    const document = readXml(partsOf(made), 'word/document.xml');
    const used = new Set(all(document, 'w:pStyle').map((each) => each.attributes.get('w:val')));
    expect(used).toContain('a1');
    expect(used).not.toContain('Heading1');
    expect(used).toContain('a3');
    const styles = all(readXml(partsOf(made), 'word/styles.xml'), 'w:style');
    const ids = styles.map((each) => each.attributes.get('w:styleId'));
    expect(ids).toContain('Evidence');
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of used) expect(ids).toContain(each);
  });

  test('gives its page and its header, and what was wider is made as wide', () => {
    const document = readXml(partsOf(made), 'word/document.xml');
    const [margins] = all(document, 'w:pgMar');
    expect(margins?.attributes.get('w:left')).toBe('2000');
    const headers = [...partsOf(made).keys()].filter((path) => path.startsWith('word/header'));
    expect(headers.map((path) => readXml(partsOf(made), path).text)).toContain('某区研究室');
    const widths = all(document, 'w:tblW').map((each) => Number(each.attributes.get('w:w')));
    expect(Math.max(...widths)).toBeLessThanOrEqual(11906 - 2000 - 2400 + 1);
  });
});

test('a PowerPoint template gives its fonts and colours', async () => {
  const plain = await bytes(await briefPptx(content, drawDots));
  const house = openPackage(plain);
  changeParts(house, /^ppt\/theme\/theme1\.xml$/, (xml) =>
    xml
      .replace(/(<a:accent1><a:srgbClr val=")[^"]+/, '$1C00000')
      .replace(/(<a:minorFont><a:latin typeface=")[^"]*/, '$1Georgia'),
  );
  const template = read(savePackage(house), 'house.potx');
  const made = await bytes(await briefPptx(content, { ...drawDots, template }));
  expect(problemsOf(made)).toEqual([]);
  const parts = openPackage(made);
  expect(readPart(parts, 'ppt/theme/theme1.xml')).toMatch(/C00000[^]*Georgia/);
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const all = slides.map((path) => readPart(parts, path)).join('');
  expect(all).not.toContain('typeface="Arial"');
  expect(all).toContain('typeface="+mn-lt"');
  expect(all).toContain('schemeClr val="accent1"');
});

test.each([
  ['words', new TextEncoder().encode('not a package')],
  ['an empty file', new Uint8Array()],
  [
    'a package of another kind',
    savePackage(new Map([['mimetype', new TextEncoder().encode('application/epub+zip')]])),
  ],
])('%s are refused', (_, file) => {
  expect(readTemplate(file, 'x.dotx')).toBeNull();
});
