import type { Span } from '../../src/model/types';
import type { Findings } from '../findings';
import type { IndicatorRow } from '../read/catalogue';
import type { ReadingText } from './reading';
import type { AlignedReport } from './text';

/** A term of an indicator that a report uses outside every quote. */
interface Use {
  readonly term: string;
  readonly block: number;
  /** The offset of its first character in the received text. */
  readonly offset: number;
  readonly length: number;
  readonly surroundings: string;
}

/** By offset in the received text: whether a quote covers it. */
function coverage(length: number, quotes: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const [start, end] of quotes) covered.fill(1, start, end);
  return covered;
}

function surroundings(text: string, start: number, end: number): string {
  return `…${text.slice(Math.max(0, start - 12), start)}【${text.slice(start, end)}】${text.slice(end, end + 12)}…`;
}

function usesOfTerm(
  term: string,
  { text, received }: ReadingText,
  block: number,
  covered: Uint8Array,
): Use[] {
  const uses: Use[] = [];
  const wanted = term.replaceAll(/\s/gu, '');
  if (wanted === '') return [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const offsets = received.slice(at, end).filter((offset) => offset !== -1);
    const [offset] = offsets;
    if (offset === undefined || offsets.every((index) => covered[index] === 1)) continue;
    uses.push({
      term,
      block,
      offset,
      length: offsets.length,
      surroundings: surroundings(text, at, end),
    });
  }
  return uses;
}

/** Every use of an indicator's terms outside the quotes, each place once, by its longest term. */
function findUses(report: AlignedReport, indicator: IndicatorRow, covered: Uint8Array): Use[] {
  const terms = indicator.terms.toSorted((a, b) => b.length - a.length);
  const found: Use[] = [];
  for (const term of terms) {
    for (const readings of [report.restored, report.asReceived]) {
      const uses = readings.flatMap((reading, block) => usesOfTerm(term, reading, block, covered));
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

/** The absent indicators that a report names without stating anything: their terms stand in mentions alone. */
export function findMentioned(
  report: AlignedReport,
  figureQuotes: readonly Span[],
  absent: readonly IndicatorRow[],
): string[] {
  const covered = coverage(report.folder.received.length, figureQuotes);
  return absent
    .filter((indicator) => findUses(report, indicator, covered).length > 0)
    .map(({ id }) => id);
}

/**
 * Checks that a district without a figure for an indicator doesn't use one of its terms outside
 * every quote of a figure or a mention: 未提及 is a claim about the report.
 */
export function checkAbsence(
  report: AlignedReport,
  quotes: readonly Span[],
  absent: readonly IndicatorRow[],
  findings: Findings,
): void {
  const { received, edition } = report.folder;
  const covered = coverage(received.length, quotes);
  for (const indicator of absent) {
    for (const use of findUses(report, indicator, covered)) {
      const place = { path: edition.path, row: edition.blocks[use.block]?.row ?? null };
      const right = 'state its figure, or quote it in mentions.csv';
      findings.refuse(place, `false absence of ${indicator.id}: ${use.surroundings} (${right})`);
    }
  }
}
