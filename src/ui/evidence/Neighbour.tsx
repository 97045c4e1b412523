import { paragraphOf } from '../../model/text/quotation';
import { runsOf } from '../../model/text/runs';
import type { Block, ParagraphBlock } from '../../model/types';
import { Runs } from '../parts/Runs';
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
        <Runs runs={runsOf(neighbour)} />
      </p>
    </details>
  );
}
