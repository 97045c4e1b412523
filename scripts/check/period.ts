import type { Findings } from '../findings';
import type { FigureRow } from '../read/report';
import type { Part, PartKind } from './context';

const KINDS: Readonly<Record<PartKind, FigureRow['kind']>> = {
  review: 'result',
  plan: 'target',
  glossary: 'result',
};

/** The base of a step from one number to another: 由56件增加到64件. */
const BASE = /[由从]$/u;
/** A year that is named for this number alone: 2017年为100.00亿元. */
const NAMED = /(?<![比较\d])((?:19|20)\d{2})年(?:为|是|的)?$/u;

/** The year that a number is about, by the words before it; the report is of `year`. */
function yearOf(kind: FigureRow['kind'], before: string, year: number): number {
  const named = NAMED.exec(before)?.[1];
  if (named !== undefined) return Number(named);
  if (kind === 'target') return year;
  return BASE.test(before) ? year - 2 : year - 1;
}

/** Checks kind and year against the part of the report, and the words before the numeral. */
export function checkPeriod(
  row: FigureRow,
  before: string,
  part: Part,
  year: number,
  findings: Findings,
): void {
  const kind = KINDS[part.kind];
  if (row.kind !== kind)
    findings.refuse(
      row.place,
      `kind is not its part's: ${row.kind} (${part.heading} has a ${kind})`,
    );
  const right = yearOf(kind, before, year);
  if (row.kind === kind && row.year !== right)
    findings.refuse(row.place, `year is not its sentence's: ${row.year} (would be ${right})`);
}
