import { paragraphOf } from '../../model/text/quotation';
import { runsOf } from '../../model/text/runs';
import type { Block, ParagraphBlock } from '../../model/text/report';
import { evidenceWords } from '../../model/words/evidence';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { Runs } from '../parts/Runs';

interface NeighbourProps {
  readonly blocks: readonly Block[];
  readonly paragraph: ParagraphBlock;
  readonly side: 'before' | 'after';
}

/** The paragraph before or after one, folded until it is asked for; under another heading it says so. */
export function Neighbour({ blocks, paragraph, side }: NeighbourProps) {
  const words = evidenceWords[useLanguage()];
  const neighbour = paragraphOf(blocks, paragraph.number + (side === 'before' ? -1 : 1));
  if (!neighbour) return null;
  const heading = neighbour.path.at(-1);
  return (
    <details className="neighbour">
      <summary>{words[side](neighbour.number)}</summary>
      {heading !== undefined && heading !== paragraph.path.at(-1) && (
        <p className="muted" lang="zh-CN">
          {heading}
        </p>
      )}
      <p className="neighbour-text" lang="zh-CN">
        <Runs runs={runsOf(neighbour)} />
      </p>
    </details>
  );
}

interface NeighbourButtonsProps {
  readonly blocks: readonly Block[];
  readonly figure: string;
}

/** From one number of the report to the one before and the one after it. */
export function NeighbourButtons({ blocks, figure }: NeighbourButtonsProps) {
  const words = useWords();
  const { go } = useNavigation();
  const { previous, next } = neighboursOf(blocks, figure);
  const button = (to: string | null, label: string, arrow: string) => (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      title={label}
      disabled={to === null}
      onClick={() => go({ figure: to })}
    >
      {arrow}
    </button>
  );
  return (
    <span className="neighbours">
      {button(previous, words.previous, '←')}
      {button(next, words.next, '→')}
    </span>
  );
}

/** The figures of a report in the order of its text, each once. */
function figuresInOrder(blocks: readonly Block[]): string[] {
  const all = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.figures.map((each) => each.figure) : [],
  );
  return [...new Set(all)];
}

/** The figures before and after one in the text; null at the ends. */
function neighboursOf(blocks: readonly Block[], figure: string) {
  const order = figuresInOrder(blocks);
  const at = order.indexOf(figure);
  return { previous: order[at - 1] ?? null, next: at === -1 ? null : (order[at + 1] ?? null) };
}
