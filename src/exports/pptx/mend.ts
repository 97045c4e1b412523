import type { Language } from '../../model/types';
import { termWords } from '../../model/words/terms';
import type { DrawnChart } from '../office/chartLook';
import { putCharts } from '../office/chartPart';
import { changeParts, openPackage, readPart, savePackage, writePart } from '../office/package';
import type { Parts } from '../office/package';
import type { Template } from '../office/template';
import { formatXml, xml as element } from '../office/xml';
import { typography } from '../typography';
import { eastAsian } from './look';
import { applyTheme } from './template';

/**
 * Mends what the library leaves for PowerPoint to repair, and what it can't write: drawings with the
 * same id, types of parts that are not there, East Asian fonts, notes in paragraphs; puts the charts
 * in; takes out what depends on the clock.
 */
export function mendDeck(
  file: Uint8Array,
  charts: readonly DrawnChart[],
  language: Language,
  template: Template | null,
): Uint8Array {
  const parts = renumbered(openPackage(file));
  putCharts(parts, 'ppt', charts);
  writePart(parts, '[Content_Types].xml', presentTypes(parts));
  changeParts(parts, /^ppt\/slides\/slide\d+\.xml$/, (xml) =>
    // The first row of a table is its head, for those who hear it.
    uniqueIds(xml).replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>'),
  );
  changeParts(parts, /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/, eastAsianRuns);
  changeParts(parts, /^ppt\/theme\/theme\d+\.xml$/, eastAsianTheme);
  changeParts(parts, /^ppt\/notesSlides\/[^/]+\.xml$/, (xml) => noteParagraphs(xml, language));
  changeParts(parts, /^docProps\/core\.xml$/, (xml) => coreOf(xml, language));
  if (template?.of === 'pptx') applyTheme(parts, template.parts);
  return savePackage(parts);
}

/** The library counts charts through the whole process: here they are counted from 1. */
function renumbered(parts: Parts): Parts {
  const found = [...parts.keys()].flatMap(
    (name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name) ?? [],
  );
  const numbers = found.flatMap((each) => (/^\d+$/.test(each) ? [Number(each)] : []));
  const places = new Map(numbers.toSorted((a, b) => a - b).map((old, at) => [old, at + 1]));
  const named = (text: string) =>
    text.replaceAll(
      /\b(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g,
      (whole, kind: string, old: string) => {
        const place = places.get(Number(old));
        return place === undefined ? whole : `${kind}${place}`;
      },
    );
  const moved: Parts = new Map([...parts].map(([name, part]) => [named(name), part]));
  changeParts(moved, /(\.rels|\[Content_Types\]\.xml)$/, named);
  return moved;
}

/** The list of types without parts that are not there, and each part once. */
function presentTypes(parts: Parts): string {
  return readPart(parts, '[Content_Types].xml')
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
      parts.has(path) ? whole : '',
    )
    .replace('ContentType="image/jpg"', 'ContentType="image/jpeg"');
}

/** The group of all drawings is 1. */
function uniqueIds(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+/g, (_, start: string) => `${start}${(count += 1)}`);
}

function eastAsianRuns(xml: string): string {
  return xml.replaceAll(/<a:ea typeface="(?!\+)[^"]*"/g, `<a:ea typeface="${eastAsian}"`);
}

function eastAsianTheme(xml: string): string {
  return xml
    .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${eastAsian}"/>`)
    .replaceAll(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${eastAsian}`);
}

/** A line of the notes is a paragraph. */
function noteParagraphs(xml: string, language: Language): string {
  const marks = element('a:rPr', { ...typography[language].proofing, dirty: 0 });
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${formatXml(marks)}<a:t>${line}</a:t></a:r>`)
        .join('</a:p>'),
  );
}

function coreOf(xml: string, language: Language): string {
  return xml
    .replaceAll(/\s*<dcterms:(created|modified)[^>]*>.*?<\/dcterms:\1>/gs, '')
    .replace(/(<cp:lastModifiedBy>)[^<]*/, '$1区比 Qubi')
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${termWords[language].tag}</dc:language></cp:coreProperties>`,
    );
}
