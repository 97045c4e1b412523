import { useCallback, useState } from 'react';
import type { PointerEvent } from 'react';

/** An item that is dragged, and the gap between items that it would fall into, counted from 0. */
export interface Drag {
  readonly id: string;
  readonly gap: number;
}

/** Closer to an edge of the window than this, in pixels, it scrolls. */
const edge = 64;

/** Moves items by a handle, with a mouse, a pen or a finger; Escape leaves all where it was. */
export function useDrag(place: (id: string, to: number) => void) {
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
      const onKey = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') stop();
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
