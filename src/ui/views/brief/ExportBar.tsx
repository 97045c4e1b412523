import { useEffect, useRef, useState } from 'react';
import { briefName } from '../../../exports/fileName';
import type { Template } from '../../../exports/office/template';
import { saveFile } from '../../../exports/save';
import { Withheld } from '../../../exports/withheld';
import type { Brief } from '../../../model/brief';
import { longestFile } from '../../../model/brief/file';
import type { BriefRead } from '../../../model/brief/file';
import { openBrief } from '../../../model/brief/stored';
import { formatDate } from '../../../model/citation';
import type { Language } from '../../../model/types';
import { briefWords } from '../../../model/words/brief';
import { usePreferences } from '../../../state/preferences';
import { isRedeployed } from '../../../state/redeployed';
import { formatAddress } from '../../../state/view';
import { copyText } from '../../clipboard';
import { useLanguage, useWords } from '../../language';
import { formats } from './formats';
import { OfficeChoices } from './OfficeChoices';
import type { BriefFormat } from './formats';
import type { BriefState } from './useBriefContent';

interface ExportBarProps {
  readonly brief: Brief;
  readonly state: BriefState;
  /** Shows what was read of a file. */
  readonly open: (read: BriefRead) => void;
}

/** The formats in which the brief can be saved, and the file it comes back from. */
export function ExportBar({ brief, state, open }: ExportBarProps) {
  const words = briefWords[useLanguage()];
  const [template, setTemplate] = useState<Template | null>(null);
  const { said, address, progress, working, make, share } = useExporting(brief, state, template);
  const field = useRef<HTMLInputElement>(null);
  const empty = brief.items.length === 0;
  const read = async (file: File | undefined) => {
    // A character is at most three bytes: what is too long is seen to be, and not read to its end.
    if (file) open(openBrief(await file.slice(0, 3 * longestFile + 3).text()));
  };
  return (
    <div className="export-bar">
      <div className="cluster" role="group" aria-label={words.saveAs}>
        {!empty && (
          <>
            <span className="small muted" aria-hidden="true">
              {words.saveAs}
            </span>
            {formats.map((format) => (
              <button
                key={format.id}
                type="button"
                className="button"
                aria-disabled={working}
                onClick={() => void make(format)}
              >
                {words.formats[format.id]}
              </button>
            ))}
            <button type="button" className="button" onClick={() => print()}>
              {words.print}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={working}
              onClick={() => void share()}
            >
              {words.share}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => field.current?.click()}>
          {words.open}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.open}
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      {!empty && <OfficeChoices template={template} choose={setTemplate} />}
      <p className="export-said small muted" role="status">
        {said}
      </p>
      {progress && <progress aria-label={said} max={progress.all} value={progress.done} />}
      {address !== '' && (
        <input className="export-address" readOnly aria-label={words.share} value={address} />
      )}
    </div>
  );
}

/** How far the making of a file is. */
interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Makes the files of a brief, one at a time, and says what came of it. */
function useExporting(brief: Brief, state: BriefState, template: Template | null) {
  const language = useLanguage();
  const words = briefWords[language];
  const { redeployed } = useWords();
  const [said, say] = useState('');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [working, setWorking] = useState(false);
  /** An address to be copied by hand. */
  const [address, setAddress] = useState('');
  const whenWhole = useWhole(brief, state);
  const work = async (what: string, act: () => Promise<string>) => {
    if (working) return;
    setAddress('');
    setWorking(true);
    say(words.making(what));
    try {
      say(await act());
    } catch (cause) {
      if (cause instanceof Withheld) say(cause.message);
      else say((await isRedeployed()) ? redeployed : words.failed(what));
    } finally {
      setWorking(false);
      setProgress(null);
    }
  };
  const make = ({ id, ending, make: makeFormat }: BriefFormat) =>
    work(words.formats[id], async () => {
      if (state.incomplete) say(words.waiting(words.formats[id]));
      const { brief: whole, document } = await whenWhole();
      say(words.making(words.formats[id]));
      const onProgress = (done: number, all: number) => {
        setProgress({ done, all });
        say(`${words.making(words.formats[id])}${words.progress(done, all)}`);
      };
      const shared = await addressOf(whole).catch(() => null);
      const own = shared?.fits === true ? shared.href : '';
      const file = await makeFormat({
        brief: whole,
        document,
        address: own,
        onProgress,
        office: { ...signed(language), template },
      });
      const name = briefName(document, ending);
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

/** Who signs, with the day, and where the sentences behind the numbers stand. */
function signed(language: Language) {
  const { byline, evidence } = usePreferences.getState();
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const date = formatDate(day.map((each) => String(each).padStart(2, '0')).join('-'), language);
  return { byline: briefWords[language].office.signed(byline.trim(), date), evidence };
}

type Whole = Pick<BriefState, 'document'> & { readonly brief: Brief };

/** The brief once nothing of it is on its way any more: who asks early is answered then. */
function useWhole(brief: Brief, { document, incomplete }: BriefState) {
  const whole = useRef<Whole | null>(null);
  const waiting = useRef<((whole: Whole) => void)[]>([]);
  useEffect(() => {
    whole.current = incomplete ? null : { brief, document };
    if (whole.current) for (const answer of waiting.current.splice(0)) answer(whole.current);
  }, [brief, document, incomplete]);
  return () =>
    new Promise<Whole>((resolve) => {
      if (whole.current) resolve(whole.current);
      else waiting.current.push(resolve);
    });
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
