import { useCallback, useMemo, useState } from 'react';
import type { PointerEvent } from 'react';
import type { BriefWords } from '../../../model/brief';
import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';
import { closes } from '../../parts/typing';

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

/** What a writer can do to the brief; a brief that is only shown has no editor. */
export interface BriefEditor {
  readonly entitle: (title: string) => void;
  readonly reword: (id: string, words: BriefWords) => void;
  readonly move: (id: string, to: number, button: HTMLElement) => void;
  readonly remove: (id: string) => void;
  /** Begins to drag an item by its handle. */
  readonly grab: (id: string, event: PointerEvent<HTMLElement>) => void;
  /** What is being dragged, and where it would fall. */
  readonly drag: Drag | null;
}

/** An item that is dragged, and the gap between items that it would fall into, counted from 0. */
interface Drag {
  readonly id: string;
  readonly gap: number;
}

/** Closer to an edge of the window than this, in pixels, it scrolls. */
const edge = 64;

/** Moves items by a handle, with a mouse, a pen or a finger; Escape leaves all where it was. */
function useDrag(place: (id: string, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grab = useCallback(
    (id: string, event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      const end = new AbortController();
      const { signal } = end;
      const stop = () => {
        end.abort();
        setDrag(null);
      };
      let gap = gapAt(event.clientY);
      setDrag({ id, gap });
      const onMove = ({ clientY }: globalThis.PointerEvent) => {
        if (clientY < edge) scrollBy(0, -edge / 4);
        if (clientY > innerHeight - edge) scrollBy(0, edge / 4);
        gap = gapAt(clientY);
        setDrag((before) => (before?.gap === gap ? before : { id, gap }));
      };
      const onDrop = () => {
        stop();
        const own = itemElements().findIndex((item) => item.dataset['item'] === id);
        const to = gap > own ? gap - 1 : gap;
        if (to !== own) place(id, to);
      };
      const onKey = (event: KeyboardEvent) => {
        if (closes(event)) stop();
      };
      addEventListener('pointermove', onMove, { signal });
      addEventListener('pointerup', onDrop, { signal });
      addEventListener('pointercancel', stop, { signal });
      addEventListener('keydown', onKey, { signal });
    },
    [place],
  );
  return { grab, drag };
}

const itemElements = () => [...document.querySelectorAll<HTMLElement>('[data-item]')];

/** The gap nearest to a height of the window: as many items lie above it as have their middle there. */
function gapAt(y: number): number {
  return itemElements().filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
