/** A file that the reader's browser does not hand over; the message says so to the reader. */
export class Withheld extends Error {}

/**
 * Whether the page is shown by WeChat, whose browser hands no file to the reader: it passes over a link to save one
 * and says nothing.
 */
export function keepsNoFiles(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
