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

/** The files that the first view is drawn from, by their paths, which came in one. */
type Together = Readonly<Record<string, unknown>>;

let together: Promise<Together> | null = null;

async function loadTogether(address: string): Promise<Together> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Together;
}

/**
 * The content of a published file that the build put into one with all else that the first view is drawn
 * from; undefined where the page names no such file, where it lacks this one, and where it did not arrive.
 */
export async function fromTogether(path: string): Promise<unknown> {
  const address = document.getElementById('root')?.dataset['files'];
  if (address === undefined) return undefined;
  together ??= loadTogether(address);
  try {
    return (await together)[path];
  } catch {
    // Asked for anew next time; until then each file is asked for by itself.
    together = null;
    return undefined;
  }
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
