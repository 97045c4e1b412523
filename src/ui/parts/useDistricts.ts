import { useEffect, useRef, useState } from 'react';
import { moved, sameOrder, toggled } from '../../model/order';
import type { Catalogue } from '../../model/types';
import { useNavigation } from '../navigation';

/** The districts that can be shown, and the ways to change which are and in what order. */
export interface Districts {
  readonly available: readonly string[];
  readonly toggle: (district: string) => void;
  /** Moves a district by one place; focus stays on the button that asked for it. */
  readonly move: (district: string, by: -1 | 1, button: HTMLElement) => void;
  /** The district moved last, until another change. */
  readonly movedLast: string | null;
}

/** Choosing and ordering districts; all of it stands in the address. */
export function useDistricts(catalogue: Catalogue, chosen: readonly string[]): Districts {
  const { go } = useNavigation();
  const [movedLast, setMovedLast] = useState<string | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const order = chosen.join();
  // What is moved on the page loses the focus on its way.
  useEffect(() => {
    button.current?.focus();
    button.current = null;
  }, [order]);
  const available = catalogue.districts
    .map((each) => each.id)
    .filter((id) => catalogue.reports.some((report) => report.district === id));
  const show = (next: readonly string[], last: string | null) => {
    setMovedLast(last);
    go({ districts: sameOrder(next, available) ? null : [...next] });
  };
  return {
    available,
    toggle: (district) => show(toggled(available, chosen, district), null),
    move: (district, by, from) => {
      const next = moved(chosen, district, by);
      if (next === chosen) return;
      button.current = from;
      show(next, district);
    },
    movedLast,
  };
}
