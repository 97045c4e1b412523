/** What the reader did to the first view before it could act: what, to what, and what a field then held. */
export interface EarlyDeed {
  readonly type:
    'click' | 'change' | 'input' | 'keydown' | 'drop' | 'compositionstart' | 'compositionend';
  readonly target: Element;
  readonly value: string;
  readonly keys: KeyboardEventInit;
  /** Where what is typed for the search stands until it is open. */
  readonly field?: HTMLInputElement | null;
  /** A file that was dropped. */
  readonly file?: File | undefined;
}

declare global {
  interface Window {
    /** Kept by the lines in `index.html`, and from all else; not there once the page acts by itself. */
    early?: EarlyDeed[] | undefined;
    /** Does something at the reader's next touch of any sort, once; of `index.html` as well. */
    onceTouched?: (act: () => void) => void;
  }
}

/** Says that the page acts; to be called as it takes over what stands. */
export function begin(): void {
  document.documentElement.dataset['live'] = '';
  // What index.html says of a script that did not arrive holds no more.
  document.getElementById('lost')?.setAttribute('hidden', '');
  performance.mark('live');
}

/** Does what was asked of the first view; to be called once all that listens is there. */
export function catchUp(): void {
  setTimeout(() => void redoAll());
}

async function redoAll(): Promise<void> {
  await composed();
  const deeds = window.early ?? [];
  window.early = undefined;
  for (const deed of deeds.filter(stillHolds)) redo(deed);
}

/** Of what was typed into a field the last. */
function stillHolds({ type, target }: EarlyDeed, at: number, deeds: readonly EarlyDeed[]): boolean {
  const later = deeds.slice(at + 1);
  return type !== 'input' || !later.some((each) => each.type === type && each.target === target);
}

/**
 * Once no input method is at work in the first view: a field that is taken over in the middle of a word
 * would lose it.
 */
export async function composed(): Promise<void> {
  const word = (window.early ?? []).filter(({ type }) => type.startsWith('composition')).pop();
  if (word?.type !== 'compositionstart') return;
  await new Promise<void>((resolve) => {
    document.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
  });
  return composed();
}

/** What was touched, or the link like it where the page had to be drawn anew. */
function standingIn(touched: Element): Element | null {
  if (touched.isConnected) return touched;
  const href = touched.closest('a')?.getAttribute('href');
  return [...document.links].find((each) => each.getAttribute('href') === href) ?? null;
}

function redo({ type, target: touched, value, keys, field, file }: EarlyDeed): void {
  const target = standingIn(touched);
  if (!target) return;
  switch (type) {
    case 'click':
      if (target instanceof HTMLElement) target.click();
      else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      break;
    case 'keydown':
      if (field) {
        openSearch(target, keys, field);
        break;
      }
      target.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
      break;
    case 'drop': {
      const dataTransfer = new DataTransfer();
      if (file) dataTransfer.items.add(file);
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      break;
    }
    case 'compositionstart':
    case 'compositionend':
      break;
    case 'change':
    case 'input':
      write(target, value);
      target.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** Opens the search with what was typed for it, once no input method is at work on it. */
function openSearch(from: Element, keys: KeyboardEventInit, typed: HTMLInputElement): void {
  if (typed.dataset['composing'] !== undefined) {
    const again = () => setTimeout(() => openSearch(from, keys, typed));
    typed.addEventListener('compositionend', again, { once: true });
    return;
  }
  typed.remove();
  // The search gives the focus back to where it was asked for.
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  from.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
  setTimeout(() => {
    const field = document.activeElement;
    if (typed.value === '' || !(field instanceof HTMLInputElement)) return;
    write(field, typed.value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/**
 * Past what React puts in the way of a field's value, which tells it that nothing is new: it has taken over
 * the field with what was typed, and is shown another value first.
 */
function write(target: Element, value: string): void {
  if (target instanceof HTMLInputElement) target.value = `${value} `;
  const kind = Object.getPrototypeOf(target) as object;
  Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(target, value);
}
