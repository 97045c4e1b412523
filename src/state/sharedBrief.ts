import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { emptyBrief } from '../model/brief';
import type { Brief } from '../model/brief';
import { compactBrief, expandBrief } from '../model/brief/compact';
import { parseJson } from '../model/brief/file';
import type { BriefRead } from '../model/brief/file';

/** Longer addresses are cut by chat programs and refused by some servers: such a brief goes as a file. */
export const longestAddress = 2000;

/** A brief as a value for the address. */
export function packBrief(brief: Brief): string {
  const bytes = deflateSync(strToU8(JSON.stringify(compactBrief(brief))), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** More bytes than this come out of no brief that goes into an address, only out of one made to explode. */
const mostBytes = 1_000_000;

/** So much is unpacked at a time, in bytes: at most a thousandfold comes out of it. */
const sip = 512;

/** The brief in an address; what can't be read of it is named. Never throws. */
export function unpackBrief(packed: string): BriefRead {
  const text = inflated(packed);
  if (text === null)
    return { brief: emptyBrief, problems: [{ where: '', found: '> 1 MB', expected: '≤ 1 MB' }] };
  return expandBrief(parseJson(text));
}

/** Empty for what was never packed; null once more comes out of it than a brief has. */
function inflated(packed: string): string | null {
  try {
    const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
    const parts: Uint8Array[] = [];
    let length = 0;
    const stream = new Inflate((part) => {
      parts.push(part);
      length += part.length;
    });
    for (let at = 0; at < bytes.length; at += sip) {
      stream.push(bytes.subarray(at, at + sip), at + sip >= bytes.length);
      if (length > mostBytes) return null;
    }
    return strFromU8(joined(parts, length));
  } catch {
    return '';
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
