import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { useWords } from '../language';
import { Failure } from '../parts/Status';
import type { SearchDialogProps } from './SearchDialog';

/** Opens the search, by a click or by Ctrl K and ⌘ K. */
export function SearchButton() {
  const words = useWords();
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
        className="button search-button inline"
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
          <Failure what={words.failedSearch} detail={failure} retry={load} />
        </div>
      )}
    </>
  );
}

type DialogCode = ComponentType<SearchDialogProps>;

/** The code of the search: not here yet, here, or why it did not come. */
interface LoadedCode {
  readonly Dialog: DialogCode | null;
  readonly failure: string | null;
  readonly load: () => void;
}

/** How long after the page the code may come by itself, in milliseconds. */
const patience = 1500;

/** Brings the search's code when it is asked for, or a little after the page, so that typing can start at once. */
function useDialogCode(): LoadedCode {
  const [Dialog, setDialog] = useState<DialogCode | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const load = useCallback(() => {
    // What was asked for does not come a second time by itself, over the message that it failed.
    clearTimeout(timer.current);
    import('./SearchDialog').then(
      (module) => {
        setFailure(null);
        // A component is a function too, which a state would call.
        setDialog(() => module.SearchDialog);
      },
      (cause: unknown) => setFailure(cause instanceof Error ? cause.message : ''),
    );
  }, []);
  useEffect(() => {
    timer.current = setTimeout(load, patience);
    return () => clearTimeout(timer.current);
  }, [load]);
  return { Dialog, failure, load };
}
