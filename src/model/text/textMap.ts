import type { Place } from './places';
import type { Block, Kind } from '../types';

/** A place of a report, and how far down the text it stands: 0 at the top, 1 at the end. */
export interface MappedPlace {
  readonly place: number;
  readonly at: number;
  readonly kind: Kind;
}

/** A report seen from afar: where its parts begin and where it states figures. */
export interface TextMap {
  readonly parts: readonly number[];
  readonly places: readonly MappedPlace[];
}

/** What a block takes besides its characters, in characters: the space around it, and part of a line. */
const around = 60;

/** Where the places and parts of a report stand, by the length of the text above them. */
export function textMapOf(blocks: readonly Block[], places: readonly Place[]): TextMap {
  const lengths = blocks.map((block) => block.text.length + around);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const above = lengths.map((_, index) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, 0),
  );
  return {
    parts: blocks.flatMap((block, index) =>
      block.type === 'heading' && block.level === 2 ? [(above[index] ?? 0) / total] : [],
    ),
    places: places.map(({ block, figures, start }, place) => ({
      place,
      at: ((above[block] ?? 0) + around / 2 + start) / total,
      kind: figures.some((each) => each.endsWith('.target')) ? 'target' : 'result',
    })),
  };
}
