import { markup } from './markup';
import type { Markup } from './markup';

/** A link to a note, by its number in brackets. */
export function noteLink(number: number): Markup {
  return markup`<a class="note" href="#note-${number}">[${number}]</a>`;
}
