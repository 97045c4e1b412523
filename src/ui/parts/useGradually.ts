import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { usePrinting } from './usePrinting';

const never = () => () => {};

/** Whether what is drawn as markup is taken over later, by a browser that can measure it and draw the rest. */
export const TakenOver = createContext(false);

/**
 * Whether a part is drawn as markup: `whole` where nothing comes later, `standing` until a browser takes it
 * over; null once it is in a browser.
 */
export function useMarkup(): 'whole' | 'standing' | null {
  const standing = useContext(TakenOver);
  const markup = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return markup ? (standing ? 'standing' : 'whole') : null;
}

/**
 * How many of so many parts of a long view are drawn by now: the first at once, so that it is soon read,
 * each other in a task of its own that lets the reader in between; all of them on paper.
 */
export function useGradually(count: number): number {
  const [drawn, draw] = useState(1);
  const whole = [useMarkup() === 'whole', usePrinting()].includes(true);
  useEffect(() => {
    if (drawn < count) startTransition(() => draw(drawn + 1));
  }, [drawn, count]);
  return whole ? count : drawn;
}
