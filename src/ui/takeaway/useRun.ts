import { useState } from 'react';
import { useWords } from '../language';
import { useSaid } from '../parts/useSaid';
import type { Action } from './action';

/** Runs one action at a time, and says what came of it. */
export function useRun() {
  const words = useWords();
  const [said, say] = useSaid();
  const [working, setWorking] = useState(false);
  const run = async (action: Action) => {
    setWorking(true);
    say(words.working);
    try {
      say(await action.run());
    } catch {
      say(words.actionFailed);
    } finally {
      setWorking(false);
    }
  };
  // What takes longer than a message stays is still said.
  return { said: working ? words.working : said, working, run };
}
