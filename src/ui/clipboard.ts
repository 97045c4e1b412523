/** What is put into the clipboard: plain text, and the same as rich text where there is any. */
interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts a text into the clipboard. On plain http there is no clipboard interface, so the text is
 * selected and copied by the older command. False when the browser refuses both.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection({ text });
  }
}

/** Copies by the older command, which selects the text and then fills the clipboard in its event. */
function copyBySelection({ text, html }: Copied): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'visually-hidden';
  const active = document.activeElement;
  // Inside an open dialog only what belongs to it can be selected.
  (active?.closest('dialog') ?? document.body).append(field);
  field.select();
  const fill = (event: ClipboardEvent) => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  field.remove();
  if (active instanceof HTMLElement) active.focus();
  return copied;
}

/**
 * Puts rich text into the clipboard, and plain text beside it for programs that take no other. The
 * older command comes first: it works on plain http, and it takes the markup as it is, while for the
 * newer interface the browser builds the markup in the page, whose content policy stops its styles.
 * False when the browser refuses both.
 */
export async function copyRich({ html, text }: Required<Copied>): Promise<boolean> {
  if (copyBySelection({ html, text })) return true;
  try {
    const plain = new Blob([text], { type: 'text/plain' });
    const rich = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': plain, 'text/html': rich }),
    ]);
    return true;
  } catch {
    return false;
  }
}
