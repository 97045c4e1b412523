/** What no text that a person writes has: it is invisible, reorders what is around it, or is no character. */
const STRANGE = [
  /** Controls, and marks of byte order and of zero width. */
  String.raw`\p{Cc}\u200B-\u200D\u2060\uFEFF\u00AD`,
  /** Marks that change the direction of writing. */
  String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`,
  /** What stands for a character that could not be read. */
  String.raw`\uFFFD`,
].join('');

/** Code points that are no characters, and halves of pairs. */
const NONE = String.raw`\p{Noncharacter_Code_Point}\p{Cs}`;

const strange = new RegExp(`[${STRANGE}${NONE}]`, 'u');
const none = new RegExp(String.raw`[\u0000${NONE}]`, 'u');

function nameOf(found: RegExpExecArray | null): string | null {
  const code = found?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character that no cell or line may have, as `U+202E`; null if there is none. */
export function strangeIn(text: string): string | null {
  return nameOf(strange.exec(text));
}

/** The first code point that not even a received text may have; null if there is none. */
export function noCharacterIn(text: string): string | null {
  return nameOf(none.exec(text));
}
