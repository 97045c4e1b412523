import type { Comparison } from '../comparison';
import { termWords } from '../words/terms';
import { subjectUnits, usesOf } from './facts';
import type { Use } from './facts';
import { names } from './chinese/phrases';
import { finding } from './chinese/sentence';
import { tally } from './chinese/tally';
import type { Phrasing } from './phrasing';

/** The longest list of indicators that a subtitle has room for. */
const longest = 40;

/** `区级财政收入（黄浦、闵行）、一般公共预算收入（虹口） · 同比增速（%） · 2018年实绩与2019年目标`. */
export function subject(comparison: Comparison): string {
  const { aspect, slots } = comparison;
  const uses = usesOf(comparison);
  const list = uses.map(useText).join('、');
  const listed = uses.length > 1 && list.length <= longest;
  const name = listed ? list : shortName(uses, comparison);
  const unit = subjectUnits(comparison).join('、');
  const years = slots.map((slot) => termWords.zh.slot(slot)).join('与');
  return [
    ...measured(name, termWords.zh.aspects[aspect], unit, listed),
    ...(years === '' ? [] : [years]),
  ].join(' · ');
}

function useText({ indicator, districts }: Use): string {
  return `${indicator.name.zh}（${names(districts)}）`;
}

function shortName(uses: readonly Use[], whole: Pick<Comparison, 'name'>): string {
  const [first = whole, ...others] = uses.map((each) => each.indicator);
  if (others.length > 1) return `${first.name.zh}等${uses.length}项指标`;
  return [first, ...others].map((each) => each.name.zh).join('、');
}

/** A list ends in brackets already: its unit stands apart. */
function measured(name: string, aspect: string, unit: string, listed: boolean): string[] {
  if (aspect !== '') return [name, `${aspect}（${unit}）`];
  return listed ? [name, `单位：${unit}`] : [`${name}（${unit}）`];
}

/** The Chinese phrasing: written as a statistical bulletin is, every number with its unit. */
export const chinese: Phrasing = { limit: 66, finding, subject, tally };
