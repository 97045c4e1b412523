import type { ParagraphBlock, Passage, ReportDocument, Span } from '../types';

/** A numeral in its passage: a paragraph, a heading, or a line of the web page. */
export interface Place {
  readonly passage: Passage;
  readonly mark: Span;
  /** Null in a heading or in furniture. */
  readonly paragraph: ParagraphBlock | null;
  /** Whether it is no part of the report. */
  readonly furniture: boolean;
  /** The part of the report, its `##` heading; empty before the first. */
  readonly part: string;
}

/** The places of a report's numerals by their offset in the received text, in order. */
export function numeralPlaces({ blocks, numerals }: ReportDocument): Map<number, Place> {
  const places = new Map<number, Place>();
  let part = '';
  for (const numeral of numerals) {
    const block = 'block' in numeral ? blocks[numeral.block] : undefined;
    if (block?.type === 'paragraph') part = block.path[0] ?? '';
    if (block?.type === 'heading' && block.level === 2) part = block.text;
    const furniture = 'furniture' in numeral;
    const passage = furniture ? lineOf(numeral.furniture) : block;
    if (!passage) continue;
    const paragraph = block?.type === 'paragraph' ? block : null;
    places.set(numeral.offset, { passage, mark: numeral.mark, paragraph, furniture, part });
  }
  return places;
}

/** The place of a numeral that the report's text does not tell: the numeral alone. */
export function nowhere(token: string): Place {
  const mark = [0, token.length] as const;
  return { passage: lineOf(token), mark, paragraph: null, furniture: false, part: '' };
}

function lineOf(text: string): Passage {
  return { text, repairs: [], references: [], furniture: [] };
}
