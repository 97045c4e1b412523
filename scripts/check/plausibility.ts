import { compareDecimals } from '../../src/model/decimal';
import type { Findings } from '../findings';
import type { CheckedFigure } from './figures';
import { exactValue } from './exactValue';
import { warnOfParts } from './parts';

function warnOfShares(figures: readonly CheckedFigure[], findings: Findings): void {
  for (const { row, indicator, standard } of figures) {
    const share = row.aspect === 'value' && indicator.unit === '%';
    if (!share || standard.comparator === 'qualitative') continue;
    const [low, high] =
      standard.comparator === 'range'
        ? [standard.low, standard.high]
        : [standard.value, standard.value];
    if (compareDecimals(low, '0') < 0 || compareDecimals(high, '100') > 0)
      findings.warn(row.place, `share outside 0–100 %: ${row.indicator}: ${row.value}`);
  }
}

/** A stated number may be off by half of its last digit. Floating point is good enough for a doubt. */
function bounds(stated: string): readonly [number, number] {
  const places = (stated.split('.')[1] ?? '').length;
  const half = 0.5 * 10 ** -places + 1e-9;
  return [Number(stated) - half, Number(stated) + half];
}

interface Levels {
  readonly now: string;
  readonly before: string;
}

/** What the two levels allow the growth or the change to be. */
function allowed(aspect: 'growth' | 'change', { now, before }: Levels): readonly [number, number] {
  const [nowLow, nowHigh] = bounds(now);
  const [beforeLow, beforeHigh] = bounds(before);
  return aspect === 'growth'
    ? [(nowLow / beforeHigh - 1) * 100, (nowHigh / beforeLow - 1) * 100]
    : [nowLow - beforeHigh, nowHigh - beforeLow];
}

function warnOfGrowth(figures: readonly CheckedFigure[], findings: Findings): void {
  const level = (indicator: string, year: number) =>
    figures
      .filter(({ row }) => row.aspect === 'value' && row.kind === 'result')
      .find(({ row }) => row.indicator === indicator && row.year === year);
  for (const figure of figures) {
    const { aspect, indicator, kind, year, place } = figure.row;
    if (aspect === 'value' || kind === 'target') continue;
    const [now, before] = [level(indicator, year), level(indicator, year - 1)];
    if (now === undefined || before === undefined) continue;
    const levels = { now: exactValue(now), before: exactValue(before), stated: exactValue(figure) };
    if (levels.now === null || levels.before === null || levels.stated === null) continue;
    if (Number(levels.before) === 0) continue;
    const [low, high] = allowed(aspect, { now: levels.now, before: levels.before });
    const [statedLow, statedHigh] = bounds(levels.stated);
    if (statedHigh < low || statedLow > high)
      findings.warn(
        place,
        `${aspect} disagrees with its levels: ${levels.stated} (${levels.before} to ${levels.now})`,
      );
  }
}

/** Warns of figures of one report that a person should look at again. */
export function warnOfImplausible(
  received: string,
  figures: readonly CheckedFigure[],
  findings: Findings,
): void {
  warnOfShares(figures, findings);
  warnOfGrowth(figures, findings);
  warnOfParts(received, figures, findings);
}
