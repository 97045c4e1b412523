import { useState } from 'react';
import { Withheld } from '../../exports/withheld';
import { isRedeployed } from '../../state/redeployed';
import { useWords } from '../language';
import { useSaid } from '../parts/useSaid';

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
    } catch (cause) {
      if (cause instanceof Withheld) say(cause.message);
      else say((await isRedeployed()) ? words.redeployed : words.actionFailed);
    } finally {
      setWorking(false);
    }
  };
  // What takes longer than a message stays is still said.
  return { said: working ? words.working : said, working, run };
}

/** Something that is done with a comparison on request. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Resolves with what is then said to the reader; when it rejects, a failure is said. */
  readonly run: () => Promise<string>;
}

/** What can be copied, and what can be saved. */
export interface Actions {
  readonly copy: readonly Action[];
  readonly save: readonly Action[];
}
