/** The text of a published file that the page carries in itself, as the page of one file does; null elsewhere. */
export function carriedText(path: string): string | null {
  const element = document.getElementById(path);
  const text = element?.textContent ?? null;
  // Browsers read every end of a line as one character.
  return element?.dataset['lines'] === 'crlf' ? (text?.replaceAll('\n', '\r\n') ?? null) : text;
}

/** The content of a published file that the page carries, as a file of its own; null elsewhere. */
function carriedFile(path: string): Blob | null {
  const text = carriedText(path);
  if (text === null) return null;
  if (document.getElementById(path)?.dataset['as'] !== 'base64') return new Blob([text]);
  return new Blob([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))]);
}

/** Lets links to files that the page carries save them. */
export function saveCarried(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const path = link?.getAttribute('href') ?? '';
    const file = path.startsWith('data/') ? carriedFile(path) : null;
    if (!link || file === null) return;
    const address = URL.createObjectURL(file);
    link.href = address;
    if (link.download === '') link.download = path.slice(path.lastIndexOf('/') + 1);
    // The link is followed once this is over.
    setTimeout(() => {
      link.setAttribute('href', path);
      URL.revokeObjectURL(address);
    }, 1000);
  });
}
