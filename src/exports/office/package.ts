import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatXml, xml, xmlPart } from './xml';

/** The parts of an office file by their paths, in the order in which they are packed. */
export type Parts = Map<string, Uint8Array>;

/** Unpacks an office file, without entries for folders, which are no parts. */
export function openPackage(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));
}

/** The time that every part is stamped with, the earliest a zip can hold: files do not depend on the clock. */
const stamp = new Date(1980, 0, 1);

/** Packs an office file, the list of content types first, as programs expect it. */
export function savePackage(parts: Parts): Uint8Array {
  const types = '[Content_Types].xml';
  const names = [...parts.keys()].filter((name) => name !== types);
  const ordered = parts.has(types) ? [types, ...names] : names;
  return zipSync(
    Object.fromEntries(
      ordered.map((name) => {
        // Pictures and workbooks are packed already.
        const level = /\.(png|xlsx)$/.test(name) ? 0 : 6;
        return [name, [parts.get(name) ?? new Uint8Array(), { level, mtime: stamp }]];
      }),
    ),
  );
}

/** The text of a part; empty where there is none. */
export function readPart(parts: Parts, name: string): string {
  return strFromU8(parts.get(name) ?? new Uint8Array());
}

/** Sets the text of a part. */
export function writePart(parts: Parts, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

/** Changes the text of every part whose path fits. */
export function changeParts(
  parts: Parts,
  which: RegExp,
  change: (text: string, name: string) => string,
): void {
  for (const name of [...parts.keys()].filter((each) => which.test(each))) {
    writePart(parts, name, change(readPart(parts, name), name));
  }
}

const relationships = 'http://schemas.openxmlformats.org';

/** Says in the list of content types what a part is, unless that is said already. */
export function declareType(parts: Parts, path: string, type: string): void {
  const list = '[Content_Types].xml';
  const said = readPart(parts, list);
  if (said.includes(`PartName="/${path}"`)) return;
  const entry = formatXml(xml('Override', { PartName: `/${path}`, ContentType: type }));
  writePart(
    parts,
    list,
    said.replace('</Types>', () => `${entry}</Types>`),
  );
}

/** A part that another refers to by an id. */
export interface Relation {
  readonly id: string;
  /** As the standard names it: `chart`, `package`. */
  readonly kind: string;
  readonly target: string;
}

/** Relates a part to another. */
export function relate(parts: Parts, path: string, { id, kind, target }: Relation): void {
  const rels = path.replace(/[^/]+$/, '_rels/$&.rels');
  const type = `${relationships}/officeDocument/2006/relationships/${kind}`;
  const relation = xml('Relationship', { Id: id, Type: type, Target: target });
  const end = '</Relationships>';
  if (parts.has(rels)) {
    const entry = formatXml(relation);
    writePart(
      parts,
      rels,
      readPart(parts, rels).replace(end, () => `${entry}${end}`),
    );
    return;
  }
  const all = { xmlns: `${relationships}/package/2006/relationships` };
  writePart(parts, rels, xmlPart(xml('Relationships', all, relation)));
}
