import { createContext, useContext, useSyncExternalStore } from 'react';

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
