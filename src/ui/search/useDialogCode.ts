import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import type { SearchDialogProps } from './SearchDialog';

type DialogCode = ComponentType<SearchDialogProps>;

/** The code of the search: not here yet, here, or why it did not come. */
export interface LoadedCode {
  readonly Dialog: DialogCode | null;
  readonly failure: string | null;
  readonly load: () => void;
}

/** How long after the page the code may come by itself, in milliseconds. */
const patience = 1500;

/** Brings the search's code when it is asked for, or a little after the page, so that typing can start at once. */
export function useDialogCode(): LoadedCode {
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
