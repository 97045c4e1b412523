import { compareDecimals } from '../../src/model/decimal';
import type { Findings } from '../findings';
import type { CheckedFigure } from './figures';
import { exactValue } from './exactValue';

const startOf = ({ numerals }: CheckedFigure) => numerals[0]?.start ?? 0;
const endOf = ({ numerals }: CheckedFigure) => numerals.at(-1)?.end ?? 0;

/** Whether a report introduces a figure as part of another: 其中 between them, in one sentence. */
function isPartOf(whole: CheckedFigure, part: CheckedFigure, received: string): boolean {
  const alike =
    whole.quote.block === part.quote.block &&
    whole.standardUnit === part.standardUnit &&
    whole.row.year === part.row.year &&
    whole.row.kind === part.row.kind;
  if (!alike) return false;
  const between = received.slice(endOf(whole), startOf(part));
  return between.includes('其中') && !/[。;；]/u.test(between);
}

/** Warns of a part that is more than the whole it is introduced as part of (其中). */
export function warnOfParts(
  received: string,
  figures: readonly CheckedFigure[],
  findings: Findings,
): void {
  const levels = figures
    .filter(({ row, numerals }) => row.aspect === 'value' && numerals.length > 0)
    .toSorted((a, b) => startOf(a) - startOf(b));
  levels.forEach((part, index) => {
    const whole = levels.slice(0, index).findLast((other) => isPartOf(other, part, received));
    const total = whole === undefined ? null : exactValue(whole);
    const value = exactValue(part);
    if (total === null || value === null || compareDecimals(value, total) <= 0) return;
    findings.warn(part.row.place, `part exceeds its total: ${value} (其中 of ${total})`);
  });
}
