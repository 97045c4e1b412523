import type { Span } from '../../src/model/types';
import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { NamedTerm } from './catalogue';
import type { LocatedMention } from './mentions';
import type { Found, TermTree } from './termTree';
import type { AlignedReport, ReadingText } from './text';

/** A place where a report uses a term of a family. */
interface Use {
  readonly term: string;
  readonly block: number;
  /** The offset of its first character in the received text. */
  readonly offset: number;
  readonly length: number;
  /** The offsets of those of its characters that were received. */
  readonly offsets: readonly number[];
  readonly surroundings: string;
}

/** By family: every use of its indicators' terms in a report, each place once, by its longest term. */
export type TermUses = ReadonlyMap<string, readonly Use[]>;

/** By offset in the received text: whether a quote covers it. */
function coverage(length: number, quotes: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const [start, end] of quotes) covered.fill(1, start, end);
  return covered;
}

function surroundings(text: string, start: number, end: number): string {
  return `…${text.slice(Math.max(0, start - 12), start)}【${text.slice(start, end)}】${text.slice(end, end + 12)}…`;
}

/** All blocks of a report as one text, a line each. */
interface Joined {
  readonly text: string;
  readonly readings: readonly ReadingText[];
  /** By block: where it begins in the text. */
  readonly starts: readonly number[];
  /** By position in the text: its block. */
  readonly blockAt: Int32Array;
}

function join(readings: readonly ReadingText[]): Joined {
  const text = readings.map((reading) => reading.text).join('\n');
  const blockAt = new Int32Array(text.length + 1);
  const starts: number[] = [];
  let start = 0;
  for (const [block, reading] of readings.entries()) {
    starts.push(start);
    blockAt.fill(block, start, start + reading.text.length + 1);
    start += reading.text.length + 1;
  }
  return { text, readings, starts, blockAt };
}

/** A place where a term stands in one of a report's texts. */
function termUse(
  { start, end, of: { term } }: Found<NamedTerm>,
  { readings, starts, blockAt }: Joined,
): Use | null {
  const block = blockAt[start];
  const [reading, begins] = block === undefined ? [] : [readings[block], starts[block]];
  if (block === undefined || reading === undefined || begins === undefined) return null;
  const [from, to] = [start - begins, end - begins];
  const offsets = reading.received.slice(from, to).filter((offset) => offset !== -1);
  const [offset] = offsets;
  if (offset === undefined) return null;
  return {
    term,
    block,
    offset,
    length: offsets.length,
    offsets,
    surroundings: surroundings(reading.text, from, to),
  };
}

/** Of uses, the one by the longest term of those that stand within one another. */
function longest(uses: readonly Use[]): readonly Use[] {
  const kept: Use[] = [];
  for (const use of uses.toSorted((a, b) => b.term.length - a.term.length)) {
    const within = kept.some(
      ({ offset, length }) => offset <= use.offset && use.offset + use.length <= offset + length,
    );
    if (!within) kept.push(use);
  }
  return kept.toSorted((a, b) => a.offset - b.offset);
}

/** Finds where a report uses the terms of families. */
export function findTermUses(report: AlignedReport, terms: TermTree<NamedTerm>): TermUses {
  const found = new Map<string, Use[]>();
  for (const text of [report.restored, report.asReceived].map(join))
    for (const place of terms.within(text.text)) {
      const { family } = place.of.indicator;
      const use = termUse(place, text);
      if (use === null) continue;
      const before = found.get(family);
      if (before === undefined) found.set(family, [use]);
      else before.push(use);
    }
  return new Map([...found].map(([family, uses]) => [family, longest(uses)]));
}

/** The quotes of a family's mentions. */
function quotesOf(
  mentions: readonly LocatedMention[],
  indicators: ReadonlyMap<string, IndicatorRow>,
  family: string,
): Span[] {
  return mentions
    .filter(({ row }) => indicators.get(row.indicator)?.family === family)
    .flatMap(({ quote }) => (quote === null ? [] : [quote]));
}

/**
 * Checks that a report without a figure of a family uses one of its terms in quotes of its mentions
 * alone: 未提及 is a claim about the report, and what is quoted for another family is no excuse.
 */
export function checkAbsence(
  { folder: { received, edition } }: AlignedReport,
  uses: TermUses,
  mentions: readonly LocatedMention[],
  indicators: ReadonlyMap<string, IndicatorRow>,
  stated: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const [family, found] of uses) {
    if (stated.has(family)) continue;
    const covered = coverage(received.length, quotesOf(mentions, indicators, family));
    for (const { offsets, block, surroundings: where } of found) {
      if (offsets.every((offset) => covered[offset] === 1)) continue;
      const place = { path: edition.path, row: edition.blocks[block]?.row ?? null };
      const right = 'state its figure, or quote it in mentions.csv';
      problems.refuse(place, `false absence of ${family}: ${where} (${right})`);
    }
  }
}
