import type { HTMLAttributes, KeyboardEvent } from 'react';
import { marksBeside, type Mark } from '../../model/text/marks';
import { runsOf } from '../../model/text/runs';
import type { FigureMark, Passage, Span } from '../../model/types';
import { useNavigation } from '../navigation';
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
            <InlineFigure figure={figure} className="other-figure" title={nameOf(figure)}>
              {text}
            </InlineFigure>
          )
        }
      />
    </p>
  );
}

interface InlineFigureProps extends HTMLAttributes<HTMLSpanElement> {
  /** The figure's id. */
  readonly figure: string;
}

/** A figure's button within a paragraph: unlike a real one it breaks over lines like its text. */
function InlineFigure({ figure, ...rest }: InlineFigureProps) {
  const { view, openFigure } = useNavigation();
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    openFigure(figure, event.currentTarget);
  };
  return (
    <span
      role="button"
      tabIndex={0}
      data-figure={figure}
      aria-haspopup="dialog"
      aria-expanded={view.figure === figure}
      onClick={(event) => openFigure(figure, event.currentTarget)}
      onKeyDown={onKey}
      {...rest}
    />
  );
}
