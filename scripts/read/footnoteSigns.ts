/** A footnote's sign, as copies have them: ① or [1]. */
const SIGN = /[①-⑳]|\[\d{1,3}\]/gu;

/** Whether a text is a footnote's sign, and nothing else. */
export function isFootnoteSign(text: string): boolean {
  return text.replace(SIGN, '') === '' && [...text.matchAll(SIGN)].length === 1;
}

/** A text without its footnotes' signs. */
export function withoutSigns(text: string): string {
  return text.replaceAll(SIGN, '');
}

/** By position in a text: 1 where one reads on, at white space and in footnotes' signs. */
export function readOnAt(text: string): Uint8Array {
  const skipped = new Uint8Array(text.length);
  for (const readOn of [/\s+/gu, SIGN])
    for (const { 0: found, index } of text.matchAll(readOn))
      skipped.fill(1, index, index + found.length);
  return skipped;
}
