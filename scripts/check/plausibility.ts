import { compareDecimals } from '../../src/model/decimal';
import type { Problems } from '../problems';
import type { CheckedFigure } from './figures';

/** The number of a figure that is stated exactly, in its standard unit; otherwise null. */
function exactValue({ standard }: CheckedFigure): string | null {
  return standard.comparator === 'eq' ? standard.value : null;
}

function warnOfShares(figures: readonly CheckedFigure[], problems: Problems): void {
  for (const { row, indicator, standard } of figures) {
    const share = row.aspect === 'value' && indicator.unit === '%';
    if (!share || standard.comparator === 'qualitative') continue;
    const [low, high] =
      standard.comparator === 'range'
        ? [standard.low, standard.high]
        : [standard.value, standard.value];
    if (compareDecimals(low, '0') < 0 || compareDecimals(high, '100') > 0)
      problems.warn(row.place, `share outside 0–100 %: ${row.indicator}: ${row.value}`);
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

function warnOfGrowth(figures: readonly CheckedFigure[], problems: Problems): void {
  const levels = new Map<string, CheckedFigure>();
  for (const figure of figures) {
    const { indicator, year, aspect, kind } = figure.row;
    const key = `${indicator} ${year}`;
    if (aspect === 'value' && kind === 'result' && !levels.has(key)) levels.set(key, figure);
  }
  const level = (indicator: string, year: number) => levels.get(`${indicator} ${year}`);
  for (const figure of figures) {
    const { aspect, indicator, kind, year, place } = figure.row;
    if (aspect === 'value' || kind === 'target') continue;
    const [now, before] = [level(indicator, year), level(indicator, year - 1)];
    if (now === undefined || before === undefined) continue;
    const said = { now: exactValue(now), before: exactValue(before), stated: exactValue(figure) };
    if (said.now === null || said.before === null || said.stated === null) continue;
    if (Number(said.before) === 0) continue;
    const [low, high] = allowed(aspect, { now: said.now, before: said.before });
    const [statedLow, statedHigh] = bounds(said.stated);
    if (statedHigh < low || statedLow > high)
      problems.warn(
        place,
        `${aspect} disagrees with its levels: ${said.stated} (${said.before} to ${said.now})`,
      );
  }
}

/** Warns of figures of one report that a person should look at again. */
export function warnOfImplausible(
  received: string,
  figures: readonly CheckedFigure[],
  problems: Problems,
): void {
  warnOfShares(figures, problems);
  warnOfGrowth(figures, problems);
  warnOfParts(received, figures, problems);
}

/** A figure with a number, and where that begins and ends in the received text. */
interface Placed {
  readonly figure: CheckedFigure;
  readonly start: number;
  readonly end: number;
}

function placed(figure: CheckedFigure): Placed[] {
  const [first, last] = [figure.numerals[0], figure.numerals.at(-1)];
  return first && last ? [{ figure, start: first.start, end: last.end }] : [];
}

/** What two figures have in common where one may be a part of the other. */
function likeness({ quote, standardUnit, row }: CheckedFigure): string {
  return `${quote.block} ${standardUnit} ${row.year} ${row.kind}`;
}

/** Whether a report introduces a figure as part of another: 其中 between them, in one sentence. */
function isPartOf(whole: Placed, part: Placed, received: string): boolean {
  const between = received.slice(whole.end, part.start);
  return between.includes('其中') && !/[。;；]/u.test(between);
}

/** Warns of a part that is more than the whole it is introduced as part of (其中). */
function warnOfParts(
  received: string,
  figures: readonly CheckedFigure[],
  problems: Problems,
): void {
  const levels = figures
    .filter(({ row }) => row.aspect === 'value')
    .flatMap(placed)
    .toSorted((a, b) => a.start - b.start);
  /** By likeness: the figures before, one a place. */
  const before = new Map<string, Placed[]>();
  for (const part of levels) {
    const alike = before.get(likeness(part.figure)) ?? [];
    before.set(likeness(part.figure), alike);
    const whole = alike.findLast((other) => isPartOf(other, part, received));
    const last = alike[alike.length - 1];
    if (last === undefined || last.start < part.start) alike.push(part);
    const total = whole === undefined ? null : exactValue(whole.figure);
    const value = exactValue(part.figure);
    if (total === null || value === null || compareDecimals(value, total) <= 0) continue;
    problems.warn(part.figure.row.place, `part exceeds its total: ${value} (其中 of ${total})`);
  }
}
