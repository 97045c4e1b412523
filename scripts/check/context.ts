import type { Span } from '../../src/model/types';
import type { EditionBlock } from '../read/edition';
import { isGlossary } from './glossary';
import type { AlignedReport, BlockSpan, ReadingText } from './text';

/** What a part of a report is about: the year before, the year ahead, or words explained. */
export type PartKind = 'review' | 'plan' | 'glossary';

/** A part of a report: what its `##` heading says and what that makes it. */
export interface Part {
  readonly heading: string;
  readonly kind: PartKind;
}

/** The words in which a figure stands; twice, as the edition has them and as they were received. */
export interface Context {
  readonly quotes: readonly string[];
  /** The sentence of the quote; in the glossary after the heading of its entry. */
  readonly sentences: readonly string[];
  readonly part: Part;
}

const SENTENCE_END = /[。！!？?]/u;

/** The last heading above a block that is of one of these levels. */
function headingAbove(
  blocks: readonly EditionBlock[],
  block: number,
  ...levels: EditionBlock['level'][]
): string {
  const found = blocks.slice(0, block).findLast(({ level }) => levels.includes(level));
  return found?.passage.text ?? '';
}

/** The part in which a block stands; a part whose heading names the year before reviews it. */
export function partOf({ folder }: AlignedReport, block: number): Part {
  const { blocks, front } = folder.edition;
  const heading = headingAbove(blocks, block, 1, 2);
  if (isGlossary(heading)) return { heading, kind: 'glossary' };
  return { heading, kind: heading.includes(`${front.year - 1}年`) ? 'review' : 'plan' };
}

/** The stretch of a reading that holds a stretch of the received text, and its sentence. */
function stretches({ text, received }: ReadingText, [start, end]: Span) {
  const first = received.findIndex((offset) => offset >= start);
  const last = received.findLastIndex((offset) => offset !== -1 && offset < end);
  let [from, to] = [first, last + 1];
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to += 1;
  return { quote: text.slice(first, last + 1), sentence: text.slice(from, to) };
}

/** Finds the words in which a quote stands; `received` is where it is in the received text. */
export function findContext(report: AlignedReport, quote: BlockSpan, received: Span): Context {
  const part = partOf(report, quote.block);
  const entry =
    part.kind === 'glossary' ? headingAbove(report.folder.edition.blocks, quote.block, 3) : '';
  const found = [report.restored, report.asReceived].flatMap((readings) => {
    const reading = readings[quote.block];
    return reading === undefined ? [] : [stretches(reading, received)];
  });
  return {
    quotes: found.map((each) => each.quote),
    sentences: found.map(({ sentence }) => `${entry}${sentence}`),
    part,
  };
}
