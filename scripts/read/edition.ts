import type { Passage } from '../../src/model/text/report';
import type { Problems } from '../problems';
import { strangeIn } from './characters';
import { readFrontMatter } from './frontMatter';
import type { FrontMatter } from './frontMatter';
import { readMarks } from './marks';
import type { MarkedLine, ReceivedCharacter } from './marks';

/** A heading or a paragraph of the edition: level 1 to 3 for a heading, 0 for a paragraph. */
export type EditionBlock = {
  /** Its line in `report.md`. */
  readonly row: number;
  readonly passage: Passage;
} & (
  | { readonly level: 1 | 2 | 3; readonly number: null }
  /** Paragraphs are counted from 1 through the report. */
  | { readonly level: 0; readonly number: number }
);

/** The number of the paragraph that a block is, where the checks have seen to it that it is one. */
export function paragraphAt({ path, blocks }: Edition, index: number): number {
  const block = blocks[index];
  if (block?.level !== 0) throw new Error(`${path}: block ${index} is no paragraph`);
  return block.number;
}

/** A character of the received text where the edition has it. */
export interface EditionCharacter extends ReceivedCharacter {
  readonly row: number;
  /** The index of its block; null for furniture on a line of its own. */
  readonly block: number | null;
}

/** `report.md` as read. */
export interface Edition {
  readonly path: string;
  readonly front: FrontMatter;
  readonly blocks: readonly EditionBlock[];
  readonly received: readonly EditionCharacter[];
}

const HEADINGS: Readonly<Record<string, EditionBlock['level']>> = {
  '': 0,
  '#': 1,
  '##': 2,
  '###': 3,
};

class Builder {
  readonly blocks: EditionBlock[] = [];
  readonly received: EditionCharacter[] = [];
  #paragraphs = 0;
  /** Furniture on lines of their own, until the next block. */
  #waiting: string[] = [];

  add(row: number, marks: string, { passage, received }: MarkedLine): void {
    const level = HEADINGS[marks] ?? 0;
    const alone = level === 0 && passage.text.trim() === '';
    const block = alone ? null : this.blocks.length;
    for (const { character, at } of received) this.received.push({ character, at, row, block });
    if (alone) this.#waiting.push(...passage.furniture.map(({ text }) => text));
    else this.#addBlock(row, level, passage);
  }

  #addBlock(row: number, level: EditionBlock['level'], passage: Passage): void {
    const before = this.#waiting.map((text) => ({ at: 0, text }));
    const furniture = [...before, ...passage.furniture];
    const own = { row, passage: { ...passage, furniture } };
    this.blocks.push(
      level === 0
        ? { ...own, level, number: (this.#paragraphs += 1) }
        : { ...own, level, number: null },
    );
    this.#waiting = [];
  }

  /** Furniture after the last block stands at its end. */
  finish(): void {
    const last = this.blocks.pop();
    if (last === undefined) return;
    const after = this.#waiting.map((text) => ({ at: last.passage.text.length, text }));
    const furniture = [...last.passage.furniture, ...after];
    this.blocks.push({ ...last, passage: { ...last.passage, furniture } });
  }
}

/** What the copy had around the report may hold anything; it is marked as furniture. */
const FURNITURE = /\{\{.*?\}\}/gu;

function checkCharacters(lines: readonly string[], path: string, problems: Problems): void {
  lines.forEach((line, index) => {
    const strange = strangeIn(line.replaceAll(FURNITURE, ''));
    if (strange === null) return;
    const right = 'if it was received, mark it as furniture';
    problems.refuse({ path, row: index + 1 }, `strange character: ${strange} (${right})`);
  });
}

/** Reads `report.md`; null after a report if it has no front matter. */
export function readEdition(text: string, path: string, problems: Problems): Edition | null {
  const lines = text.split('\n');
  checkCharacters(lines, path, problems);
  const front = readFrontMatter(lines, path, problems);
  if (front === null) return null;
  const builder = new Builder();
  for (let index = front.lines; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim();
    if (line === '') continue;
    const row = index + 1;
    const [, marks = '', content = ''] = /^(?:(#{1,3}) )?(.*)$/u.exec(line) ?? [];
    const marked = readMarks(content, front.lost);
    for (const what of marked.wrong) problems.refuse({ path, row }, what);
    builder.add(row, marks, marked);
  }
  builder.finish();
  return { path, front, blocks: builder.blocks, received: builder.received };
}
