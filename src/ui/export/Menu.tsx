import { useId, useRef, useState } from 'react';
import { useDismissal } from '../parts/useDismissal';
import type { Action } from './useRun';

interface MenuProps {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly working: boolean;
  readonly run: (action: Action) => Promise<void>;
}

/** A button that discloses a few actions. */
export function Menu({ label, actions, working, run }: MenuProps) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useDismissal(menu, open, (how) => (how === 'escape' ? close() : setOpen(false)));
  return (
    <div ref={menu} className="menu">
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
        <ul id={list} className="menu-list">
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
