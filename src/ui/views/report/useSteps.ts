import { useState } from 'react';
import { placeOfFigure, type FigurePlace } from '../../../model/text/places';
import { useNavigation } from '../../navigation';
import { bring, isInView } from './bring';
import { placeElement } from './ids';

/** Where the reader stands among the figures of the text, and the way on. */
export interface Steps {
  /** The place whose evidence is open. */
  readonly open: number | null;
  /** The place that had the focus last. */
  readonly visited: number | null;
  readonly step: (by: 1 | -1) => void;
  readonly goTo: (place: number) => void;
  /** The reader came to a place by other means. */
  readonly visit: (place: number) => void;
}

/**
 * From figure to figure. While evidence is open the evidence goes along; otherwise the focus does,
 * and `arrive` is told of the element.
 */
export function useSteps(
  places: readonly FigurePlace[],
  arrive: (element: HTMLElement) => void,
): Steps {
  const { view, go } = useNavigation();
  const [visited, visit] = useState<number | null>(null);
  const open = view.figure === null ? null : placeOfFigure(places, view.figure, view.paragraph);
  const goTo = (to: number) => {
    const next = places[to];
    const element = placeElement(to);
    if (!next || !element) return;
    const [figure = null] = next.figures;
    if (open !== null) return go({ figure, paragraph: next.paragraph.number });
    element.focus({ preventScroll: true });
    bring(element, 'center');
    visit(to);
    arrive(element);
  };
  const step = (by: 1 | -1) => goTo(nextPlace(open, visited, by, places.length));
  return { open, visited, step, goTo, visit };
}

/** From the open place, else from the one visited last while it is in view, else from what is in view. */
function nextPlace(open: number | null, visited: number | null, by: 1 | -1, count: number): number {
  if (open !== null) return open + by;
  const last = visited === null ? null : placeElement(visited);
  if (visited !== null && last && isInView(last)) return visited + by;
  for (let place = 0; place < count; place += 1) {
    const element = placeElement(place);
    if (element && (isInView(element) || element.getBoundingClientRect().top > 0))
      return by === 1 ? place : place - 1;
  }
  return count - 1;
}
