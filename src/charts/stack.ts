import { axisHeight, axisLines, axisNumbers } from './axis';
import type { Reach, Tick } from './axis';
import type { Context } from './context';
import { movedMark } from './layout';
import type { ChartLayout, Layout, Mark } from './layout';
import { moved, stroke, write } from './shapes';
import type { Shape, Text } from './shapes';
import { wrap } from './typeset';

/** A row drawn around the line y = 0, and how far it reaches from there. */
export interface StackRow extends Reach {
  /** Its names and what lies behind its marks. */
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  /** How far the lines of the axis run, and that of the origin. */
  readonly ruled: Reach;
  readonly crossed: Reach;
}

/** Rows under one heading. */
export interface Section {
  /** Empty for none. */
  readonly heading: string;
  /** Whether a rule parts it from what stands above. */
  readonly apart: boolean;
  readonly rows: readonly StackRow[];
  /** The lines of the axis behind its rows. */
  readonly ticks: readonly Tick[];
  /** The numbers under it. */
  readonly numbers: readonly Tick[];
}

/** What has been laid out, down to `bottom`. */
export interface Stack extends Pick<Layout, 'shapes' | 'marks'> {
  readonly bottom: number;
}

/** Lays sections and their rows under one another, from `top` down. */
export function stackSections(sections: readonly Section[], top: number, context: Context): Stack {
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  let y = top;
  for (const section of sections) {
    const heading = headingOf(section, y, context);
    shapes.push(...heading.shapes);
    y = heading.bottom;
    for (const row of section.rows) {
      const middle = y + row.above;
      const behind = axisLines(section.ticks, row.ruled, row.crossed, textsOf(row), context);
      shapes.push(...[...behind, ...row.shapes].map((each) => moved(each, 0, middle)));
      marks.push(...row.marks.map((each) => movedMark(each, 0, middle)));
      y = middle + row.below;
    }
    if (section.numbers.length > 0) {
      const { frame, metrics } = context;
      shapes.push(
        ...axisNumbers(section.numbers, y + metrics.gap / 2, frame.width, false, context),
      );
      y += axisHeight(context);
    }
  }
  return { shapes, marks, bottom: y };
}

/** The texts that no line may run through. */
export function textsOf({ shapes, marks }: Pick<Layout, 'shapes' | 'marks'>): Text[] {
  return [...shapes, ...marks.flatMap((mark) => mark.shapes)].filter(
    (each) => each.type === 'text',
  );
}

function headingOf({ heading, apart }: Section, top: number, { frame, metrics, type }: Context) {
  if (heading === '') return { shapes: [], bottom: top };
  const lines = wrap(heading, frame.width, metrics.small, true);
  const y = top + (apart ? metrics.gap * 2.25 : 0);
  const text = write(lines, [0, y], { align: 'left', ...type.head });
  const bottom = y + text.height + metrics.gap / 2;
  if (!apart) return { shapes: [text], bottom };
  const at = top + metrics.gap * 1.5;
  const rule = stroke(
    [
      [0, at],
      [frame.width, at],
    ],
    'hairline',
    metrics.thin,
  );
  return { shapes: [rule, text], bottom };
}

/** A chart in the height that is asked for: its rows are spread by at most `most` pixels each, and never squeezed. */
export function spread(
  draw: (extra: number) => ChartLayout,
  most: (natural: ChartLayout) => number,
  { comparison, frame }: Context,
): ChartLayout {
  const natural = draw(0);
  const count = comparison.panels.flatMap((panel) => panel.rows).length;
  const missing = (frame.height ?? 0) - natural.height;
  if (missing <= 0 || count === 0) return natural;
  const stretched = draw(Math.min(missing / count, most(natural)));
  return { ...stretched, height: Math.max(frame.height ?? 0, stretched.height) };
}
