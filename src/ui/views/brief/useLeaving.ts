import { useState } from 'react';
import { briefName } from '../../../exports/briefName';
import { saveFile } from '../../../exports/save';
import type { Brief } from '../../../model/brief';
import { briefWords } from '../../../model/words/brief';
import { formatAddress } from '../../../state/view';
import { useLanguage } from '../../language';
import { copyText } from '../../parts/copyText';
import type { BriefForm } from './forms';
import type { BriefState } from './useBriefContent';

/** How far the making of a form is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Makes the forms of a brief, one at a time, and says what came of it. */
export function useLeaving(brief: Brief, { content, catalogue, incomplete }: BriefState) {
  const words = briefWords[useLanguage()];
  const [said, say] = useState('');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [working, setWorking] = useState(false);
  /** An address to be copied by hand. */
  const [address, setAddress] = useState('');
  const work = async (what: string, act: () => Promise<string>) => {
    if (working) return;
    setAddress('');
    if (incomplete) return say(words.pending);
    setWorking(true);
    say(words.making(what));
    try {
      say(await act());
    } catch {
      say(words.failed(what));
    } finally {
      setWorking(false);
      setProgress(null);
    }
  };
  const make = ({ id, ending, make: makeForm }: BriefForm) =>
    work(words.forms[id], async () => {
      const onProgress = (done: number, all: number) => {
        setProgress({ done, all });
        say(`${words.making(words.forms[id])}${words.progress(done, all)}`);
      };
      const shared = await addressOf(brief).catch(() => null);
      const own = shared?.fits === true ? shared.href : '';
      const file = await makeForm({ brief, content, catalogue, address: own, onProgress });
      const name = briefName(content, ending);
      saveFile(file, name);
      return words.saved(name);
    });
  const share = () =>
    work(words.share, async () => {
      const { href, fits, most } = await addressOf(brief);
      if (!fits) return words.tooLong(href.length, most);
      if (await copyText(href)) return words.shared;
      setAddress(href);
      return words.sharedNotCopied;
    });
  return { said, address, progress, working, make, share };
}

/** The address that shows the brief to another; the code that packs it is loaded when it is needed. */
async function addressOf(brief: Brief) {
  const { packBrief, longestAddress } = await import('../../../state/sharedBrief');
  const { href } = new URL(
    formatAddress({ view: 'brief', brief: packBrief(brief) }),
    location.href,
  );
  return { href, fits: href.length <= longestAddress, most: longestAddress };
}
