/** What had the focus before a dialog covered the page, in a browser that does not keep it. */
const before = new WeakMap<HTMLElement, Element | null>();

/** Opens a dialog over the page; also where there are none (Firefox before 98, Safari before 15.4). */
export function showOver(dialog: HTMLDialogElement): void {
  dialog.setAttribute('aria-modal', 'true');
  if (hasDialogs(dialog)) return dialog.showModal();
  before.set(dialog, document.activeElement);
  showBare(dialog);
  document.addEventListener('focusin', keepFocus);
  firstIn(dialog)?.focus();
}

/** Opens a dialog beside the page. */
export function showBeside(dialog: HTMLDialogElement): void {
  dialog.removeAttribute('aria-modal');
  if (hasDialogs(dialog)) dialog.show();
  else showBare(dialog);
}

/** Closes a dialog; the focus goes back to where it was before the page was covered. */
export function closeDialog(dialog: HTMLDialogElement): void {
  if (hasDialogs(dialog)) return dialog.close();
  dialog.removeAttribute('open');
  const from = before.get(dialog);
  if (from instanceof HTMLElement) from.focus();
  dialog.dispatchEvent(new Event('close'));
}

/** Whether a dialog is open. */
export function isOpen(dialog: Element): boolean {
  return dialog.hasAttribute('open');
}

/** Whether a dialog, when it is open, lies over the page; older browsers don't know `:modal`. */
export function isOver(dialog: Element): boolean {
  return dialog.getAttribute('aria-modal') === 'true';
}

/** Type says that every browser has them. */
function hasDialogs(dialog: HTMLElement): boolean {
  return 'showModal' in dialog;
}

function showBare(dialog: HTMLElement): void {
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('open', '');
}

/** Brings the focus back into the dialog on top when it has left it. */
function keepFocus({ target }: FocusEvent): void {
  const over = [...document.querySelectorAll('dialog[open]')].filter(isOver).pop();
  if (over && target instanceof Node && !over.contains(target)) firstIn(over)?.focus();
}

function firstIn(dialog: Element): HTMLElement | null {
  return dialog.querySelector('[autofocus], input, button, a[href], [tabindex]');
}
