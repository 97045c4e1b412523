import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { closeDialog, isOpen, showOver } from './dialogs';
import { closes } from './typing';

interface ModalDialogProps {
  readonly className: string;
  /** Its name, or the id of the element that names it. */
  readonly name: { readonly label: string } | { readonly labelledBy: string };
  /** What the button says that closes it. */
  readonly closeLabel: string;
  /** A click beside it closes it too. */
  readonly light?: boolean;
  /** Called once it is closed, when the focus is back where it was. */
  readonly close: () => void;
  /** Given the way to leave it. */
  readonly children: (leave: () => void) => ReactNode;
}

/** A dialog of the browser's own over the page, which keeps the keyboard to itself. */
export function ModalDialog(props: ModalDialogProps) {
  const { className, name, closeLabel, light = false, close, children } = props;
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => {
    if (dialog && !isOpen(dialog)) showOver(dialog);
  }, [dialog]);
  /** The browser gives the focus back to where it was, before what is opened takes it. */
  const leave = () => dialog && closeDialog(dialog);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Only this dialog closes, not what is open beneath it, and not by a word that is given up.
    event.stopPropagation();
    event.preventDefault();
    if (closes(event.nativeEvent)) leave();
  };
  return (
    <dialog
      ref={setDialog}
      className={className}
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      onClose={close}
      onKeyDown={onKeyDown}
      onClick={({ target }) => light && target === dialog && leave()}
    >
      {children(leave)}
      <button
        type="button"
        className="button button-icon dialog-close"
        aria-label={closeLabel}
        onClick={leave}
      >
        ✕
      </button>
    </dialog>
  );
}
