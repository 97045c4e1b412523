import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
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

/** The brief in an address; what can't be read of it is named. Never throws. */
export function unpackBrief(packed: string): BriefRead {
  return expandBrief(parseJson(inflated(packed)));
}

/** Empty for what was never packed. */
function inflated(packed: string): string {
  try {
    const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return strFromU8(inflateSync(strToU8(bytes, true)));
  } catch {
    return '';
  }
}
