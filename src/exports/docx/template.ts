import { declareType, readPart, relate, writePart, changeParts } from '../office/package';
import type { Parts } from '../office/package';
import { page } from './look';

const types = 'application/vnd.openxmlformats-officedocument';

/** Gives a document the styles, fonts, page and header of a template; what it has no style for stays ours. */
export function applyTemplate(parts: Parts, template: Parts): void {
  const renamed = mergeStyles(parts, template);
  for (const path of ['word/fontTable.xml', 'word/theme/theme1.xml']) {
    const part = template.get(path);
    if (part) parts.set(path, part);
  }
  if (parts.has('word/theme/theme1.xml')) {
    declareType(parts, 'word/theme/theme1.xml', `${types}.theme+xml`);
    relate(parts, 'word/document.xml', {
      id: 'rIdTheme',
      kind: 'theme',
      target: 'theme/theme1.xml',
    });
  }
  changeParts(parts, /^word\/(?:document|footnotes|styles|footer\d+)\.xml$/, (xml) =>
    xml.replaceAll(
      /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]+)/g,
      (_, start: string, id: string) => `${start}${renamed.get(id) ?? id}`,
    ),
  );
  const headers = copyHeaders(parts, template);
  changeParts(parts, /^word\/document\.xml$/, (xml) => framed(xml, sectionOf(template), headers));
}

const styles = (xml: string) => xml.match(/<w:style [^>]*>.*?<\/w:style>/gs) ?? [];
const idOf = (style: string) => /w:styleId="([^"]+)"/.exec(style)?.[1] ?? '';
const nameOf = (style: string) => /<w:name w:val="([^"]+)"/.exec(style)?.[1]?.toLowerCase() ?? '';

/** Theirs, and ours that they lack by name; the ids that ours go by from now on. */
function mergeStyles(parts: Parts, template: Parts): ReadonlyMap<string, string> {
  // Their numbering would count what is counted already.
  const theirs = readPart(template, 'word/styles.xml').replaceAll(/<w:numPr>.*?<\/w:numPr>/gs, '');
  const known = new Map(styles(theirs).map((style) => [nameOf(style), idOf(style)]));
  const ours = styles(readPart(parts, 'word/styles.xml'));
  const added = ours.filter((style) => !known.has(nameOf(style)));
  writePart(
    parts,
    'word/styles.xml',
    theirs.replace('</w:styles>', () => `${added.join('')}</w:styles>`),
  );
  return new Map(ours.map((style) => [idOf(style), known.get(nameOf(style)) ?? idOf(style)]));
}

function sectionOf(template: Parts): string {
  const all = readPart(template, 'word/document.xml').match(/<w:sectPr.*?<\/w:sectPr>/gs);
  return all?.[all.length - 1] ?? '';
}

/** Their headers with the pictures in them; returns what refers to them. */
function copyHeaders(parts: Parts, template: Parts): string {
  const relations = readPart(template, 'word/_rels/document.xml.rels');
  const references = sectionOf(template).match(/<w:headerReference [^>]*\/>/g) ?? [];
  return references
    .map((reference, at) => {
      const id = /r:id="([^"]+)"/.exec(reference)?.[1] ?? '';
      const kind = /w:type="([^"]+)"/.exec(reference)?.[1] ?? 'default';
      const [own = ''] = relations.match(new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`)) ?? [];
      const target = /Target="([^"]+)"/.exec(own)?.[1] ?? '';
      const header = template.get(`word/${target}`);
      if (!header) return '';
      const path = `word/header-template${at + 1}.xml`;
      parts.set(path, header);
      declareType(parts, path, `${types}.wordprocessingml.header+xml`);
      const rId = `rIdTemplate${at + 1}`;
      const file = path.replace('word/', '');
      relate(parts, 'word/document.xml', { id: rId, kind: 'header', target: file });
      copyMedia(parts, template, `word/_rels/${target}.rels`, `word/_rels/${file}.rels`);
      return `<w:headerReference w:type="${kind}" r:id="${rId}"/>`;
    })
    .join('');
}

function copyMedia(parts: Parts, template: Parts, from: string, to: string): void {
  const relations = readPart(template, from);
  if (relations === '') return;
  const moved = relations.replaceAll(
    /Target="(media\/)([^"]+)"/g,
    (_, folder: string, name: string) => {
      const picture = template.get(`word/${folder}${name}`);
      const path = `${folder}template-${name}`;
      if (picture) parts.set(`word/${path}`, picture);
      const extension = name.split('.').pop() ?? '';
      declareType(parts, `word/${path}`, `image/${extension === 'jpg' ? 'jpeg' : extension}`);
      return `Target="${path}"`;
    },
  );
  writePart(parts, to, moved);
}

/** The document on their page, what is as wide as ours made as wide as theirs. */
function framed(xml: string, section: string, headers: string): string {
  const [size = ''] = /<w:pgSz [^>]*\/>/.exec(section) ?? [];
  const [margin = ''] = /<w:pgMar [^>]*\/>/.exec(section) ?? [];
  const numberIn = (text: string, name: string) =>
    Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(text)?.[1]);
  const width = numberIn(size, 'w') - numberIn(margin, 'left') - numberIn(margin, 'right');
  const share = Math.min(1, width / page.width);
  const paged =
    size === '' || margin === '' || !(share > 0)
      ? xml
      : scaled(xml, share)
          .replaceAll(/<w:pgSz [^>]*\/>/g, size)
          .replaceAll(/<w:pgMar [^>]*\/>/g, margin);
  return headers === ''
    ? paged
    : paged.replaceAll(/(<w:sectPr[^>]*>)(?:<w:headerReference[^>]*\/>)*/g, `$1${headers}`);
}

function scaled(xml: string, share: number): string {
  const by = (number: string) => String(Math.round(Number(number) * share));
  return xml
    .replaceAll(
      /(<(?:wp:extent|a:ext) cx=")(\d+)(" cy=")(\d+)/g,
      (_, a: string, cx: string, b: string, cy: string) => `${a}${by(cx)}${b}${by(cy)}`,
    )
    .replaceAll(
      /(<w:(?:gridCol|tcW|tblW)\b[^>]*w:w=")(\d+)/g,
      (_, start: string, width: string) => `${start}${by(width)}`,
    );
}
