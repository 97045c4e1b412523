import { useEffect, useState } from 'react';

const shownFor = 4000;

/** A short message of what was just done; it goes away by itself. */
export function useSaid(): readonly [string, (message: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => say(''), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
