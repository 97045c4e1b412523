import fc from 'fast-check';
import { crc32 as crcOfNode, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  crc32,
  internationalText,
  physicalSize,
  pngChunks,
  withChunks,
} from '../../../src/exports/picture/pngChunks';
import type { PngChunk } from '../../../src/exports/picture/pngChunks';

/** One white pixel. */
const dot = (() => {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crcOfNode(body));
    return Buffer.concat([length, body, crc]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255]));
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', pixels),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
})();

const types = (png: Uint8Array) => pngChunks(png).map(({ type }) => type);
const textOf = ({ data }: PngChunk) => new TextDecoder().decode(data);

describe('the chunks of a PNG', () => {
  test('are summed as everyone sums them', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === crcOfNode(bytes)));
  });

  test('stand right behind the header, each with its sum', () => {
    const made = withChunks(dot, [physicalSize(300), internationalText('Title', '财政收入')]);
    expect(types(made)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    const at = 8 + 25;
    const length = Buffer.from(made).readUInt32BE(at);
    expect(Buffer.from(made).readUInt32BE(at + 8 + length)).toBe(
      crcOfNode(made.subarray(at + 4, at + 8 + length)),
    );
  });

  test('give 300 dots per inch as 11811 per metre', () => {
    const data = Buffer.from(physicalSize(300).data);
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([11811, 11811, 1]);
  });

  test('give way to a new size', () => {
    const once = withChunks(dot, [physicalSize(96)]);
    const twice = withChunks(once, [physicalSize(300)]);
    expect(twice).toEqual(withChunks(dot, [physicalSize(300)]));
    expect(types(withChunks(once, []))).toContain('pHYs');
  });

  test('hold any text in UTF-8, with its language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, chunk] = pngChunks(withChunks(dot, [internationalText('Title', text, 'zh-CN')]));
        return chunk !== undefined && textOf(chunk) === `Title\0\0\0zh-CN\0\0${text}`;
      }),
    );
  });

  test('are not sought in what is no PNG, or cut short', () => {
    expect(() => withChunks(new Uint8Array([1, 2, 3]), [])).toThrow('no PNG');
    expect(() => pngChunks(dot.subarray(0, dot.length - 3))).toThrow('cut short');
  });
});
