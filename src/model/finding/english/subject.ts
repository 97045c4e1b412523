import type { Cell, Comparison, Row } from '../../comparison';
import { unitName } from '../../format';
import { aspectWords, gapWords, slotName } from '../../words/terms';
import { shownIndicators } from '../facts';
import { figureText } from './number';

/** `District-level fiscal revenue · year-on-year growth (%) · 2018 results and 2019 targets`. */
export function subject(comparison: Comparison): string {
  const { family, aspect, slots, units } = comparison;
  const shown = shownIndicators(comparison);
  const [first = family] = shown;
  const name =
    shown.length > 2
      ? `${first.name.en} and ${shown.length - 1} other indicators`
      : [first, ...shown.slice(1)].map((each) => each.name.en).join(' / ');
  const unit = unitName(comparison.unit, 'en', units);
  const what =
    aspect === 'value' ? [`${name} (${unit})`] : [name, `${aspectWords.en[aspect]} (${unit})`];
  const years = slots.map(({ year, kind }) => `${year} ${kind}s`).join(' and ');
  return [...what, ...(years === '' ? [] : [years])].join(' · ');
}

/** `Huangpu, 2019 target, District-level fiscal revenue, year-on-year growth: at least 5%`. */
export function cell(shown: Cell, row: Row, { aspect, units }: Comparison): string {
  const place = `${row.district.name.en}, ${slotName(shown.slot, 'en')}`;
  if (shown.state === 'gap') return `${place}: ${gapWords.en[shown.reason]}`;
  const { figure } = shown;
  const indicator = row.indicators.find((each) => each.id === figure.indicator);
  const name = indicator?.name.en ?? figure.term;
  const about = aspect === 'value' ? name : `${name}, ${aspectWords.en[aspect]}`;
  return `${place}, ${about}: ${figureText(figure, units, null)}`;
}
