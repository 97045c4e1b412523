import type { Span } from '../types';

/** A character that the edition restores, at a position of the restored text. */
export interface Repair {
  readonly at: number;
  readonly likely: boolean;
}

/** A reference to the report's own glossary; `received` when the sign itself is in the text. */
export interface GlossaryReference {
  readonly at: number;
  readonly entry: string;
  readonly received: boolean;
}

/** Text of the web page that is no part of the report, left out before position `at`. */
export interface Furniture {
  readonly at: number;
  readonly text: string;
}

/** A text of the edition, with what was done to it. Positions are in `text`. */
export interface Passage {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly references: readonly GlossaryReference[];
  readonly furniture: readonly Furniture[];
}

/** Where a figure stands in a paragraph. */
export interface FigureMark {
  readonly mark: Span;
  readonly figure: string;
}

export interface HeadingBlock extends Passage {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
}

export interface ParagraphBlock extends Passage {
  readonly type: 'paragraph';
  /** Counted from 1 through the report. */
  readonly number: number;
  /** The headings it stands under, from the part down. */
  readonly path: readonly string[];
  /** In order of position. */
  readonly figures: readonly FigureMark[];
}

export type Block = HeadingBlock | ParagraphBlock;

/** An entry of the report's own glossary. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** The number of the paragraph that explains it. */
  readonly paragraph: number;
}

/**
 * Where an Arabic numeral of the received text stands: in a block of the edition, or in furniture of
 * the web page. The mark is in that text; repairs within the numeral belong to it.
 */
export type NumeralPlace =
  | { readonly offset: number; readonly mark: Span; readonly block: number }
  | { readonly offset: number; readonly mark: Span; readonly furniture: string };

/** `reports/<report>.json`: one report's text. */
export interface ReportDocument {
  readonly schema: 1;
  /** The data's version, the catalogue's when both are of one build. */
  readonly version: string;
  readonly report: string;
  readonly blocks: readonly Block[];
  readonly glossary: readonly GlossaryEntry[];
  /** In the order of the received text; `offset` is that of the first digit there. */
  readonly numerals: readonly NumeralPlace[];
}
