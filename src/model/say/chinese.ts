import type { Aspect, NumericStatement, PointComparator } from '../types';
import { formatNumber, formatSigned } from './number';
import type { Printing } from './number';
import type { AsWritten, Change, ChangeTexts, End, Sense, Share, StepContext, Way } from './sense';

const ends: Readonly<Record<End, string>> = {
  whole: '',
  lower: '下限',
  upper: '上限',
  least: '至少',
  most: '至多',
};

/** What a target is against: 上年实绩, or the year's own where it is said in full. */
function baseText({ form, result }: StepContext): string {
  if (form === 'short') return '上年实绩';
  return `${result.year}年${result.estimated ? '预计数' : '实绩'}`;
}

function sense(said: Sense, context: StepContext): string {
  const { form, unit, about } = context;
  const base = baseText(context);
  const [than, as] = form === 'short' ? ['', ''] : [`比${base}`, `与${base}`];
  const roughly = about ? '约' : '';
  const points = unit === '个百分点';
  const verbs = points ? { less: '低', more: '高' } : { less: '少', more: '多' };
  switch (said.of) {
    case 'apart': {
      const open = said.end === 'least' || said.end === 'most';
      const verb = points || !open ? verbs[said.way] : { less: '减少', more: '增加' }[said.way];
      // 下限比2018年实绩低, but 比2018年实绩至少低.
      const head = open ? `${than}${ends[said.end]}` : `${ends[said.end]}${than}`;
      return `${head}${roughly}${verb}${formatNumber(said.by)}${unit}`;
    }
    case 'level':
      return `${ends[said.end]}${as}${roughly}持平`;
    case 'beside':
      return `${roughly}${said.not ? '不' : ''}${verbs[said.way]}于${base}`;
    case 'between':
      return `${than}${roughly}${verbs[said.way]}${said.by.map(formatNumber).join('～')}${unit}`;
    case 'across': {
      const less = said.less === null ? null : `${verbs.less}${formatNumber(said.less)}`;
      const more = said.more === null ? '持平' : `${verbs.more}${formatNumber(said.more)}${unit}`;
      if (less === null) return `${as}${roughly}持平至${more}`;
      return `${than}${roughly}${less}${said.more === null ? unit : ''}至${more}`;
    }
    case 'undetermined':
      return form === 'short' ? '无法判定' : `${as}相比无法判定`;
  }
}

function percentages({ numbers }: Share): string {
  return numbers.map((each) => `${formatNumber(each)}%`).join('～');
}

/** Qualifiers that stand before the number, after its unit, or between them, as reports write them. */
const placement: Readonly<Record<string, 'before' | 'after' | 'inside'>> = {
  不低于: 'before',
  不少于: 'before',
  不超过: 'before',
  超过: 'before',
  超: 'before',
  逾: 'before',
  约: 'before',
  近: 'before',
  以上: 'after',
  以内: 'after',
  内: 'after',
  以下: 'after',
  左右: 'after',
  余: 'inside',
  多: 'inside',
};

const qualifiers: Readonly<Record<Exclude<PointComparator, 'eq'>, readonly string[]>> = {
  gte: ['不低于', '不少于', '以上'],
  gt: ['超过', '超', '逾', '余', '多'],
  lte: ['不超过', '以内', '以下', '内'],
  lt: ['低于'],
  approx: ['左右', '约', '近'],
};

function qualified(comparator: PointComparator, number: string, unit: string, wording: string) {
  if (comparator === 'eq') return `${number}${unit}`;
  const known = qualifiers[comparator];
  const word = known.find((each) => wording.includes(each)) ?? known[0] ?? '';
  switch (placement[word] ?? 'before') {
    case 'before':
      return `${word}${number}${unit}`;
    case 'after':
      return `${number}${unit}${word}`;
    case 'inside':
      return inside(number, word, unit);
  }
}

/** 60余家 and 500多万平方米, but 4.14万余户: behind a decimal or a single digit 余 follows the 万 or 亿. */
function inside(number: string, word: string, unit: string): string {
  const [scale = ''] = /^[万亿]+/.exec(unit) ?? [];
  const small = number.includes('.') || number.length === 1;
  return small ? `${number}${scale}${word}${unit.slice(scale.length)}` : `${number}${word}${unit}`;
}

function statement(
  stated: NumericStatement,
  unit: string,
  wording: string,
  { bare = false, signed = false }: Printing,
): string {
  const print = signed ? formatSigned : formatNumber;
  // A percent sign is part of the number; other units may stand once in a subtitle.
  const tail = bare && unit !== '%' ? '' : unit;
  if (stated.comparator === 'range') {
    const [low, high] = [print(stated.low), print(stated.high)];
    return `${low}${unit === '%' ? '%' : ''}～${high}${tail}`;
  }
  return qualified(stated.comparator, print(stated.value), tail, wording);
}

/** Reports are Chinese: nothing changes. */
const asWritten: AsWritten = {
  unitName: (unit) => unit,
  printedUnit: (unit) => unit,
  tick: formatNumber,
  digits: (value) => value,
  inWords: (words) => words,
};

/** What Chinese says of numbers, steps and cells; English has exactly the same. */
export const chinese = {
  ...asWritten,
  statement,
  /** A change in full, with its verb. */
  changed: (way: Change, { signed, plain }: ChangeTexts, unit: string) => {
    const points = unit === '个百分点';
    switch (way) {
      case 'open':
        return `比上年${signed}`;
      case 'none':
        return '与上年持平';
      case 'less':
        return `比上年${points ? '下降' : '减少'}${plain}`;
      case 'more':
        return `比上年${points ? '提高' : '增加'}${plain}`;
    }
  },
  sense,
  /** `下限为上年实绩的81.0%`. */
  ratio: (share: Share, context: StepContext) =>
    `${ends[share.end]}${context.about ? '约' : ''}为${baseText(context)}的${percentages(share)}`,
  /** `下限81.0%`, under a head that says what it is of. */
  share: (share: Share, about: boolean) => {
    const { end, open } = share;
    const word = open && end === 'least' ? '高于' : open && end === 'most' ? '低于' : ends[end];
    return `${word}${about ? '约' : ''}${percentages(share)}`;
  },
  estimated: '（预计）',
  /** A difference and its ratio in one text. */
  joined: (difference: string, ratio: string) => `${difference}（${ratio}）`,
  /** A report's own words where a number would stand, on a mark and in a sentence. */
  quoted: (words: string) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  /** A rate that grows by a percentage. */
  rate: (way: Way, said: string) => `同比${{ less: '下降', more: '提高' }[way]}${said}`,
  inYear: (year: number, said: string) => `${year}年${said}`,
  /** One cell of a comparison, spoken. */
  figureAt: (place: readonly string[], name: string, aspect: Aspect, said: string) =>
    `${place.join('，')}，${name}${aspect === 'growth' ? '增速' : ''}${said}`,
  gapAt: (place: readonly string[], reason: string) => `${place.join('，')}：${reason}`,
};

/** The words that every language has. */
export type SayWords = typeof chinese;
