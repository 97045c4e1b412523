import type { Step } from '../comparison';
import { compareDecimals } from '../decimal';
import { boundsOf, numbersOf } from '../target';
import type { Comparator, Figure, NumericStatement, Unit } from '../types';

/** Where something is said: short on marks and in cells, in full in sentences and speech. */
export type Form = 'short' | 'full';

/** The target is less than the result, or more. */
export type Way = 'less' | 'more';

/** What a language does with what reports write: units, numbers, and words for a number. */
export interface AsWritten {
  /** In data files, beside numbers as reported. */
  readonly unitName: (unit: string, units: readonly Unit[]) => string;
  /** In heads, over numbers that are printed bare. */
  readonly printedUnit: (unit: string, units: readonly Unit[]) => string;
  /** A number of an axis. */
  readonly tick: (tick: string, unit: string, units: readonly Unit[]) => string;
  /** The digits of a number that a program prints. */
  readonly digits: (value: string, unit: string, units: readonly Unit[]) => string;
  /** Words for a number; `gloss` is the English of them, if there is one. */
  readonly inWords: (words: string, gloss: string | null) => string;
}

/** How a change is told: less or more than the year before, the same, or open to a side. */
export type Change = Way | 'none' | 'open';

/** A change with its sign, and its size without one. */
export interface ChangeTexts {
  readonly signed: string;
  readonly plain: string;
}

/** What a number is told of: the target itself, the end that it sets, or an end that the result leaves. */
export type End = 'whole' | 'lower' | 'upper' | 'least' | 'most';

/** What a step comes to, before any language words it; numbers have no sign. */
export type Sense =
  /** So much less or more. */
  | { readonly of: 'apart'; readonly end: End; readonly way: Way; readonly by: string }
  /** The two numbers are the same. */
  | { readonly of: 'level'; readonly end: End }
  /** The result is open towards or away from the very number of its target: below it, or not above it. */
  | { readonly of: 'beside'; readonly way: Way; readonly not: boolean }
  /** A range on one side of the result; the nearer end first. */
  | { readonly of: 'between'; readonly way: Way; readonly by: readonly [string, string] }
  /** A range that reaches or crosses the result; null at the end that is level with it. */
  | { readonly of: 'across'; readonly less: string | null; readonly more: string | null }
  | { readonly of: 'undetermined' };

/** The target as a share of the result, in %. */
export interface Share {
  readonly end: End;
  /** The number itself is left out. */
  readonly open: boolean;
  readonly numbers: readonly string[];
}

/** What a language needs to word a step. */
export interface StepContext {
  readonly form: Form;
  /** `个百分点`, or the unit of a level. */
  readonly unit: string;
  readonly units: readonly Unit[];
  /** One of the two is stated as 左右 or 约. */
  readonly about: boolean;
  readonly result: Figure;
}

/** Reads a step: what it says, of which end of the target, and which way. */
export function senseOf(step: Step): Sense {
  if (step.state === 'undetermined') return { of: 'undetermined' };
  const { difference } = step;
  if (difference.comparator === 'range') return rangeSense(difference.low, difference.high);
  const { comparator, value } = difference;
  const way = wayOf(value);
  const end = endOf(difference, step);
  if (way !== null) {
    const open = end === 'least' || end === 'most';
    const outward = way === (isUpward(comparator) ? 'more' : 'less');
    return { of: 'apart', end: open ? (outward ? 'least' : 'most') : end, way, by: plain(value) };
  }
  if (end !== 'least' && end !== 'most') return { of: 'level', end };
  const not = comparator === 'gte' || comparator === 'lte';
  return { of: 'beside', way: isUpward(comparator) === not ? 'less' : 'more', not };
}

/** The share of a level that its target is; null for rates and growth, and for two that are level. */
export function shareOf(step: Step): Share | null {
  if (step.state === 'undetermined' || step.ratio === null) return null;
  const open = step.ratio.comparator === 'gt' || step.ratio.comparator === 'lt';
  return { end: endOf(step.ratio, step), open, numbers: numbersOf(step.ratio) };
}

/** Which way all that a step allows leads; null where it can be either or neither. */
export function wayOfStep(step: Step): Way | null {
  if (step.state === 'undetermined') return null;
  const { low, high } = boundsOf(step.difference);
  if (low && (wayOf(low.value) === 'more' || (wayOf(low.value) === null && low.open)))
    return 'more';
  if (high && (wayOf(high.value) === 'less' || (wayOf(high.value) === null && high.open)))
    return 'less';
  return null;
}

function rangeSense(low: string, high: string): Sense {
  const [from, to] = [wayOf(low), wayOf(high)];
  if (from === null && to === null) return { of: 'level', end: 'whole' };
  if (to === 'less') return { of: 'between', way: 'less', by: [plain(high), plain(low)] };
  if (from === 'more') return { of: 'between', way: 'more', by: [plain(low), plain(high)] };
  return {
    of: 'across',
    less: from === null ? null : plain(low),
    more: to === null ? null : plain(high),
  };
}

/** A bound is the target's own end, or what an open result leaves of it. */
function endOf({ comparator }: NumericStatement, { attained, from: { standard } }: Step): End {
  const upward = isUpward(comparator);
  if (!upward && !isDownward(comparator)) return 'whole';
  const open = isUpward(standard.comparator) || isDownward(standard.comparator);
  // A result that is a bound leaves open how far it lies from its target.
  if (attained !== null || open) {
    return upward ? 'least' : 'most';
  }
  return upward ? 'lower' : 'upper';
}

function isUpward(comparator: Comparator): boolean {
  return comparator === 'gte' || comparator === 'gt';
}

function isDownward(comparator: Comparator): boolean {
  return comparator === 'lte' || comparator === 'lt';
}

function wayOf(value: string): Way | null {
  const order = compareDecimals(value, '0');
  return order === 0 ? null : order < 0 ? 'less' : 'more';
}

function plain(value: string): string {
  return value.replace('-', '');
}
