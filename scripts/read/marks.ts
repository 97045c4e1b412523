import type { Passage } from '../../src/model/text/report';
import { isFootnoteSign } from './footnoteSigns';

/** A character of the received text, and where it is in the passage; null for furniture. */
export interface ReceivedCharacter {
  readonly character: string;
  readonly at: number | null;
}

/** A line of the edition, its marks read. */
export interface MarkedLine {
  readonly passage: Passage;
  readonly received: readonly ReceivedCharacter[];
  /** What is wrong with its marks. */
  readonly wrong: readonly string[];
}

const MARKS = /〔([^〔〕]+)〕|\{\{(.*?)\}\}|\[\^(\[\d{1,3}\]|[^[\]]*)\]/gu;
const STRAY = /[〔〕]|\{\{|\}\}|\[\^/u;

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

class Line {
  readonly passage: Writable<Passage> = { text: '', repairs: [], references: [], furniture: [] };
  readonly received: ReceivedCharacter[] = [];
  readonly wrong: string[] = [];

  plain(text: string): void {
    const stray = STRAY.exec(text);
    if (stray !== null) this.wrong.push(`unfinished mark: ${stray[0]}${text.split(stray[0])[1]}`);
    for (let index = 0; index < text.length; index++) {
      this.received.push({ character: text.charAt(index), at: this.passage.text.length + index });
    }
    this.passage.text += text;
  }

  repair(content: string, lost: string): void {
    const likely = content.endsWith('?');
    const character = likely ? content.slice(0, -1) : content;
    if (character.length !== 1 || !lost.includes(character))
      this.wrong.push(`bad repair: 〔${content}〕 (one of the lost characters ${lost})`);
    this.passage.repairs.push({ at: this.passage.text.length, likely });
    this.passage.text += character;
  }

  furniture(text: string): void {
    if (STRAY.test(text)) this.wrong.push(`mark within furniture: {{${text}}}`);
    this.passage.furniture.push({ at: this.passage.text.length, text });
    for (let index = 0; index < text.length; index++)
      this.received.push({ character: text.charAt(index), at: null });
  }

  reference(entry: string): void {
    const received = isFootnoteSign(entry);
    this.passage.references.push({ at: this.passage.text.length, entry, received });
    if (received) this.plain(entry);
  }
}

/** Reads the marks of one line of the edition; `lost` are the characters it may restore. */
export function readMarks(text: string, lost: string): MarkedLine {
  const line = new Line();
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, repair, furniture, reference] = match;
    line.plain(text.slice(end, match.index));
    if (repair !== undefined) line.repair(repair, lost);
    else if (furniture !== undefined) line.furniture(furniture);
    else line.reference(reference ?? '');
    end = match.index + whole.length;
  }
  line.plain(text.slice(end));
  return line;
}
