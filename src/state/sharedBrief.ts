import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Brief } from '../model/brief';
import { compactBrief, expandBrief } from '../model/brief/compact';
import { parseJson, refused } from '../model/brief/file';
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

/** A longer value, in characters, is not unpacked at all: it would keep its reader waiting. */
const longestPacked = 100_000;

/** The brief in an address; what can't be read of it is named. Never throws. */
export function unpackBrief(packed: string): BriefRead {
  if (packed.length > longestPacked) return refused('', '> 100 kB', '≤ 100 kB');
  const text = inflated(packed);
  return text === null ? refused('', '> 1 MB', '≤ 1 MB') : expandBrief(parseJson(text));
}

/** Empty for what was never packed; null once more comes out of it than a brief has. */
function inflated(packed: string): string | null {
  try {
    const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
    // What has no room in it is not kept.
    const out = inflateSync(bytes, { out: new Uint8Array(mostBytes + 1) });
    return out.length > mostBytes ? null : strFromU8(out);
  } catch {
    return '';
  }
}
