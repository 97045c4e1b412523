import type { Span } from '../../src/model/types';
import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { LocatedMention } from './mentions';
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

/** All blocks of a report as one text, a line each: a term is looked for once, not once a block. */
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

function usesOfTerm(term: string, { text, readings, starts, blockAt }: Joined): Use[] {
  const uses: Use[] = [];
  const wanted = term.replaceAll(/\s/gu, '');
  if (wanted === '') return [];
  for (let found = text.indexOf(wanted); found !== -1; found = text.indexOf(wanted, found + 1)) {
    const block = blockAt[found];
    const [reading, start] = block === undefined ? [] : [readings[block], starts[block]];
    if (block === undefined || reading === undefined || start === undefined) continue;
    const at = found - start;
    const end = at + wanted.length;
    const offsets = reading.received.slice(at, end).filter((offset) => offset !== -1);
    const [offset] = offsets;
    if (offset === undefined) continue;
    uses.push({
      term,
      block,
      offset,
      length: offsets.length,
      offsets,
      surroundings: surroundings(reading.text, at, end),
    });
  }
  return uses;
}

function usesOf(texts: readonly Joined[], terms: readonly string[]): readonly Use[] {
  const found: Use[] = [];
  for (const term of terms.toSorted((a, b) => b.length - a.length)) {
    for (const text of texts) {
      const fresh = (use: Use) =>
        !found.some(
          ({ offset, length }) =>
            offset <= use.offset && use.offset + use.length <= offset + length,
        );
      found.push(...usesOfTerm(term, text).filter(fresh));
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** Finds where a report uses the terms of families. */
export function findTermUses(report: AlignedReport, indicators: Iterable<IndicatorRow>): TermUses {
  const terms = new Map<string, string[]>();
  for (const { family, terms: own } of indicators)
    terms.set(family, [...(terms.get(family) ?? []), ...own]);
  const texts = [report.restored, report.asReceived].map(join);
  return new Map([...terms].map(([family, all]) => [family, usesOf(texts, all)]));
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
