import { startTransition, useEffect, useState } from 'react';
import { useMarkup } from './markup';
import { usePrinting } from './usePrinting';

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
