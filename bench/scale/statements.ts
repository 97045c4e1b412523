import type { MadeIndicator } from './indicators';
import type { Chance } from './random';

/** A sentence with the row of `figures.csv` that it holds. */
export interface MadeFigure {
  readonly sentence: string;
  readonly row: Readonly<Record<string, string>>;
}

/** A kind of statement, and how many of a hundred figures are one; as in the real reports. */
const aspects = {
  result: [
    ['value', 92],
    ['growth', 6],
    ['change', 2],
  ],
  target: [
    ['value', 82],
    ['growth', 5],
    ['change', 13],
  ],
} as const;

const comparators = [
  ['eq', 74],
  ['qualitative', 16],
  ['gt', 3],
  ['gte', 2],
  ['approx', 3],
  ['lte', 1],
  ['range', 1],
] as const;

type Aspect = (typeof aspects)['result'][number][0];
type Comparator = (typeof comparators)[number][0];

/** Words in the place of a number, with their English. */
export const wordings: Readonly<Record<string, string>> = {
  有序推进: 'to be taken forward in order',
  全面完成: 'completed in full',
  保持合理水平: 'kept at a reasonable level',
  处于全市前列: 'among the leaders of the city',
  按期到位: 'in place on time',
};

function weighted<T>(chance: Chance, options: readonly (readonly [T, number])[]): T {
  const [first] = options;
  if (first === undefined) throw new Error('nothing to choose from');
  let left = chance.next() * options.reduce((sum, [, weight]) => sum + weight, 0);
  return (options.find(([, weight]) => (left -= weight) < 0) ?? first)[0];
}

/** A number as a report has it: shares to a decimal, amounts to two, counts whole. */
function number(chance: Chance, unit: string): string {
  if (unit === '%' || unit === '个百分点') return (1 + chance.next() * 90).toFixed(1);
  if (unit === '亿元') return (5 + chance.next() * 900).toFixed(2);
  if (unit === '万平方米') return (1 + chance.next() * 90).toFixed(1);
  return String(chance.between(2, 900));
}

/** What stands before and behind a number that is so qualified. */
const around: Readonly<
  Record<Exclude<Comparator, 'qualitative' | 'range'>, readonly [string, string]>
> = {
  eq: ['', ''],
  gt: ['超过', ''],
  gte: ['不低于', ''],
  lte: ['', '以内'],
  approx: ['', '左右'],
};

/** How a statement begins, by its aspect: what a result did, and what a target is to do. */
const verbs = {
  result: { value: '达到', growth: '同比增长', change: '同比增加' },
  target: { value: '计划完成', growth: '增长', change: '同比增加' },
} as const;

function unitOf({ unit }: MadeIndicator, aspect: Aspect): string {
  if (aspect === 'growth') return '%';
  return aspect === 'change' && unit === '%' ? '个百分点' : unit;
}

/** What a report states of an indicator as `kind`, of a year; of an aspect, or of any. */
export function state(
  chance: Chance,
  indicator: MadeIndicator,
  kind: 'result' | 'target',
  year: number,
  aspect: Aspect = weighted<Aspect>(chance, aspects[kind]),
  comparator: Comparator = weighted(chance, comparators),
): MadeFigure {
  const words = comparator === 'qualitative';
  const own = words ? 'value' : aspect;
  const unit = unitOf(indicator, own);
  const base = { indicator: indicator.id, aspect: own, year: String(year), kind, comparator };
  const rest = { unit, estimated: '', term: indicator.zh, note: '' };
  if (words) {
    const wording = chance.pick(Object.keys(wordings));
    const quote = `${indicator.zh}${kind === 'result' ? '已' : '要'}${wording}`;
    const row = { ...base, ...rest, value: '', value_high: '', wording, quote, number: '' };
    return { sentence: quote, row };
  }
  const low = number(chance, unit);
  const verb = verbs[kind][own];
  if (comparator === 'range') {
    const high = String(Number(low) + 2);
    const quote = `${indicator.zh}${verb}${low}-${high}${unit}`;
    const row = { ...base, ...rest, value: low, value_high: high, wording: '', quote, number: low };
    return { sentence: quote, row };
  }
  const [before, behind] = around[comparator];
  const quote = `${indicator.zh}${verb}${before}${low}${unit}${behind}`;
  const wording = before + behind;
  return {
    sentence: quote,
    row: { ...base, ...rest, value: low, value_high: '', wording, quote, number: low },
  };
}
