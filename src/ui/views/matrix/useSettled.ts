import { useEffect, useState } from 'react';

/** How long a table stands before the rows out of sight are laid out too, in milliseconds. */
const rest = 700;

/**
 * Whether something has stood as it is for a while. While the reader changes it, only the rows in
 * sight are laid out; then all of them are, so that their heights are no longer guessed and a picture
 * of the whole page has them.
 */
export function useSettled(shown: unknown): boolean {
  const [settled, setSettled] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), rest);
    return () => clearTimeout(timer);
  }, [shown]);
  return settled === shown;
}
