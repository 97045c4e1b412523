import { segmentsOf, type Segment } from '../../model/text/passage';
import type { Evidence, ParagraphBlock } from '../../model/types';
import { InlineFigure } from '../parts/InlineFigure';
import { PassageText } from '../parts/PassageText';

interface ParagraphProps {
  readonly paragraph: ParagraphBlock;
  /** The evidence to light up; the other figures of the paragraph are marked faintly. */
  readonly evidence: Evidence | null;
  /** The accessible name of another figure. */
  readonly nameOf: (figure: string) => string;
}

/** A paragraph of a report with its figures marked in place. */
export function Paragraph({ paragraph, evidence, nameOf }: ParagraphProps) {
  const segments = segmentsOf(paragraph, evidence?.mark ?? null);
  return (
    <p className="paragraph" lang="zh-CN">
      {segments.map((segment, index) => (
        <SegmentText key={index} segment={segment} nameOf={nameOf} />
      ))}
    </p>
  );
}

interface SegmentProps {
  readonly segment: Segment;
  readonly nameOf: (figure: string) => string;
}

function SegmentText({ segment, nameOf }: SegmentProps) {
  const text = <PassageText pieces={segment.pieces} />;
  const [figure] = segment.figures;
  if (segment.current) return <mark aria-current="true">{text}</mark>;
  if (figure === undefined) return text;
  return (
    <InlineFigure figure={figure} className="other-figure" title={nameOf(figure)}>
      {text}
    </InlineFigure>
  );
}
