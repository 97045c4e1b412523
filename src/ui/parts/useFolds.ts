import { useSyncExternalStore } from 'react';
import { useNavigation } from '../navigation';

const telephone = '(max-width: 720px)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(telephone);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

const isNarrow = () => typeof matchMedia !== 'undefined' && matchMedia(telephone).matches;

/** Whether `index.html` has folded the first view; the window may have been turned since. */
const wasNarrow = () =>
  typeof document !== 'undefined' && document.documentElement.dataset['folded'] !== undefined;

/** Whether rows are cards, one under the other. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    typeof matchMedia === 'undefined' ? () => () => {} : subscribe,
    isNarrow,
    wasNarrow,
  );
}

/** Which parts of a list are folded; those that the reader turned stand in the address. */
interface Folds {
  /** Whether there is so little room that parts are folded at first. */
  readonly narrow: boolean;
  /** Whether a part is open; with little room only a first one is at first, which shows what is in the others. */
  readonly isOpen: (id: string, first: boolean) => boolean;
  readonly turn: (id: string) => void;
}

/** Folds the parts of a list by their ids. */
export function useFolds(): Folds {
  const { view, go } = useNavigation();
  const narrow = useNarrow();
  return {
    narrow,
    isOpen: (id, first) => view.folds.includes(id) === (narrow && !first),
    turn: (id) =>
      go(
        ({ folds }) => ({
          folds: folds.includes(id) ? folds.filter((each) => each !== id) : [...folds, id],
        }),
        'replace',
      ),
  };
}
