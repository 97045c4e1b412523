import { useSyncExternalStore } from 'react';
import type { ChartTheme } from '../../charts/frame';
import { usePreferences } from '../../state/preferences';

const query = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void) {
  const media = matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** The ground that charts are drawn on: the reader's choice, or the system's. */
export function useChartTheme(): ChartTheme {
  const chosen = usePreferences((each) => each.theme);
  const dark = useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
  if (chosen !== 'auto') return chosen;
  return dark ? 'dark' : 'light';
}
