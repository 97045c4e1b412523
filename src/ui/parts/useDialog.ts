import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

/** A dialog of the browser's own, open as soon as it is there; Escape closes it and nothing beneath it. */
export function useDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  /** The browser gives the focus back to where it was, before what is opened takes it. */
  const leave = () => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    leave();
  };
  return { dialog, leave, onKeyDown };
}
