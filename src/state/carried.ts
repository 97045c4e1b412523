/** The text of a published file that the page carries in itself, as the page of one file does; null elsewhere. */
export function carriedText(path: string): string | null {
  const element = document.getElementById(path);
  const text = element?.textContent ?? null;
  // Browsers read every end of a line as one character.
  return element?.dataset['lines'] === 'crlf' ? (text?.replaceAll('\n', '\r\n') ?? null) : text;
}

/** Lets links to files that the page carries save them. */
export function saveCarried(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const path = link?.getAttribute('href') ?? '';
    const text = path.startsWith('data/') ? carriedText(path) : null;
    if (!link || text === null) return;
    const address = URL.createObjectURL(new Blob([text]));
    link.href = address;
    if (link.download === '') link.download = path.slice(path.lastIndexOf('/') + 1);
    // The link is followed once this is over.
    setTimeout(() => {
      link.setAttribute('href', path);
      URL.revokeObjectURL(address);
    }, 1000);
  });
}
