import { joinMarks } from './runs';
import type { Block } from '../types';

/** A place of a report that states one figure or several, in reading order. */
export interface Place {
  /** Its paragraph's place among the report's blocks. */
  readonly block: number;
  readonly paragraph: number;
  /** Where it begins in the paragraph. */
  readonly start: number;
  readonly figures: readonly string[];
}

/** All places of a report that state figures; a reader steps from one to the next. */
export function placesOf(blocks: readonly Block[]): Place[] {
  return blocks.flatMap((block, index) =>
    block.type === 'paragraph'
      ? joinMarks(block.figures).map(({ figures, span }) => ({
          block: index,
          paragraph: block.number,
          start: span[0],
          figures,
        }))
      : [],
  );
}

/** The place of a figure: in the paragraph asked for when it is stated there, else its first. */
export function placeOfFigure(
  places: readonly Place[],
  figure: string,
  paragraph: number | null = null,
): number | null {
  const asked = places.findIndex(
    (each) => each.paragraph === paragraph && each.figures.includes(figure),
  );
  const first = places.findIndex((each) => each.figures.includes(figure));
  const found = asked === -1 ? first : asked;
  return found === -1 ? null : found;
}
