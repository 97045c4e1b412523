import type { BriefItem } from '../../../model/brief';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import type { BriefEditor } from './editor';

interface ItemToolsProps {
  readonly item: BriefItem;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly editor: BriefEditor;
}

/** Moves and removes an item: by buttons for everyone, by a handle for a pointer. */
export function ItemTools({ item, name, place, count, editor }: ItemToolsProps) {
  const words = briefWords[useLanguage()];
  const named = words.item(place + 1, name);
  const step = (by: -1 | 1, label: string, arrow: string, end: boolean) => (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      title={label}
      aria-disabled={end}
      data-step={by}
      onClick={(event) => {
        if (!end) editor.move(item.id, place + by, event.currentTarget);
      }}
    >
      {arrow}
    </button>
  );
  return (
    <div className="item-tools" role="group" aria-label={named}>
      <span
        className="item-handle"
        title={words.drag}
        aria-hidden="true"
        onPointerDown={(event) => editor.grab(item.id, event)}
      >
        ⠿
      </span>
      {step(-1, words.up(named), '↑', place === 0)}
      {step(1, words.down(named), '↓', place === count - 1)}
      <button
        type="button"
        className="button button-icon"
        aria-label={words.remove(named)}
        title={words.remove(named)}
        onClick={() => editor.remove(item.id)}
      >
        ✕
      </button>
    </div>
  );
}
