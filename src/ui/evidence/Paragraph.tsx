import type { ReactNode } from 'react';
import { marksBeside, type TextMark } from '../../model/text/marks';
import { runsOf } from '../../model/text/runs';
import type { Span } from '../../model/types';
import type { FigureMark, Passage } from '../../model/text/report';
import { FigureLink } from '../parts/FigureLink';
import { Runs } from '../parts/Runs';

interface ParagraphProps {
  readonly passage: Passage;
  /** The figures to be marked in it. */
  readonly figures: readonly FigureMark[];
  /** The stretch to light up; the figures beside it are marked faintly. */
  readonly lit: Span | null;
  /** The sentence that the stretch stands in: shown alone, or marked lightly in its paragraph. */
  readonly sentence?: { readonly span: Span; readonly shown: 'alone' | 'within' };
  /** The accessible name of another figure. */
  readonly nameOf: (figure: string) => string;
}

/** A paragraph of a report, or what else a number stands in, with its figures marked in place. */
export function Paragraph({ passage, figures, lit, sentence, nameOf }: ParagraphProps) {
  const marks = marksBeside(figures, lit);
  const alone = sentence?.shown === 'alone';
  const runs = alone
    ? runsOf(passage, { marks, within: sentence.span })
    : runsOf(passage, { marks, hits: sentence ? [{ span: sentence.span, number: 0 }] : [] });
  const drawMark = ({ current, figures: [figure] }: TextMark, text: ReactNode) => {
    // The number is the current one once; around its sentence it is only as strong.
    if (current && sentence?.shown === 'within') return <b className="lit">{text}</b>;
    if (current || figure === undefined) return <mark aria-current="true">{text}</mark>;
    return (
      <FigureLink figure={figure} className="other-figure" title={nameOf(figure)}>
        {text}
      </FigureLink>
    );
  };
  return (
    <p className={alone ? 'sentence' : 'paragraph'} lang="zh-CN">
      <Runs
        runs={runs}
        drawMark={drawMark}
        drawHit={(_, text) => <span className="lit-sentence">{text}</span>}
      />
    </p>
  );
}
