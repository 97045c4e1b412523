import type { RefObject } from 'react';
import type { Result } from '../../model/search/results';
import { useNavigation } from '../navigation';

type Openable = Exclude<Result, { type: 'more' }>;

/** Leaves the search for what was chosen: an indicator, a paragraph of a report, or a sentence. */
export function useOpenResult(
  opener: RefObject<HTMLElement | null>,
  leave: () => void,
): (result: Openable) => void {
  const { go, openFigure } = useNavigation();
  const show = (change: Parameters<typeof go>[0]) => {
    go({ figure: null, ...change });
    document.getElementById('content')?.focus();
    scrollTo({ top: 0 });
  };
  return (result) => {
    leave();
    switch (result.type) {
      case 'indicator':
        return show({ view: 'indicator', indicator: result.hit.indicator.family.id, aspect: null });
      case 'paragraph':
        return show({
          view: 'report',
          report: result.report,
          paragraph: result.hit.paragraph.number,
        });
      case 'figure':
        if (opener.current) openFigure(result.figure.id, opener.current);
    }
  };
}
