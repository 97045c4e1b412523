import { write } from '../draw';
import { textWidth, wrap } from '../measure';
import type { Setting } from '../setting';
import type { Shape } from '../shapes';
import type { Columns, RowTexts } from './columns';

/** A row's name and step, over its line or in columns beside it. */
export interface LineTexts {
  readonly height: number;
  readonly draw: (top: number) => Shape[];
}

/** In columns, around the middle of the line. */
export function sideTexts(texts: RowTexts, columns: Columns, setting: Setting): LineTexts {
  const { metrics, frame } = setting;
  const style = stylesOf(setting);
  const height = texts.indicator.length * metrics.line;
  const small = -metrics.smallLine / 2;
  return {
    height,
    draw: (top) => [
      write([texts.district], [0, top], style.district),
      write(texts.indicator, [columns.indicator, top], style.indicator),
      ...(texts.step === '' ? [] : [write([texts.step], [columns.step, small], style.small)]),
      ...(texts.ratio === ''
        ? []
        : [write([texts.ratio], [frame.width, small], { ...style.small, align: 'right' })]),
    ],
  };
}

/** Above the line: name and step side by side where both fit, otherwise the step under the name. */
export function stackedTexts(texts: RowTexts, setting: Setting): LineTexts {
  const { metrics, frame } = setting;
  const style = stylesOf(setting);
  const district = textWidth(texts.district, metrics.size, true) + metrics.gap;
  const name = district + textWidth(texts.indicator.join('\n'), metrics.size);
  const step = [texts.step, texts.ratio].filter((each) => each !== '').join(' · ');
  const width = textWidth(step, metrics.small);
  const beside = texts.indicator.length === 1 && name + width + 2 * metrics.gap <= frame.width;
  const names = texts.indicator.length * metrics.line;
  const left = district + width <= frame.width ? district : 0;
  const lines = step === '' ? [] : beside ? [step] : wrap(step, frame.width - left, metrics.small);
  return {
    height: names + (beside ? 0 : lines.length * metrics.smallLine),
    draw: (top) => [
      write([texts.district], [0, top], style.district),
      write(texts.indicator, [district, top], style.indicator),
      ...(beside
        ? [
            write(lines, [frame.width, top + (metrics.line - metrics.smallLine) / 2], {
              ...style.small,
              align: 'right',
            }),
          ]
        : [write(lines, [left, top + names], style.small)]
      ).filter(({ text }) => text !== ''),
    ],
  };
}

function stylesOf({ metrics, inks }: Setting) {
  const large = { align: 'left', size: metrics.size, lineHeight: metrics.line } as const;
  const small = { align: 'left', size: metrics.small, lineHeight: metrics.smallLine } as const;
  return {
    district: { ...large, bold: true, colour: inks.ink },
    indicator: { ...large, bold: false, colour: inks.ink },
    small: { ...small, bold: false, colour: inks.muted },
  };
}
