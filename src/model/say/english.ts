import { numbersOf } from '../target';
import type { NumericStatement, PointComparator } from '../types';
import { termWords } from '../words/terms';
import {
  englishDigits,
  englishHead,
  englishName,
  englishTick,
  formatNumber,
  isCount,
  printEnglish,
} from './number';
import type { SayWords } from './chinese';
import type { End, Sense, Share, StepContext } from './sense';

const ends: Readonly<Record<End, string>> = {
  whole: '',
  lower: 'lower bound ',
  upper: 'upper bound ',
  least: 'at least ',
  most: 'at most ',
};

/** What a target is against: last year’s result, or the year’s own where it is said in full. */
function baseText({ form, result }: StepContext): string {
  if (form === 'short') return 'last year’s result';
  return `the ${result.year} ${result.estimated ? 'estimate' : 'result'}`;
}

function sense(said: Sense, context: StepContext): string {
  const { form, about } = context;
  const base = baseText(context);
  const full = form === 'full';
  const roughly = about ? 'about ' : '';
  const words = comparatives(context);
  switch (said.of) {
    case 'apart': {
      const text = `${ends[said.end]}${roughly}${amount([said.by], context)} ${words[said.way]}`;
      return full ? `${text} than ${base}` : text;
    }
    case 'level':
      return `${ends[said.end]}${roughly}level${full ? ` with ${base}` : ''}`;
    case 'beside': {
      const [than, way] = [{ less: 'below', more: 'above' }[said.way], words[said.way]];
      const text = context.unit === '个百分点' ? than : `${way} than`;
      return `${roughly}${said.not ? 'not ' : ''}${text} ${base}`;
    }
    case 'between': {
      const text = `${amount(said.by, context)} ${words[said.way]}`;
      return `${roughly}${text}${full ? ` than ${base}` : ''}`;
    }
    case 'across': {
      const less = said.less === null ? 'level' : `${amount([said.less], context)} ${words.less}`;
      const more = said.more === null ? 'level' : `${amount([said.more], context)} ${words.more}`;
      return `${roughly}${less} to ${more}${full ? ` compared with ${base}` : ''}`;
    }
    case 'undetermined':
      return `undetermined${full ? ` against ${base}` : ''}`;
  }
}

/** `1.03 pp`, in full `1.03 percentage points`; `740` of what is counted, `¥24.255 bn`. */
function amount(numbers: readonly string[], { form, unit, units }: StepContext): string {
  return printEnglish(numbers, unit, { units, form });
}

function comparatives({ unit, units }: StepContext): {
  readonly less: string;
  readonly more: string;
} {
  if (unit === '个百分点') return { less: 'lower', more: 'higher' };
  return { less: isCount(unit, units) ? 'fewer' : 'less', more: 'more' };
}

function percentages({ numbers }: Share): string {
  return `${numbers.map(formatNumber).join('–')}%`;
}

const qualifiers: Readonly<Record<PointComparator, string>> = {
  eq: '',
  gte: 'at least ',
  gt: 'more than ',
  lte: 'at most ',
  lt: 'less than ',
  approx: 'about ',
};

/** 近90万 is nearly 900,000, where 左右 and 约 are about it. */
function qualifier({ comparator }: NumericStatement, wording: string): string {
  if (comparator === 'range') return '';
  return comparator === 'approx' && wording.includes('近') ? 'nearly ' : qualifiers[comparator];
}

/** What English says of numbers, steps and cells. */
export const english: SayWords = {
  unitName: englishName,
  printedUnit: englishHead,
  tick: englishTick,
  digits: englishDigits,
  statement: (stated, unit, wording, printing) =>
    qualifier(stated, wording) + printEnglish(numbersOf(stated), unit, printing),
  inWords: (words, gloss) => gloss ?? words,
  changed: (_, { signed }) => signed,
  sense,
  ratio: (share, context) =>
    `${ends[share.end]}${context.about ? 'about ' : ''}${percentages(share)} of ${baseText(context)}`,
  share: (share, about) => {
    const { end, open } = share;
    const over = open && end === 'least' ? 'more than ' : null;
    const under = open && end === 'most' ? 'less than ' : null;
    return `${over ?? under ?? ends[end]}${about ? 'about ' : ''}${percentages(share)}`;
  },
  estimated: ' (est.)',
  joined: (difference, ratio) => `${difference} (${ratio})`,
  quoted: (words) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  rate: (way, said) => `${{ less: 'down', more: 'up' }[way]} ${said} on the year before`,
  inYear: (year, said) => `${year}: ${said}`,
  figureAt: (place, name, aspect, said) => {
    const about = aspect === 'value' ? name : `${name}, ${termWords.en.aspects[aspect]}`;
    return `${place.join(', ')}, ${about}: ${said}`;
  },
  gapAt: (place, reason) => `${place.join(', ')}: ${reason}`,
};
