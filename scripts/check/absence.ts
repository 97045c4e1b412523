import type { Span } from '../../src/model/types';
import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { AlignedReport, ReadingText } from './text';

/** A place where a report uses a term of an indicator. */
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

/** By indicator: every use of its terms in a report, each place once, by its longest term. */
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

function usesOfTerm(term: string, { text, received }: ReadingText, block: number): Use[] {
  const uses: Use[] = [];
  const wanted = term.replaceAll(/\s/gu, '');
  if (wanted === '') return [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const offsets = received.slice(at, end).filter((offset) => offset !== -1);
    const [offset] = offsets;
    if (offset === undefined) continue;
    uses.push({
      term,
      block,
      offset,
      length: offsets.length,
      offsets,
      surroundings: surroundings(text, at, end),
    });
  }
  return uses;
}

function usesOf(report: AlignedReport, indicator: IndicatorRow): readonly Use[] {
  const terms = indicator.terms.toSorted((a, b) => b.length - a.length);
  const found: Use[] = [];
  for (const term of terms) {
    for (const readings of [report.restored, report.asReceived]) {
      const uses = readings.flatMap((reading, block) => usesOfTerm(term, reading, block));
      const fresh = (use: Use) =>
        !found.some(
          ({ offset, length }) =>
            offset <= use.offset && use.offset + use.length <= offset + length,
        );
      found.push(...uses.filter(fresh));
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** Finds where a report uses the terms of indicators. */
export function findTermUses(report: AlignedReport, indicators: Iterable<IndicatorRow>): TermUses {
  return new Map([...indicators].map((indicator) => [indicator.id, usesOf(report, indicator)]));
}

const isCovered = ({ offsets }: Use, covered: Uint8Array) =>
  offsets.every((offset) => covered[offset] === 1);

/** The absent indicators that a report names without stating anything: their terms stand in mentions alone. */
export function findMentioned(
  { folder }: AlignedReport,
  uses: TermUses,
  figureQuotes: readonly Span[],
  absent: readonly string[],
): string[] {
  const covered = coverage(folder.received.length, figureQuotes);
  return absent.filter((id) => (uses.get(id) ?? []).some((use) => !isCovered(use, covered)));
}

/**
 * Checks that a district without a figure for an indicator doesn't use one of its terms outside
 * every quote of a figure or a mention: 未提及 is a claim about the report.
 */
export function checkAbsence(
  { folder: { received, edition } }: AlignedReport,
  uses: TermUses,
  quotes: readonly Span[],
  absent: readonly string[],
  problems: Problems,
): void {
  const covered = coverage(received.length, quotes);
  for (const indicator of absent) {
    for (const use of uses.get(indicator) ?? []) {
      if (isCovered(use, covered)) continue;
      const place = { path: edition.path, row: edition.blocks[use.block]?.row ?? null };
      const right = 'state its figure, or quote it in mentions.csv';
      problems.refuse(place, `false absence of ${indicator}: ${use.surroundings} (${right})`);
    }
  }
}
