import type { ReactNode } from 'react';
import { useWords } from '../language';
import { Menu } from './Menu';
import type { Action, useRun } from './useRun';

interface ExportActionsProps {
  /** Puts it into the brief. */
  readonly pin: ReactNode;
  /** Opens the dialog of its picture. */
  readonly picture: Action;
  readonly copy: readonly Action[];
  readonly save: readonly Action[];
  readonly running: ReturnType<typeof useRun>;
  /** The dialog that is open. */
  readonly children: ReactNode;
}

/** What can be done with something that leaves the page: pin, picture, copy, save, and what came of it. */
export function ExportActions(props: ExportActionsProps) {
  const { pin, picture, copy, save, running, children } = props;
  const words = useWords();
  const { said, working, run } = running;
  return (
    <div className="export-actions cluster">
      {pin}
      <button
        type="button"
        className="button button-quiet"
        aria-haspopup="dialog"
        aria-disabled={working}
        onClick={() => void run(picture)}
      >
        {words.picture}
      </button>
      <Menu label={words.copyMenu} actions={copy} working={working} run={run} />
      <Menu label={words.saveMenu} actions={save} working={working} run={run} />
      <span className="said" role="status">
        {said}
      </span>
      {children}
    </div>
  );
}
