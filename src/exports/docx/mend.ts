import type { Document } from '../../model/document';
import { termWords } from '../../model/words/terms';
import type { DrawnChart } from '../office/chartLook';
import { putCharts } from '../office/chartPart';
import {
  changeParts,
  openPackage,
  readPart,
  relate,
  savePackage,
  writePart,
} from '../office/package';
import type { Parts } from '../office/package';
import type { Template } from '../office/template';
import { escapeXml } from '../escape';
import { chartId } from './drawing';
import { standIns } from './look';
import { applyTemplate } from './template';

/** Adds what the library can't write, and takes out what depends on the clock or on chance. */
export function mendDocument(
  file: Uint8Array,
  charts: readonly DrawnChart[],
  { language, version }: Document,
  template: Template | null,
): Uint8Array {
  const parts = openPackage(file);
  putCharts(parts, 'word', charts);
  charts.forEach((_, index) => {
    const chart = { id: chartId(index + 1), kind: 'chart', target: `charts/chart${index + 1}.xml` };
    relate(parts, 'word/document.xml', chart);
  });
  writePart(parts, 'word/fontTable.xml', fontTable(readPart(parts, 'word/fontTable.xml')));
  changeParts(parts, /^word\/settings\.xml$/, (xml) =>
    xml.replace(
      '</w:settings>',
      '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
    ),
  );
  changeParts(parts, /^docProps\/core\.xml$/, (xml) => coreOf(xml, language, version));
  if (template?.of === 'docx') applyTemplate(parts, template.parts);
  steadyIds(parts);
  return savePackage(parts);
}

/** Names what stands in for typefaces that a computer lacks (ECMA-376, 17.8.3.1). */
function fontTable(xml: string): string {
  const fonts = standIns.map(
    ([name, instead]) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/>` +
      '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  );
  return xml.replace(/\/>\s*$/, `>${fonts.join('')}</w:fonts>`);
}

/** The dates would be the clock's; the version of the data says more. */
function coreOf(xml: string, language: Document['language'], version: string): string {
  const spoken = termWords[language].tag;
  return xml
    .replaceAll(/<dcterms:(created|modified)[^>]*>.*?<\/dcterms:\1>/gs, '')
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${spoken}</dc:language><cp:version>${escapeXml(version)}</cp:version></cp:coreProperties>`,
    );
}

/** The library's ids are random, or counted through the whole process: they are counted anew. */
function steadyIds(parts: Parts): void {
  let drawings = 0;
  changeParts(parts, /^word\/document\.xml$/, (xml) =>
    xml.replaceAll(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(drawings += 1)}`),
  );
  const ids = new Map<string, string>();
  const steady = (id: string) => {
    const known = ids.get(id) ?? `rIdQ${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  changeParts(parts, /\.(xml|rels)$/, (xml) =>
    xml.replaceAll(/="(rId(?=[a-z0-9_-]{12,}")[a-z0-9_-]+)/g, (_, id: string) => `="${steady(id)}`),
  );
}
