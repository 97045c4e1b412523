import { useCallback, useSyncExternalStore } from 'react';
import type { ChartTheme } from '../../charts/frame';
import { usePreferences } from '../../state/preferences';

/** Whether a media query holds, also when that changes; false without a browser. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}

/** The ground that charts are drawn on: the reader's choice, or the system's; paper is light. */
export function useChartTheme(): ChartTheme {
  const chosen = usePreferences((each) => each.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const paper = useMedia('print');
  if (paper) return 'light';
  if (chosen !== 'auto') return chosen;
  return dark ? 'dark' : 'light';
}
