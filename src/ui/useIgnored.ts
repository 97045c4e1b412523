import { useSyncExternalStore } from 'react';
import { readAddress } from '../state/view';
import { useNavigation } from './navigation';

const subscribe = (changed: () => void) => {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
};

/** The parts of the address that mean nothing, as `key=value`. */
export function useIgnored(): string[] {
  // A change of the view is a change of the address, which alone does not tell its readers.
  useNavigation();
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
  return readAddress(search).ignored.map(({ key, value }) => `${key}=${value}`);
}
