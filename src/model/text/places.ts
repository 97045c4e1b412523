import type { Documents } from '../documents';
import type { Kind, Span } from '../types';
import type { Block, ParagraphBlock, Passage } from './report';
import { joinMarks } from './marks';

/** Where in a report something stands: in a paragraph, a heading, or a line of the web page. */
export interface Place {
  readonly passage: Passage;
  readonly span: Span;
  /** The paragraph that the passage is; null in a heading or in furniture. */
  readonly paragraph: ParagraphBlock | null;
}

/** A place that states one figure or several. */
export interface FigurePlace extends Place {
  readonly paragraph: ParagraphBlock;
  /** Its paragraph's index among the report's blocks. */
  readonly block: number;
  readonly figures: readonly string[];
}

/** All places of a report that state figures, in reading order; a reader steps from one to the next. */
export function placesOf(blocks: readonly Block[]): FigurePlace[] {
  return blocks.flatMap((block, index) =>
    block.type === 'paragraph'
      ? joinMarks(block.figures).map(({ figures, span }) => ({
          passage: block,
          paragraph: block,
          block: index,
          span,
          figures,
        }))
      : [],
  );
}

/** The number of a figure's place: in the paragraph asked for when it is stated there, else its first. */
export function placeOfFigure(
  places: readonly FigurePlace[],
  figure: string,
  paragraph: number | null = null,
): number | null {
  const asked = places.findIndex(
    (each) => each.paragraph.number === paragraph && each.figures.includes(figure),
  );
  const first = places.findIndex((each) => each.figures.includes(figure));
  const found = asked === -1 ? first : asked;
  return found === -1 ? null : found;
}

/** A place's number, and how far down the text it stands: 0 at the top, 1 at the end. */
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
export function textMapOf(
  blocks: readonly Block[],
  places: readonly FigurePlace[],
  byId: Documents['byId'],
): TextMap {
  const lengths = blocks.map((block) => block.text.length + around);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const above = lengths.map((_, index) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, 0),
  );
  return {
    parts: blocks.flatMap((block, index) =>
      block.type === 'heading' && block.level === 2 ? [(above[index] ?? 0) / total] : [],
    ),
    places: places.map(({ block, figures, span }, place) => ({
      place,
      at: ((above[block] ?? 0) + around / 2 + span[0]) / total,
      kind: figures.some((each) => byId.get(each)?.kind === 'target') ? 'target' : 'result',
    })),
  };
}
