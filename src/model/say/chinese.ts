import type { Aspect } from '../types';
import { formatNumber } from './number';
import type { End, Sense, Share, StepContext, Way } from './sense';

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

/** What Chinese says of numbers, steps and cells; English has exactly the same. */
export const chinese = {
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
  /** A whole comparison, spoken. */
  about: (subject: string) => `本图比较${subject}。`,
  row: (district: string, indicators: string, said: string) =>
    `${district}${indicators === '' ? '' : `（${indicators}）`}：${said}`,
  step: (said: string) => `目标${said}（推算）`,
  apart: (rows: string) => `口径不同，另列：${rows}`,
  sentence: (text: string) => `${text}。`,
  between: '；',
  and: '，',
  space: '',
};

/** The words that every language has. */
export type SayWords = typeof chinese;
