import { longestFile, parseBriefFile } from '../../model/brief/file';
import type { BriefRead } from '../../model/brief/file';
import { pngChunks } from './pngChunks';
import { dublinCore, maker } from './record';

/** What a file that comes back is: a picture of ours with the address of its view, a brief, or neither. */
export type Returned =
  | { readonly of: 'picture'; readonly address: string }
  | { readonly of: 'brief'; readonly read: BriefRead }
  | { readonly of: 'unknown' };

/** Larger files are none that we made, in bytes. */
const mostBytes = 60_000_000;

/** Reads a file by what is in it, whatever it is called. Never throws. */
export async function readReturned(file: Blob): Promise<Returned> {
  if (file.size > mostBytes) return { of: 'unknown' };
  const bytes = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pictureAt(await ofPng(file));
  const text = await file.slice(0, 3 * longestFile + 3).text();
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return pictureAt(ofSvg(start));
  return /^\{[^]*"qubi-brief"/.test(start)
    ? { of: 'brief', read: parseBriefFile(text) }
    : { of: 'unknown' };
}

/** Who made a picture, and where its view is. */
interface Record {
  readonly maker: string | null;
  readonly address: string | null;
}

/** The part of an address that says which view it is; another origin's page may have made the picture. */
function pictureAt(record: Record): Returned {
  const { address } = record;
  if (record.maker !== maker || address === null) return { of: 'unknown' };
  try {
    const { search, hash } = new URL(address);
    return { of: 'picture', address: `${search === '' ? '?' : search}${hash}` };
  } catch {
    return { of: 'unknown' };
  }
}

async function ofPng(file: Blob): Promise<Record> {
  try {
    const chunks = pngChunks(new Uint8Array(await file.arrayBuffer()));
    const texts = new Map(
      chunks.flatMap(({ type, data }) => (type === 'iTXt' ? [textIn(data)] : [])),
    );
    return { maker: texts.get('Software') ?? null, address: texts.get('URL') ?? null };
  } catch {
    return { maker: null, address: null };
  }
}

/** Keyword and text of a chunk that is not compressed: what lies between them are a flag, a method and two tags. */
function textIn(data: Uint8Array): readonly [keyword: string, text: string] {
  const decode = (from: number, to?: number) => new TextDecoder().decode(data.subarray(from, to));
  const keyword = data.indexOf(0);
  const tongue = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, tongue + 1);
  return [decode(0, keyword), decode(translated + 1)];
}

/** By its metadata; a parsed document is inert. */
function ofSvg(text: string): Record {
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fact = (name: string) =>
    page.querySelector('metadata')?.getElementsByTagNameNS(dublinCore, name)[0]?.textContent ??
    null;
  return { maker: fact('creator'), address: fact('identifier') };
}
