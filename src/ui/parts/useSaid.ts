import { useEffect, useState } from 'react';

/** How long a message of so many signs stays, in milliseconds. */
const shownFor = (signs: number) => 6000 + 100 * signs;

/** A short message of what was just done; it goes away by itself. */
export function useSaid(): readonly [string, (message: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => say(''), shownFor(said.length));
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
