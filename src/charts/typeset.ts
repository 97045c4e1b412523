const known = new Map<string, number>();

/** The width of one character in em; texts use few of them, and layouts measure each a thousand times. */
function emOf(character: string): number {
  const found = known.get(character);
  if (found !== undefined) return found;
  const width = measured(character);
  known.set(character, width);
  return width;
}

/** As the system fonts in use draw it; on the wide side. */
function measured(character: string): number {
  if (/[　-〿㐀-鿿豈-﫿＀-￯“”‘’…—▲▼①-⑳㉑-㊿～÷＝]/.test(character)) return 1;
  if (/[il.,:;'|!jI·]/.test(character)) return 0.32;
  if (/[\sfrt()[\]/-]/.test(character)) return 0.4;
  if (/[mwMW%@]/.test(character)) return 0.92;
  if (/[A-Z&]/.test(character)) return 0.7;
  return /\d/.test(character) ? 0.59 : 0.57;
}

/** The width in em of a line that is `before` wide, once a text without line breaks is added to it. */
function emsWith(before: number, text: string): number {
  let width = before;
  for (const character of text) width += emOf(character);
  return width;
}

const pixels = (ems: number, size: number, bold: boolean) =>
  Math.ceil(ems * size * (bold ? 1.08 : 1));

/** The estimated width in pixels of the widest line of a text; bold is a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const lines = text.includes('\n') ? text.split('\n') : [text];
  return pixels(Math.max(...lines.map((line) => emsWith(0, line))), size, bold);
}

/**
 * Where a line may be broken: after a space or hyphen, and between Chinese characters, but neither before closing
 * marks, nor between a currency and its number, nor within 百分点.
 */
const pieces =
  /[（“‘《(]*(?:[A-Za-z0-9$€£¥.,%&’'²–+−/~～-]+|个?百分点|[^\sA-Za-z0-9$€£¥])[，。、；：）”’》！？,.;:)!?%～①-⑳㉑-㊿]*\s*/gu;

/** The width of the widest piece of a text that `wrap` keeps whole. */
export function widestPiece(text: string, size: number, bold = false): number {
  const widths = (text.match(pieces) ?? []).map((each) => textWidth(each.trimEnd(), size, bold));
  return Math.max(0, ...widths);
}

/** Breaks a text into lines that fit a width; a piece that is wider than the line is cut. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  // The line that is being filled and its width in em, which grows with it: nothing is measured again.
  let [line, ems] = ['', 0];
  const fits = (end: string) => pixels(emsWith(ems, end), size, bold) <= width;
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && !fits(piece.trimEnd())) {
      lines.push(line.trimEnd());
      [line, ems] = ['', 0];
    }
    // Only a piece alone in its line can be too wide.
    if (line === '' && !fits(piece.trimEnd())) {
      const [whole, rest] = cut(piece, width, size, bold);
      lines.push(...whole);
      line = rest;
      ems = emsWith(0, rest);
    } else {
      line += piece;
      ems = emsWith(ems, piece);
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** A piece that is too wide: the lines that it fills, and what is left of it. */
function cut(piece: string, width: number, size: number, bold: boolean): [string[], string] {
  const lines: string[] = [];
  let rest = piece;
  while (textWidth(rest.trimEnd(), size, bold) > width && [...rest].length > 1) {
    const head = fitting(rest, width, size, bold);
    lines.push(head);
    rest = rest.slice(head.length);
  }
  return [lines, rest];
}

/** The longest beginning of a text that fits, at least one character. */
function fitting(text: string, width: number, size: number, bold: boolean): string {
  let [ems, end] = [0, 0];
  for (const character of text) {
    ems += emOf(character);
    if (end > 0 && pixels(ems, size, bold) > width) break;
    end += character.length;
  }
  return text.slice(0, end);
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

/**
 * Breaks a text so that its last line is no widow: where it would be shorter than a fifth of the
 * others, all lines are made shorter, as far as that takes no more of them.
 */
export function wrapEvenly(text: string, width: number, size: number, bold = false): string[] {
  const lines = wrapClauses(text, width, size, bold);
  const last = textWidth(lines.at(-1) ?? '', size, bold);
  if (lines.length < 2 || last > width / 5) return lines;
  for (const share of [0.75, 0.8, 0.85, 0.9, 0.95]) {
    const evener = wrapClauses(text, width * share, size, bold);
    if (evener.length <= lines.length) return evener;
  }
  return lines;
}

/** Breaks a text at the middle dots between its parts, where each part fits a line; else as `wrapEvenly`. */
export function wrapParts(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const part of text.split(' · ')) {
    const line = lines.length === 0 ? part : `${lines.at(-1) ?? ''} · ${part}`;
    const before = lines.pop();
    if (before === undefined || textWidth(line, size, bold) <= width) lines.push(line);
    else lines.push(`${before} ·`, part);
  }
  return lines.every((line) => textWidth(line, size, bold) <= width)
    ? lines
    : wrapEvenly(text, width, size, bold);
}
