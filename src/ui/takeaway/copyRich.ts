import { copyBySelection } from '../parts/copyText';
import type { Copied } from '../parts/copyText';

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
