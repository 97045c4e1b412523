/** The width of one character in em, as the system fonts in use draw it; on the wide side. */
function emOf(character: string): number {
  if (/[　-〿㐀-鿿豈-﫿＀-￯“”‘’…—▲▼①-⑳～÷＝]/.test(character)) return 1;
  if (/[il.,:;'|!jI·]/.test(character)) return 0.32;
  if (/[\sfrt()[\]/-]/.test(character)) return 0.4;
  if (/[mwMW%@]/.test(character)) return 0.92;
  if (/[A-Z&]/.test(character)) return 0.7;
  return /\d/.test(character) ? 0.59 : 0.57;
}

/** The estimated width in pixels of the widest line of a text; bold is a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const lines = text.split('\n').map((line) => [...line].reduce((sum, c) => sum + emOf(c), 0));
  return Math.ceil(Math.max(...lines) * size * (bold ? 1.08 : 1));
}

/** Where a line may be broken: after a space or hyphen, and between Chinese characters, but not before closing marks. */
const pieces =
  /[（「“‘《(]*(?:[A-Za-z0-9.,%&’'²–+−/~～-]+|[^\sA-Za-z0-9])[，。、；：）」”’》！？,.;:)!?%～]*\s*/gu;

/** Breaks a text into lines that fit a width; a piece that is wider than the line is cut. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line === '' || textWidth((line + piece).trimEnd(), size, bold) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
    while (textWidth(line.trimEnd(), size, bold) > width && [...line].length > 1) {
      const head = fitting(line, width, size, bold);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** The longest beginning of a text that fits, at least one character. */
function fitting(text: string, width: number, size: number, bold: boolean): string {
  const characters = [...text];
  let count = characters.length;
  while (count > 1 && textWidth(characters.slice(0, count).join(''), size, bold) > width)
    count -= 1;
  return characters.slice(0, count).join('');
}

/** The text itself where it fits, otherwise its beginning and `…`. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  return `${fitting(text, width - size, size, bold).trimEnd()}…`;
}

/** At most so many lines; the last ends in `…` when something is left out. */
export function wrapTo(
  count: number,
  text: string,
  width: number,
  size: number,
  bold = false,
): string[] {
  const lines = wrap(text, width, size, bold);
  if (lines.length <= count) return lines;
  const last = `${lines[count - 1] ?? ''}…`;
  return [...lines.slice(0, count - 1), shorten(last, width, size, bold)];
}

/** Breaks a text after its clauses where this takes no more lines than breaking it anywhere. */
export function wrapClauses(text: string, width: number, size: number, bold = false): string[] {
  const anywhere = wrap(text, width, size, bold);
  const lines: string[] = [];
  for (const clause of text.match(/[^，。、；：]+[，。、；：]*/g) ?? []) {
    const line = `${lines.at(-1) ?? ''}${clause}`;
    if (lines.length > 0 && textWidth(line, size, bold) <= width) lines[lines.length - 1] = line;
    else lines.push(clause);
  }
  const fits = lines.every((line) => textWidth(line, size, bold) <= width);
  return fits && lines.length <= anywhere.length ? lines : anywhere;
}
