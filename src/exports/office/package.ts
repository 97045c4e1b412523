import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

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

/** Packs a file anew so that its bytes depend on its contents alone. */
export function withoutClock(file: Uint8Array): Uint8Array {
  return savePackage(openPackage(file));
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

/** A text as it stands in XML, characters that XML does not allow left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((each) => isAllowed(each.codePointAt(0) ?? 0))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** XML 1.0, 2.2: no control characters but tab and line ends, no lone surrogates. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}

/** A text that is safe for the libraries, which escape it but let forbidden characters through. */
export function cleanText(text: string): string {
  return [...text].filter((each) => isAllowed(each.codePointAt(0) ?? 0)).join('');
}
