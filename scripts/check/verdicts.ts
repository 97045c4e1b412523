import type { PublishedRuleSide } from '../../src/model/published';
import type { Aspect } from '../../src/model/types';
import type { Problems, Place } from '../problems';
import type { RuleRow } from '../read/catalogue';
import { checkKnown } from './catalogue';
import type { Known } from './catalogue';

/** One district's use of one indicator in the report of one year. */
export interface Stated {
  readonly indicator: string;
  readonly district: string;
  readonly year: number;
  readonly aspect: Aspect;
  /** Whether all of that report is entered, and not its headlines alone. */
  readonly whole: boolean;
  /** Whether it is in words, without a number. */
  readonly inWords: boolean;
}

/** What of its aspects an indicator is stated in, and whether in any report that is entered whole. */
interface Use {
  readonly aspects: ReadonlySet<Aspect>;
  readonly whole: boolean;
}

function usesOf(stated: readonly Stated[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { indicator, aspect, whole } of stated) {
    const before = uses.get(indicator);
    uses.set(indicator, {
      aspects: new Set([...(before?.aspects ?? []), aspect]),
      whole: whole || before?.whole === true,
    });
  }
  return uses;
}

/** Whether two indicators of a family meet; those of headlines alone do in comparisons of one aspect only. */
function meet(a: Use | undefined, b: Use | undefined): boolean {
  if (a === undefined || b === undefined || (a.whole && b.whole)) return true;
  return [...a.aspects].some((aspect) => b.aspects.has(aspect));
}

/** A side as it is written in `comparability.csv`. */
export function formatSide({ district, indicator, year }: PublishedRuleSide): string {
  const owner = district === null ? '' : `${district}/`;
  return `${owner}${indicator}${year === null ? '' : `@${year}`}`;
}

function pairKey(left: string, right: string): string {
  return [left, right].toSorted().join(' and ');
}

function checkSide(
  side: PublishedRuleSide,
  row: RuleRow,
  known: Known,
  uses: ReadonlySet<string>,
  problems: Problems,
): void {
  const { districts, indicators } = known;
  const text = formatSide(side);
  const district =
    side.district === null || checkKnown('district', side.district, districts, row.place, problems);
  const indicator = checkKnown('indicator', side.indicator, indicators, row.place, problems);
  if (!district || !indicator) return;
  const family = indicators.get(side.indicator)?.family ?? '';
  if (family !== row.family)
    problems.refuse(row.place, `side of another family: ${text} (its family is ${family})`);
  else if (side.district !== null && !uses.has(text))
    problems.refuse(row.place, `side without a figure: ${text} (remove the verdict)`);
}

function checkReasons(row: RuleRow, problems: Problems): void {
  const empty = (['why_zh', 'why_en'] as const).filter((column) => row[column] === '');
  const may = empty.length === 0 || (row.verdict === 'same' && empty.length === 2);
  if (!may)
    problems.refuse(row.place, `verdict without a reason: ${row.verdict} (${empty.join(', ')})`);
}

/** Checks the verdicts' rows; returns the pairs they judge. */
function checkRows(
  rows: readonly RuleRow[],
  known: Known,
  uses: ReadonlySet<string>,
  problems: Problems,
): Set<string> {
  const families = new Set([...known.indicators.values()].map(({ family }) => family));
  const judged = new Map<string, Place>();
  for (const row of rows) {
    const [left, right] = [formatSide(row.left), formatSide(row.right)];
    const pair = pairKey(left, right);
    const first = judged.get(pair);
    if (first !== undefined)
      problems.refuse(row.place, `duplicate verdict: ${pair} (also row ${first.row})`);
    else judged.set(pair, row.place);
    if (!row.sound) continue;
    if (checkKnown('family', row.family, families, row.place, problems))
      for (const side of [row.left, row.right]) checkSide(side, row, known, uses, problems);
    if (left === right)
      problems.refuse(row.place, `verdict on one side: ${left} (two sides; it is the same)`);
    checkReasons(row, problems);
  }
  return new Set(judged.keys());
}

/** Checks that every two indicators of a family are judged, and every row once, with its reason. */
export function checkVerdicts(
  rows: readonly RuleRow[],
  path: string,
  known: Known,
  stated: readonly Stated[],
  problems: Problems,
): void {
  const uses = new Set(stated.flatMap((each) => [{ ...each, year: null }, each].map(formatSide)));
  const judged = checkRows(rows, known, uses, problems);
  const used = usesOf(stated);
  const members = new Map<string, string[]>();
  for (const { id, family } of known.indicators.values()) {
    const others = members.get(family) ?? [];
    for (const other of others)
      if (!judged.has(pairKey(other, id)) && meet(used.get(other), used.get(id)))
        problems.refuse({ path, row: null }, `no verdict in ${family}: ${other} and ${id}`);
    members.set(family, [...others, id]);
  }
}
