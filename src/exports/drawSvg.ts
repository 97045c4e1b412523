import { layoutOption, pictureLayout } from './picture/picture';
import { recordOf } from './picture/record';
import type { PictureSpec } from './picture/spec';
import { paperMillimetres } from './picture/preset';
import { optionSvg } from './svg';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const dublinTerms = 'http://purl.org/dc/terms/';

/**
 * The picture as SVG with its text as text, and with title, source, address and the data's version
 * in its metadata (Dublin Core in RDF, as SVG 1.1 suggests in 21.2). In Node as well.
 */
export function drawSvg(spec: PictureSpec): string {
  const layout = pictureLayout(spec);
  const { width, height } = layout;
  const svg = optionSvg(layoutOption(layout, spec), width, height);
  const open = /^<svg[^>]*>/.exec(svg)?.[0] ?? '';
  return `${sized(spec, width, height)}${recorded(spec)}${svg.slice(open.length)}`;
}

function sized({ preset, language }: PictureSpec, width: number, height: number): string {
  const [wide, high] = [width, height].map((each) => {
    const millimetres = paperMillimetres(each, preset);
    return preset.name === 'official' && millimetres !== null ? `${millimetres}mm` : String(each);
  });
  const tongue = language === 'zh' ? 'zh-CN' : 'en';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${width} ${height}" xml:lang="${tongue}" role="img">`;
}

function recorded(spec: PictureSpec): string {
  const { title, description, source, address, version, software } = recordOf(spec);
  const elements = [
    ['dc:title', title],
    ['dc:description', description],
    ['dc:source', source],
    ['dc:identifier', address],
    ['dcterms:hasVersion', version],
    ['dc:creator', software],
    ['dc:language', spec.language],
  ] as const;
  const facts = elements.map(([name, text]) => `<${name}>${escaped(text)}</${name}>`).join('\n');
  return [
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<metadata><rdf:RDF xmlns:rdf="${rdf}" xmlns:dc="${dublinCore}" xmlns:dcterms="${dublinTerms}"><rdf:Description rdf:about="">`,
    facts,
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML holds it; what XML 1.0 has no place for is left out. */
function escaped(text: string): string {
  return [...text]
    .filter((each) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(each))
    .map((each) => entities[each] ?? each)
    .join('');
}
