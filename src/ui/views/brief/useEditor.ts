import { useMemo } from 'react';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';
import type { BriefEditor } from './editor';
import { useDrag } from './useDrag';

/** The editor of the reader's own brief; what a move did is said. */
export function useEditor(say: (message: string) => void): BriefEditor {
  const words = briefWords[useLanguage()];
  const { entitle, reword, move, remove } = useBrief.getState();
  const place = useMemo(
    () => (id: string, to: number) => {
      move(id, to);
      const { items } = useBrief.getState().brief;
      say(words.moved(items.findIndex((item) => item.id === id) + 1, items.length));
    },
    [move, say, words],
  );
  const { grab, drag } = useDrag(place);
  return useMemo(
    () => ({
      entitle,
      reword,
      remove,
      grab,
      drag,
      move: (id, to, button) => {
        place(id, to);
        // An item that moves in the document takes its buttons along, but not the focus.
        requestAnimationFrame(() => {
          button.focus();
          button.scrollIntoView({ block: 'nearest' });
        });
      },
    }),
    [entitle, reword, remove, grab, drag, place],
  );
}
