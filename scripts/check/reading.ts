import type { Passage } from '../../src/model/types';

/** A text as one reads it: white space and footnote signs skipped. */
export interface ReadingText {
  readonly text: string;
  /** By position: the offset in the received text, or -1 for a repair. */
  readonly received: readonly number[];
}

const SKIPPED = /[\s①-⑳]/u;

function keep(
  { text }: Passage,
  receivedAt: Int32Array,
  wanted: (character: string, received: number) => boolean,
): ReadingText {
  let kept = '';
  const received: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const offset = receivedAt[index] ?? -1;
    if (!wanted(character, offset)) continue;
    kept += character;
    received.push(offset);
  }
  return { text: kept, received };
}

/** The passage as the edition has it, repairs included. */
export function restoredReading(passage: Passage, receivedAt: Int32Array): ReadingText {
  return keep(passage, receivedAt, (character) => !SKIPPED.test(character));
}

/** The passage as it was received, repairs left out. */
export function receivedReading(passage: Passage, receivedAt: Int32Array): ReadingText {
  return keep(
    passage,
    receivedAt,
    (character, offset) => offset !== -1 && !SKIPPED.test(character),
  );
}
