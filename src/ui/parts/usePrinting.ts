import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper: what is drawn then is drawn before the sheets are taken. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const options = { signal: end.signal };
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), options);
    addEventListener('afterprint', () => setPrinting(false), options);
    return () => end.abort();
  }, []);
  return printing;
}
