import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { catalogueQuery } from '../../state/documents';
import { explainLoss } from '../../state/redeployed';
import { useWords } from '../language';
import { CodeFailure } from '../parts/Status';
import { closes } from '../parts/typing';
import type { SearchDialogProps } from './SearchDialog';

/** Opens the search, by a click or by Ctrl K and ⌘ K; what is typed before its code is here waits for it. */
export function SearchButton() {
  const words = useWords();
  const { Dialog, failure, load } = useDialogCode();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [composing, setComposing] = useState(false);
  const [typed, setTyped] = useState('');
  /** What had the focus when the search was asked for. */
  const from = useRef<Element | null>(null);
  const waits = open && failure === null && (!Dialog || composing);
  const begin = useCallback(() => {
    from.current = document.activeElement;
    setTyped('');
    setOpen(true);
  }, []);
  const giveBack = () => {
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!open) begin();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, begin]);
  useEffect(() => {
    if (open) load();
  }, [open, load]);
  // The dialog gives the focus back to what has it when it opens.
  useLayoutEffect(() => {
    if (open && !waits) giveBack();
  }, [open, waits, Dialog]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button search-button inline"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={begin}
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
      {waits && (
        <input
          className="search search-field"
          autoFocus
          autoComplete="off"
          aria-label={words.search}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={({ nativeEvent }) => {
            if (!closes(nativeEvent)) return;
            setOpen(false);
            giveBack();
          }}
        />
      )}
      {open && Dialog && !waits && (
        <Dialog opener={button} typed={typed} close={() => setOpen(false)} />
      )}
      {open && !Dialog && failure !== null && (
        <div className="search-failed">
          <CodeFailure cause={failure} retry={load} />
        </div>
      )}
    </>
  );
}

type DialogCode = ComponentType<SearchDialogProps>;

/** The code of the search: not here yet, here, or why it did not come. */
interface LoadedCode {
  readonly Dialog: DialogCode | null;
  readonly failure: Error | null;
  readonly load: () => void;
}

/** How long after the page the code may come by itself, in milliseconds. */
const patience = 1500;

/** Brings the search's code when it is asked for, or a little after the page, so that typing can start at once. */
function useDialogCode(): LoadedCode {
  const [Dialog, setDialog] = useState<DialogCode | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const client = useQueryClient();
  const load = useCallback(() => {
    // What was asked for does not come a second time by itself, over the message that it failed.
    clearTimeout(timer.current);
    // The box needs the catalogue too; a dialog without it would lose what is typed.
    const catalogue = client.prefetchQuery(catalogueQuery);
    Promise.all([import('./SearchDialog').catch(explainLoss), catalogue]).then(
      ([module]) => {
        setFailure(null);
        // A component is a function too, which a state would call.
        setDialog(() => module.SearchDialog);
      },
      (cause: unknown) => setFailure(cause instanceof Error ? cause : new Error(String(cause))),
    );
  }, [client]);
  useEffect(() => {
    timer.current = setTimeout(load, patience);
    return () => clearTimeout(timer.current);
  }, [load]);
  return { Dialog, failure, load };
}
