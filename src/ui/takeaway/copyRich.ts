import { copyBySelection } from '../parts/copyText';
import type { Copied } from '../parts/copyText';

/**
 * Puts rich text into the clipboard, and plain text beside it for programs that take no other. On
 * plain http there is no clipboard interface: the older command does it there. False when the browser
 * refuses both.
 */
export async function copyRich({ html, text }: Required<Copied>): Promise<boolean> {
  try {
    const plain = new Blob([text], { type: 'text/plain' });
    const rich = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': plain, 'text/html': rich }),
    ]);
    return true;
  } catch {
    return copyBySelection({ html, text });
  }
}
