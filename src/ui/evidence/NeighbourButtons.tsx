import type { Block } from '../../model/types';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { neighboursOf } from './neighbours';

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
