import { overlaps, stroke, write } from '../draw';
import type { Setting } from '../setting';
import type { Box, Shape, Text } from '../shapes';
import type { Tick } from './axis';
import type { Columns } from './columns';

/** The numbers of the axis in one line, over the rows with the heads of the columns, or under them without. */
export function axisHead(
  ticks: readonly Tick[],
  columns: Columns | null,
  setting: Setting,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { metrics, inks, words, frame, comparison } = setting;
  const y = metrics.gap / 4;
  const style = { size: metrics.small, lineHeight: metrics.smallLine } as const;
  const heads =
    columns === null || columns.stacked
      ? []
      : [
          write([words.step], [columns.step, y], {
            align: 'left',
            bold: false,
            colour: inks.muted,
            ...style,
          }),
          ...(comparison.targets === 'level'
            ? [
                write([words.ratio], [frame.width, y], {
                  align: 'right',
                  bold: false,
                  colour: inks.muted,
                  ...style,
                }),
              ]
            : []),
        ];
  const end = columns === null || columns.stacked ? frame.width : columns.right + metrics.gap;
  const kept: Text[] = [];
  // The origin first: it is never the one that is left out.
  for (const tick of ticks.toSorted((a, b) => Number(b.origin) - Number(a.origin))) {
    const label = write([tick.text], [tick.x, y], {
      align: 'center',
      bold: tick.origin,
      colour: tick.origin ? inks.ink : inks.muted,
      ...style,
    });
    const x = Math.max(0, Math.min(label.x, end - label.width));
    const moved = { ...label, x };
    const wide = (each: Box) => ({ ...each, width: each.width + metrics.gap });
    if (kept.every((each) => !overlaps(wide(each), wide(moved)))) kept.push(moved);
  }
  return { shapes: [...heads, ...kept], height: metrics.smallLine + metrics.gap };
}

/** The lines of the axis behind a row, `above` and `below` its middle; the origin's is plainer. */
export function axisLines(
  ticks: readonly Tick[],
  above: number,
  below: number,
  { inks, metrics }: Setting,
): Shape[] {
  return ticks.map(({ x, origin }) => {
    const points = [
      [x, -above],
      [x, below],
    ] as const;
    const colour = origin ? inks.connector : inks.hairline;
    return stroke(points, colour, origin ? metrics.thin : 1, { layer: 'under' });
  });
}
