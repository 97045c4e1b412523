import { pictureLayout } from './picture/picture';
import { dublinCore } from './picture/record';
import { recordOf } from './picture/texts';
import type { PictureSpec } from './picture/spec';
import { isOnPaper, paperMillimetres } from './picture/preset';
import { escapeXml } from './escape';
import { svgText } from './svg';
import { termWords } from '../model/words/terms';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const dublinTerms = 'http://purl.org/dc/terms/';

/**
 * The picture as SVG with its text as text, and with title, source, address and the data's version
 * in its metadata (Dublin Core in RDF, as SVG 1.1 suggests in 21.2). In Node as well.
 */
export function drawSvg(spec: PictureSpec): string {
  const layout = pictureLayout(spec);
  const { preset, language, ground } = spec;
  const [width, height] = [layout.width, layout.height].map((each) => {
    const millimetres = paperMillimetres(each, preset);
    return isOnPaper(preset) && millimetres !== null ? `${millimetres}mm` : String(each);
  });
  const tongue = termWords[language].tag;
  return svgText(layout, {
    theme: ground === 'dark' ? 'dark' : 'light',
    transparent: ground === 'transparent',
    language,
    image: layout.logo,
    root: { width: width ?? '', height: height ?? '', 'xml:lang': tongue, role: 'img' },
    first: recorded(spec),
  });
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
  const facts = elements.map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join('\n');
  return [
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<metadata><rdf:RDF xmlns:rdf="${rdf}" xmlns:dc="${dublinCore}" xmlns:dcterms="${dublinTerms}"><rdf:Description rdf:about="">`,
    facts,
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('\n');
}
