/** What the reader did to the first view before it could act: what, to what, and what a field then held. */
export interface EarlyDeed {
  readonly type: 'click' | 'change' | 'input' | 'keydown';
  readonly target: Element;
  readonly event: Event;
  readonly value: string;
  readonly keys: KeyboardEventInit;
}

declare global {
  interface Window {
    /** Kept by the lines in `index.html`; not there once the page acts by itself. */
    early?: EarlyDeed[] | undefined;
  }
}

/** Says that the page acts, and does what was asked of it until then. */
export function begin(): void {
  document.documentElement.dataset['live'] = '';
  performance.mark('live');
  // What is on its way right now, which made the page act at once, reaches it by itself.
  const deeds = (window.early ?? []).filter(({ event }) => event.eventPhase === Event.NONE);
  window.early = undefined;
  // After what else the first drawing sets up.
  setTimeout(() => {
    for (const deed of deeds) redo(deed);
  });
}

function redo({ type, target, value, keys }: EarlyDeed): void {
  if (!target.isConnected) return;
  switch (type) {
    case 'click':
      if (target instanceof HTMLElement) target.click();
      else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      break;
    case 'keydown':
      target.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
      break;
    case 'change':
    case 'input':
      write(target, value);
      target.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** Past what React puts in the way of a field's value, which tells it that nothing is new. */
function write(target: Element, value: string): void {
  const kind = Object.getPrototypeOf(target) as object;
  Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(target, value);
}
