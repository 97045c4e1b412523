import { useEffect, useRef } from 'react';
import { placeOfFigure, type FigurePlace } from '../../../model/text/places';
import type { View } from '../../../state/view';
import { bring, isInView } from './bring';
import { hitElement, paragraphId, placeElement } from './ids';

type Asked = Pick<View, 'figure' | 'paragraph'>;

/**
 * Brings into view what the address newly asks for: a figure, else a paragraph, else, when the
 * report is opened, the first find hit. What can be seen already does not move.
 */
export function useArrival(places: readonly FigurePlace[], view: View) {
  const { figure, paragraph, find } = view;
  const last = useRef<Asked | null>(null);
  useEffect(() => {
    const arrive = () => {
      const before = last.current;
      last.current = { figure, paragraph };
      if (figure !== null) {
        if (figure !== before?.figure) bringFigure(places, figure, paragraph);
      } else if (paragraph !== null) {
        if (paragraph !== before?.paragraph)
          bring(document.getElementById(paragraphId(paragraph)), 'start');
      } else if (before === null && find !== '') bring(hitElement(0), 'center');
    };
    // Only once the evidence panel stands where it will stand.
    const frame = requestAnimationFrame(arrive);
    return () => cancelAnimationFrame(frame);
  }, [places, figure, paragraph, find]);
}

function bringFigure(places: readonly FigurePlace[], figure: string, paragraph: number | null) {
  const stated = document.querySelectorAll(`[data-figures~="${CSS.escape(figure)}"]`);
  if ([...stated].some(isInView)) return;
  const place = placeOfFigure(places, figure, paragraph);
  if (place !== null) bring(placeElement(place), 'center');
}
