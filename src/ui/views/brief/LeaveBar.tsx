import { useRef } from 'react';
import type { Brief } from '../../../model/brief';
import { parseBriefFile } from '../../../model/brief/file';
import type { BriefRead } from '../../../model/brief/read';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import { forms } from './forms';
import type { BriefState } from './useBriefContent';
import { useLeaving } from './useLeaving';

interface LeaveBarProps {
  readonly brief: Brief;
  readonly state: BriefState;
  /** Shows what was read of a file. */
  readonly open: (read: BriefRead) => void;
}

/** The forms in which the brief leaves the page, and the file it comes back from. */
export function LeaveBar({ brief, state, open }: LeaveBarProps) {
  const words = briefWords[useLanguage()];
  const { said, address, progress, working, make, share } = useLeaving(brief, state);
  const field = useRef<HTMLInputElement>(null);
  const empty = brief.items.length === 0;
  const read = async (file: File | undefined) => {
    if (file) open(parseBriefFile(await file.text()));
  };
  return (
    <div className="leave">
      <div className="leave-buttons" role="group" aria-label={words.leave}>
        {!empty && (
          <>
            <span className="leave-lead" aria-hidden="true">
              {words.leave}
            </span>
            {forms.map((form) => (
              <button
                key={form.id}
                type="button"
                className="button"
                aria-disabled={working}
                onClick={() => void make(form)}
              >
                {words.forms[form.id]}
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
      <p className="leave-said" role="status">
        {said}
      </p>
      {progress && <progress aria-label={said} max={progress.all} value={progress.done} />}
      {address !== '' && (
        <input className="leave-address" readOnly aria-label={words.share} value={address} />
      )}
    </div>
  );
}
