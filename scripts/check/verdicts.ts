import type { PublishedSide } from '../../src/model/published';
import type { Problems, Place } from '../problems';
import type { VerdictRow } from '../read/catalogue';
import { checkKnown } from './catalogue';
import type { Known } from './catalogue';

/** A side as it is written in `comparability.csv`. */
export function formatSide({ district, indicator }: PublishedSide): string {
  return `${district}/${indicator}`;
}

function pairKey(left: string, right: string): string {
  return [left, right].toSorted().join(' and ');
}

function checkSide(
  side: PublishedSide,
  row: VerdictRow,
  known: Known,
  sides: ReadonlySet<string>,
  problems: Problems,
): void {
  const { districts, indicators } = known;
  const text = formatSide(side);
  const district = checkKnown('district', side.district, districts, row.place, problems);
  const indicator = checkKnown('indicator', side.indicator, indicators, row.place, problems);
  if (!district || !indicator) return;
  const family = indicators.get(side.indicator)?.family ?? '';
  if (family !== row.family)
    problems.refuse(row.place, `side of another family: ${text} (its family is ${family})`);
  else if (!sides.has(text))
    problems.refuse(row.place, `side without a figure: ${text} (remove the verdict)`);
}

function checkReasons(row: VerdictRow, problems: Problems): void {
  const empty = (['why_zh', 'why_en'] as const).filter((column) => row[column] === '');
  const may = empty.length === 0 || (row.verdict === 'same' && empty.length === 2);
  if (!may)
    problems.refuse(row.place, `verdict without a reason: ${row.verdict} (${empty.join(', ')})`);
}

/** Checks the verdicts' rows; returns the pairs they judge. */
function checkRows(
  rows: readonly VerdictRow[],
  known: Known,
  sides: ReadonlySet<string>,
  problems: Problems,
): Set<string> {
  const families = new Set([...known.indicators.values()].map(({ family }) => family));
  const judged = new Map<string, Place>();
  for (const row of rows) {
    const pair = pairKey(formatSide(row.left), formatSide(row.right));
    const first = judged.get(pair);
    if (first !== undefined)
      problems.refuse(row.place, `duplicate verdict: ${pair} (also row ${first.row})`);
    else judged.set(pair, row.place);
    if (!row.sound) continue;
    if (checkKnown('family', row.family, families, row.place, problems))
      for (const side of [row.left, row.right]) checkSide(side, row, known, sides, problems);
    if (formatSide(row.left) === formatSide(row.right))
      problems.refuse(row.place, `verdict on one side: ${formatSide(row.left)} (two sides)`);
    checkReasons(row, problems);
  }
  return new Set(judged.keys());
}

/** Checks that every two sides of a family that have figures are judged, once, with reasons. */
export function checkVerdicts(
  rows: readonly VerdictRow[],
  path: string,
  known: Known,
  sides: readonly PublishedSide[],
  problems: Problems,
): void {
  const names = new Set(sides.map(formatSide));
  const judged = checkRows(rows, known, names, problems);
  const distinct = sides.filter((side, index) => sides.findIndex(isSame(side)) === index);
  distinct.forEach((right, index) => {
    for (const left of distinct.slice(0, index)) {
      const family = known.indicators.get(left.indicator)?.family;
      const met = family !== undefined && family === known.indicators.get(right.indicator)?.family;
      const pair = `${formatSide(left)} and ${formatSide(right)}`;
      if (met && !judged.has(pairKey(formatSide(left), formatSide(right))))
        problems.refuse({ path, row: null }, `no verdict in ${family}: ${pair}`);
    }
  });
}

function isSame(side: PublishedSide): (other: PublishedSide) => boolean {
  return (other) => formatSide(other) === formatSide(side);
}
