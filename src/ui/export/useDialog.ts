import { useState } from 'react';
import type { ComponentType } from 'react';
import type { Action } from './useRun';

/** A dialog whose code is loaded when it is first asked for. */
export function useDialog<Props>() {
  const [Dialog, setDialog] = useState<ComponentType<Props> | null>(null);
  const opening = (
    id: string,
    label: string,
    load: () => Promise<ComponentType<Props>>,
  ): Action => ({
    id,
    label,
    run: async () => {
      const loaded = await load();
      // A component is a function too, which a state would call.
      setDialog(() => loaded);
      return '';
    },
  });
  return { Dialog, opening, close: () => setDialog(null) };
}
