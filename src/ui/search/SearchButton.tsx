import { useEffect, useRef, useState } from 'react';
import { searchWords } from '../../model/words/search';
import { useLanguage } from '../language';
import { Failure } from '../parts/Status';
import { useDialogCode } from './useDialogCode';

/** Opens the search, by a click or by Ctrl K and ⌘ K. */
export function SearchButton() {
  const words = searchWords[useLanguage()];
  const { Dialog, failure, load } = useDialogCode();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (open) load();
  }, [open, load]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button search-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M6.75 2a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5zM10.2 10.2L14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
        </svg>
        <span className="search-word">{words.search}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {open && Dialog && <Dialog opener={button} close={() => setOpen(false)} />}
      {open && !Dialog && failure !== null && (
        <div className="search-failed">
          <Failure what={words.failed} detail={failure} retry={load} />
        </div>
      )}
    </>
  );
}
