import { shortTitle } from '../../model/citation';
import type { Document } from '../../model/document';
import type { QuotationBlock, TextBlock } from '../../model/document/block';
import { documentWords } from '../../model/words/documents';
import { cleanText } from '../escape';
import { addBlock, addSlide, addText } from './deck';
import type { Deck } from './deck';
import { cut, fitting, heightOf, paged } from './fit';
import { colours, slide } from './look';

const top = slide.subtitle.y + 0.2;

/** The cover: what it is about, who wrote it and what it rests on; tells whether the references had room. */
export function addCover(deck: Deck, document: Document, byline: string): boolean {
  const { title, reports, references, version, language } = document;
  const words = documentWords[language];
  const made = addSlide(deck, title, { master: 'COVER' });
  let y = 4.4;
  const add = (text: string, size: number, name: string) => {
    if (text !== '')
      y += addBlock(deck, made, text, { y, size, colour: colours.muted, name }) + 0.1;
  };
  add(byline, 18, 'byline');
  add(`${words.office.reports(reports.length)} · ${words.version(version)}`, 14, 'subtitle');
  const listed = references.join('\n');
  if (y + heightOf(listed, slide.inner, 12) > slide.end) return false;
  add(listed, 12, 'references');
  return true;
}

/** A heading with the paragraphs that follow it, in the largest size that fits; a heading alone stands in the middle. */
export function addSection(
  deck: Deck,
  heading: string,
  paragraphs: readonly string[],
  sizes = [20, 18, 16],
  name = 'text',
): void {
  const text = paragraphs.join('\n');
  if (text === '') {
    const made = addSlide(deck, heading, { master: 'COVER' });
    made.addNotes(cleanText(heading));
    return;
  }
  const room = slide.end - top;
  const size = fitting(text, slide.inner, room, sizes) ?? sizes.at(-1) ?? 12;
  const pages =
    heightOf(text, slide.inner, size) <= room ? [text] : cut(text, slide.inner, room, size);
  for (const page of pages) {
    const made = addSlide(deck, heading);
    addBlock(deck, made, page, { y: top, size, name });
  }
}

/** A quotation in large letters with its source; a long one goes on over several slides. */
export function addQuotation(
  deck: Deck,
  { quoted, from, report, remark }: QuotationBlock,
  section: string,
): void {
  const words = documentWords[deck.language].office;
  const name = shortTitle(report, deck.language);
  const remarked = remark.join('\n');
  const before = remarked === '' ? 0 : heightOf(remarked, slide.inner, 16) + 0.2;
  const under = heightOf(from, slide.inner, 14) + 0.2;
  const room = slide.end - top - before - under;
  const width = slide.inner - 0.4;
  const size = fitting(quoted, width, room, [28, 24, 22, 20, 18, 16]) ?? 16;
  const parts = heightOf(quoted, width, size) <= room ? [quoted] : cut(quoted, width, room, size);
  parts.forEach((part, index) => {
    const title = parts.length > 1 ? words.part(name, index + 1, parts.length) : name;
    const made = addSlide(deck, title, { section });
    if (before > 0) addBlock(deck, made, remarked, { y: top, size: 16, name: 'remark' });
    const y = top + before;
    const height = heightOf(part, width, size);
    const bar = { x: slide.margin, y, w: 0.06, h: height, fill: { color: colours.accent } };
    made.addShape('rect', bar);
    addText(deck, made, part, { x: slide.margin + 0.3, width, y, height, size, name: 'quotation' });
    addText(deck, made, from, {
      y: y + height + 0.2,
      height: under,
      size: 14,
      colour: colours.muted,
      align: 'right',
      name: 'source',
    });
    made.addNotes(cleanText(`${quoted}\n${from}`));
  });
}

/** Says what had its place here. */
export function addMissing(deck: Deck, { paragraphs }: TextBlock): void {
  addSlide(deck, paragraphs.join('\n'));
}

/** The references, over as many slides as they take. */
export function addReferences(deck: Deck, { references, language }: Document): void {
  const height = (each: string) => heightOf(each, slide.inner, 14);
  for (const page of paged(references, height, slide.end - top)) {
    const made = addSlide(deck, documentWords[language].references);
    // One box for all: set wider than estimated, one must not run into the next.
    addBlock(deck, made, page.join('\n'), { y: top, size: 14, name: 'references' });
  }
}
