import type { Cell, Comparison, Row } from '../../comparison';
import { aspectWords, gapWords, slotName } from '../../words/terms';
import { shownIndicators } from '../facts';
import { figureText } from './number';

/** `区级财政收入 · 同比增速（%） · 2018年实绩与2019年目标`. */
export function subject(comparison: Comparison): string {
  const { family, aspect, unit, slots } = comparison;
  const shown = shownIndicators(comparison);
  const [first = family] = shown;
  const name =
    shown.length > 2
      ? `${first.name.zh}等${shown.length}项指标`
      : [first, ...shown.slice(1)].map((each) => each.name.zh).join('、');
  const what =
    aspect === 'value' ? [`${name}（${unit}）`] : [name, `${aspectWords.zh[aspect]}（${unit}）`];
  const years = slots.map((slot) => slotName(slot, 'zh')).join('与');
  return [...what, ...(years === '' ? [] : [years])].join(' · ');
}

/** `黄浦，2019年目标，区级财政收入增速不低于5%`, `黄浦，2019年目标：未提及`. */
export function cell(shown: Cell, row: Row, { aspect, units }: Comparison): string {
  const place = `${row.district.name.zh}，${slotName(shown.slot, 'zh')}`;
  if (shown.state === 'gap') return `${place}：${gapWords.zh[shown.reason]}`;
  const { figure } = shown;
  const indicator = row.indicators.find((each) => each.id === figure.indicator);
  const name = indicator?.name.zh ?? figure.term;
  return `${place}，${name}${aspect === 'growth' ? '增速' : ''}${figureText(figure, units)}`;
}
