import { paragraphOf, piecesOf } from '../../model/text/passage';
import type { Block, ParagraphBlock } from '../../model/types';
import { PassageText } from '../parts/PassageText';
import { useEvidenceWords } from './useEvidenceWords';

interface NeighbourProps {
  readonly blocks: readonly Block[];
  readonly paragraph: ParagraphBlock;
  readonly side: 'before' | 'after';
}

/** The paragraph before or after one, folded until it is asked for; under another heading it says so. */
export function Neighbour({ blocks, paragraph, side }: NeighbourProps) {
  const words = useEvidenceWords();
  const neighbour = paragraphOf(blocks, paragraph.number + (side === 'before' ? -1 : 1));
  if (!neighbour) return null;
  const heading = neighbour.path.at(-1);
  return (
    <details className="neighbour">
      <summary>{words[side](neighbour.number)}</summary>
      {heading !== undefined && heading !== paragraph.path.at(-1) && (
        <p className="neighbour-heading" lang="zh-CN">
          {heading}
        </p>
      )}
      <p className="neighbour-text" lang="zh-CN">
        <PassageText pieces={piecesOf(neighbour, [0, neighbour.text.length])} />
      </p>
    </details>
  );
}
