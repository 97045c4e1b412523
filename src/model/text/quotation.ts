import { formatSource } from '../citation';
import type { Evidence, Language, ReportSummary, Span } from '../types';
import type { Block, ParagraphBlock, Passage } from './report';
import { quoted, runsOf, type Reading } from './runs';

/** The paragraph with that number; null when the report has none. */
export function paragraphOf(blocks: readonly Block[], number: number): ParagraphBlock | null {
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.number === number) return block;
  }
  return null;
}

/** The sentence or sentences of a paragraph that hold a figure's quote. */
export function sentenceAround(paragraph: ParagraphBlock, evidence: Evidence): Span {
  const { text } = paragraph;
  const before = text.lastIndexOf('。', evidence.quote[0] - 1);
  const after = text.indexOf('。', Math.max(evidence.quote[1] - 1, evidence.mark[1] - 1));
  return [evidence.quote[0] === 0 ? 0 : before + 1, after === -1 ? text.length : after + 1];
}

/** A stretch of a passage with its repairs in 〔〕, as it is quoted. */
export function quoteText(passage: Passage, span: Span): string {
  return runsOf(passage, { within: span }).map(quoted).join('');
}

/** The sentence of a figure in quotation marks, repairs in 〔〕, with its source. */
export function formatQuotation(
  report: ReportSummary,
  paragraph: ParagraphBlock,
  evidence: Evidence,
  language: Language,
): string {
  const quote = quoteText(paragraph, sentenceAround(paragraph, evidence));
  return `“${quote}”\n——${formatSource(report, paragraph, language)}`;
}

/**
 * The stretch of a passage's text that is meant by a stretch of it as it is quoted in a reading.
 * White space at its ends is left out. Null when nothing remains.
 */
export function spanOfQuoted(passage: Passage, reading: Reading, [from, to]: Span): Span | null {
  const { text } = passage;
  const positions = runsOf(passage, { reading }).flatMap((run) =>
    Array.from(
      { length: quoted(run).length },
      (_, index) => run.span[0] + (run.type === 'text' ? index : 0),
    ),
  );
  const first = positions[from];
  const last = positions[Math.min(to, positions.length) - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const within = text.slice(first, last + 1);
  const start = first + (within.length - within.trimStart().length);
  const end = first + within.trimEnd().length;
  return end > start ? [start, end] : null;
}
