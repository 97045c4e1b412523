import { formatNumber } from '../model/say/number';
import { overlaps, write } from './draw';
import type { Plot } from './layout';
import { ticksOf, toPixel } from './scale';
import type { Setting } from './setting';
import type { Shape, Text } from './shapes';

/** The room that the axis labels take under a panel. */
export function axisHeight({ metrics }: Setting): number {
  return metrics.gap / 2 + metrics.smallLine;
}

/** The numbers under a panel; a number that would run into the one before it is left out. */
export function axisLabels({ scale }: Plot, setting: Setting, top: number): Shape[] {
  const { metrics, inks, comparison, frame } = setting;
  const sign = comparison.unit === '%' ? '%' : '';
  const style = {
    size: metrics.small,
    lineHeight: metrics.smallLine,
    bold: false,
    colour: inks.muted,
  };
  const kept: Text[] = [];
  for (const tick of ticksOf(scale)) {
    const x = toPixel(scale, Number(tick));
    const label = write([`${formatNumber(tick)}${sign}`], [x, top + metrics.gap / 2], {
      align: 'center',
      ...style,
    });
    const clamped = { ...label, x: Math.max(0, Math.min(label.x, frame.width - label.width)) };
    const spaced = { ...clamped, width: clamped.width + metrics.gap };
    if (kept.every((each) => !overlaps({ ...each, width: each.width + metrics.gap }, spaced))) {
      kept.push(clamped);
    }
  }
  return kept;
}
