import { countPins, pinnedIn } from '../../model/brief/change';
import type { Pin } from '../../model/brief/change';
import { interfaceWords } from '../../model/words/interface';
import { useBrief } from '../../state/brief';
import { useLanguage } from '../language';

/** Whether something is in the brief, and how to put it in or take it out. */
export interface Pinning {
  readonly pinned: boolean;
  /** Does it, and returns what is then said. */
  readonly toggle: () => string;
}

/** The brief's part in one thing that can be pinned. */
export function usePin(pin: Pin): Pinning {
  const words = interfaceWords[useLanguage()].pinning;
  const pinned = useBrief(({ brief }) => pinnedIn(brief, pin) !== null);
  const toggle = () => {
    const { brief, pin: add, unpin } = useBrief.getState();
    if (pinnedIn(brief, pin)) {
      unpin(pin);
      return words.saidUnpinned;
    }
    add(pin);
    return words.saidPinned(countPins(useBrief.getState().brief));
  };
  return { pinned, toggle };
}
