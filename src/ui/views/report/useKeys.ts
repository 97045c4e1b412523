import { useEffect, useEffectEvent, type RefObject } from 'react';
import { usePreferences } from '../../../state/preferences';

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** The keys of the report view; none while the reader types, or where something else is on top. */
export function useKeys(step: (by: 1 | -1) => void, find: RefObject<HTMLInputElement | null>) {
  const shortcuts = usePreferences((each) => each.shortcuts);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(typing) || covered(target)) return;
    const action = actionOf(event.key, target, shortcuts);
    if (action === null) return;
    event.preventDefault();
    if (action === 'find') find.current?.focus();
    else step(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The evidence panel may stay open while the reader steps on; any other dialog, or one over the page, may not. */
function covered(target: Element | null): boolean {
  const dialog = target?.closest('dialog');
  return dialog !== null && dialog !== undefined && dialog.matches(':modal');
}

function actionOf(key: string, target: Element | null, shortcuts: boolean): 1 | -1 | 'find' | null {
  if (target?.closest('[data-place]')) {
    if (key === 'ArrowRight') return 1;
    if (key === 'ArrowLeft') return -1;
  }
  if (!shortcuts) return null;
  if (key === 'j') return 1;
  if (key === 'k') return -1;
  return key === '/' ? 'find' : null;
}
