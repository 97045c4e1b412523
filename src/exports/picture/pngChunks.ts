/** A chunk of a PNG file (PNG specification, third edition, 5.3). */
export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

const signatureLength = 8;
/** Length, type and check sum around a chunk's data. */
const frameLength = 12;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of a chunk's type and data: CRC-32 as in ISO 3309 (PNG specification, annex D). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The picture's size on paper (11.3.4.3): pixels per metre, from pixels per inch. */
export function physicalSize(dpi: number): PngChunk {
  const perMetre = Math.round(dpi / 0.0254);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/** A text in UTF-8, not compressed (11.3.3.4). The keyword is Latin, of at most 79 characters. */
export function internationalText(keyword: string, text: string, language = ''): PngChunk {
  const encode = (each: string) => new TextEncoder().encode(each);
  const parts = [encode(keyword), [0, 0, 0], encode(language), [0], [0], encode(text)];
  return { type: 'iTXt', data: Uint8Array.from(parts.flatMap((part) => [...part])) };
}

/** The chunks of a PNG in their order. Throws when it is none or is cut short. */
export function pngChunks(png: Uint8Array): PngChunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < signatureLength || view.getUint32(0) !== 0x89504e47) throw new Error('no PNG');
  const chunks: PngChunk[] = [];
  let at = signatureLength;
  while (at < png.length) {
    const length = at + frameLength <= png.length ? view.getUint32(at) : Infinity;
    if (at + frameLength + length > png.length) throw new Error('a PNG that is cut short');
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += frameLength + length;
  }
  return chunks;
}

/**
 * A PNG with further chunks right behind its header, where sizes and texts may stand. A size of its
 * own gives way to a new one. Throws when it is no PNG.
 */
export function withChunks(png: Uint8Array, added: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const sized = added.some(({ type }) => type === 'pHYs');
  const [header, ...others] = pngChunks(png);
  if (header?.type !== 'IHDR') throw new Error('a PNG without a header');
  const kept = others.filter(({ type }) => !sized || type !== 'pHYs');
  const framed = [header, ...added, ...kept].map(frameOf);
  const length = framed.reduce((sum, each) => sum + each.length, signatureLength);
  const file = new Uint8Array(length);
  file.set(png.subarray(0, signatureLength));
  let at = signatureLength;
  for (const each of framed) {
    file.set(each, at);
    at += each.length;
  }
  return file;
}

function frameOf({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(frameLength + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (const [index, letter] of [...type].entries()) bytes[4 + index] = letter.charCodeAt(0);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
