import type { Comparison } from '../comparison';
import { printedUnit } from '../say/unit';
import { termWords } from '../words/terms';
import { subjectUnits, usesOf } from './facts';
import type { Use } from './facts';
import { finding } from './english/sentence';
import { tally } from './english/tally';
import type { Phrasing } from './phrasing';

/** The longest list of indicators that a subtitle has room for. */
const longest = 130;

/** `District-level fiscal revenue · year-on-year growth (%) · 2018 results and 2019 targets`. */
export function subject(comparison: Comparison): string {
  const { aspect, slots, units } = comparison;
  const uses = usesOf(comparison);
  const list = uses.map(useText).join('; ');
  const listed = uses.length > 1 && list.length <= longest;
  const name = listed ? list : shortName(uses, comparison);
  const shown = subjectUnits(comparison);
  const unit = shown
    .map((each) => printedUnit(each, 'en', units))
    .filter((each) => each !== '')
    .join(' / ');
  const years = slots.map((slot) => `${termWords.en.slot(slot)}s`).join(' and ');
  return [
    ...measured(name, termWords.en.aspects[aspect], unit, listed),
    ...(years === '' ? [] : [years]),
  ].join(' · ');
}

function useText({ indicator, districts }: Use): string {
  return `${indicator.name.en} (${districts.map((each) => each.name.en).join(', ')})`;
}

function shortName(uses: readonly Use[], whole: Pick<Comparison, 'name'>): string {
  const [first = whole, ...others] = uses.map((each) => each.indicator);
  if (others.length > 1) return `${first.name.en} and ${others.length} other indicators`;
  return [first, ...others].map((each) => each.name.en).join(' / ');
}

/** A unit stands behind a comma, that of a list of indicators apart. A count has none. */
function measured(name: string, aspect: string, unit: string, listed: boolean): string[] {
  const behind = unit === '' ? '' : `, ${unit}`;
  if (aspect !== '') return [name, aspect + behind];
  if (!listed) return [name + behind];
  return unit === '' ? [name] : [name, `unit: ${unit}`];
}

/** The English phrasing: the unit once in the head, plain words for the qualifiers. */
export const english: Phrasing = { limit: 190, finding, subject, tally };
