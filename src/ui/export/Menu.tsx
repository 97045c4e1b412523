import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Action } from './useRun';

interface MenuProps {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly working: boolean;
  readonly run: (action: Action) => Promise<void>;
}

/** A button that discloses a few actions; Escape and leaving it close them. */
export function Menu({ label, actions, working, run }: MenuProps) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div
      className="menu"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className="button button-quiet menu-opener"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-disabled={working}
        onClick={() => setOpen(!open && !working)}
      >
        {label}
      </button>
      {open && (
        <ul
          id={list}
          className="menu-list"
          // Some browsers focus no button that is clicked: the menu must not lose the focus by it.
          onMouseDown={(event) => event.preventDefault()}
        >
          {actions.map((action) => (
            <li key={action.id}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  close();
                  void run(action);
                }}
              >
                {action.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
