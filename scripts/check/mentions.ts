import type { Span } from '../../src/model/types';
import type { Problems } from '../problems';
import type { IndicatorRow } from '../read/catalogue';
import type { MentionRow, ReportFolder } from '../read/report';
import { checkKnown } from './catalogue';
import type { Known } from './catalogue';
import { locateQuote } from './location';

/** A row of `mentions.csv` with where its quote is in the received text. */
export interface LocatedMention {
  readonly row: MentionRow;
  readonly quote: Span | null;
}

/** Finds the quotes of a report's mentions, and checks that each is of a known indicator, once. */
export function locateMentions(
  folder: ReportFolder,
  { indicators }: Known,
  problems: Problems,
): LocatedMention[] {
  const first = new Map<string, MentionRow>();
  return folder.mentions.rows.map((row) => {
    const key = `${row.indicator} ${row.quote}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else problems.refuse(row.place, `duplicate mention: ${key} (also row ${other.place.row})`);
    if (row.sound) checkKnown('indicator', row.indicator, indicators, row.place, problems);
    return { row, quote: locateQuote(folder, row, problems) };
  });
}

/** Checks that no mention is of a family that its report has figures of: nothing would come of it. */
export function checkMentions(
  mentions: readonly LocatedMention[],
  indicators: ReadonlyMap<string, IndicatorRow>,
  stated: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const { row } of mentions) {
    const family = indicators.get(row.indicator)?.family;
    if (family === undefined || !stated.has(family)) continue;
    const why = `the report has figures of ${family}`;
    problems.refuse(row.place, `mention without effect: ${row.indicator}: ${row.quote} (${why})`);
  }
}
