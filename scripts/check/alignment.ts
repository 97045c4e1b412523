import type { Span } from '../../src/model/types';
import type { Problems } from '../problems';
import type { Edition } from '../read/edition';
import type { ReportFolder } from '../read/report';

/** Which character of the received text is which of the edition. */
export interface Alignment {
  /** By offset in the received text: the block, or -1 for white space and furniture. */
  readonly blockAt: Int32Array;
  /** By offset in the received text: the position in the block's text. */
  readonly textAt: Int32Array;
  /** By block and position in its text: the offset in the received text, or -1 for a repair. */
  readonly receivedAt: readonly Int32Array[];
}

/**
 * The stretch of a block's text that a stretch of the received text is, by offsets of its first and
 * past its last character.
 * @throws a RangeError when one of these two is white space or furniture, which no block has
 */
export function spanInBlock({ textAt }: Alignment, start: number, end: number): Span {
  const [first = -1, last = -1] = [textAt[start], textAt[end - 1]];
  if (first === -1 || last === -1) throw new RangeError(`in no block: ${start}–${end}`);
  return [first, last + 1];
}

const isSpace = (character: string) => character.trim() === '';

function emptyAlignment(received: string, edition: Edition): Alignment {
  return {
    blockAt: new Int32Array(received.length).fill(-1),
    textAt: new Int32Array(received.length).fill(-1),
    receivedAt: edition.blocks.map(({ passage }) => new Int32Array(passage.text.length).fill(-1)),
  };
}

/** The surroundings of a place in a text, the place marked. */
function around(text: string, at: number): string {
  return `…${text.slice(Math.max(0, at - 10), at)}▸${text.slice(at, at + 10)}…`;
}

/**
 * Checks the edition's invariant, that without its marks it is the received text but for white
 * space, and says which character is which. Null after a report if they differ.
 */
export function alignEdition(
  { received, edition }: ReportFolder,
  problems: Problems,
): Alignment | null {
  const alignment = emptyAlignment(received, edition);
  const characters = edition.received.filter(({ character }) => !isSpace(character));
  let next = 0;
  for (let offset = 0; offset < received.length; offset++) {
    if (isSpace(received.charAt(offset))) continue;
    const found = characters[next];
    if (found?.character !== received.charAt(offset)) return refuse(offset);
    next += 1;
    if (found.block === null || found.at === null) continue;
    alignment.blockAt[offset] = found.block;
    alignment.textAt[offset] = found.at;
    const receivedAt = alignment.receivedAt[found.block];
    if (receivedAt !== undefined) receivedAt[found.at] = offset;
  }
  return next === characters.length ? alignment : refuse(received.length);

  function refuse(offset: number): null {
    const row = (characters[next] ?? characters.at(-1))?.row ?? null;
    const text = characters.map(({ character }) => character).join('');
    const what = `edition differs from received.txt: ${around(text, next)}`;
    problems.refuse({ path: edition.path, row }, `${what} (received: ${around(received, offset)})`);
    return null;
  }
}
