import { marksBeside, type Mark } from '../../model/text/marks';
import { runsOf } from '../../model/text/runs';
import type { FigureMark, Passage, Span } from '../../model/types';
import { FigureLink } from '../parts/FigureLink';
import { Runs } from '../parts/Runs';

interface ParagraphProps {
  readonly passage: Passage;
  /** The figures to be marked in it. */
  readonly figures: readonly FigureMark[];
  /** The stretch to light up; the figures beside it are marked faintly. */
  readonly lit: Span | null;
  /** The accessible name of another figure. */
  readonly nameOf: (figure: string) => string;
}

/** A paragraph of a report, or what else a number stands in, with its figures marked in place. */
export function Paragraph({ passage, figures, lit, nameOf }: ParagraphProps) {
  const runs = runsOf(passage, { marks: marksBeside(figures, lit) });
  return (
    <p className="paragraph" lang="zh-CN">
      <Runs
        runs={runs}
        drawMark={({ current, figures: [figure] }: Mark, text) =>
          current || figure === undefined ? (
            <mark aria-current="true">{text}</mark>
          ) : (
            <FigureLink figure={figure} className="other-figure" title={nameOf(figure)}>
              {text}
            </FigureLink>
          )
        }
      />
    </p>
  );
}
