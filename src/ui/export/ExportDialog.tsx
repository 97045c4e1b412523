import { useId, type ReactNode } from 'react';
import type { Comparison, Form } from '../../model/comparison';
import { ModalDialog } from '../parts/ModalDialog';
import '../styles/picture.css';

/** What leaves the page, as its reader sees it there. */
export interface ShownComparison {
  readonly comparison: Comparison;
  /** As it is shown, and so pinned. */
  readonly form: Form;
  /** The same as it stands on the page, with another foot. */
  readonly figure: (foot: ReactNode) => ReactNode;
}

/** What a dialog is given that makes something of a comparison. */
export interface ExportDialogProps extends ShownComparison {
  readonly close: () => void;
}

interface DialogParts {
  readonly words: Readonly<Record<'title' | 'close', string>>;
  readonly close: () => void;
  readonly choices: ReactNode;
  /** What the choices come to. */
  readonly preview: ReactNode;
  /** Ways to take it away; null where there is none. */
  readonly actions: ReactNode;
  /** What came of the last. */
  readonly said: string;
}

/** A dialog with choices, a preview of what they come to, and ways to take that away. */
export function ExportDialog({ words, close, choices, preview, actions, said }: DialogParts) {
  const title = useId();
  return (
    <ModalDialog
      className="picture-dialog"
      name={{ labelledBy: title }}
      closeLabel={words.close}
      close={close}
    >
      {() => (
        <>
          <h2 id={title}>{words.title}</h2>
          <div className="picture-work">
            <form className="picture-choices" onSubmit={(event) => event.preventDefault()}>
              {choices}
            </form>
            {preview}
          </div>
          {actions !== null && (
            <div className="picture-actions cluster">
              {actions}
              <span className="said" role="status">
                {said}
              </span>
            </div>
          )}
        </>
      )}
    </ModalDialog>
  );
}
