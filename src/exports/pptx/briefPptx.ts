import type { Document } from '../../model/document';
import type { Block } from '../../model/document/block';
import { renderingsOf } from '../office/rendering';
import type { Rendering, OfficeOptions } from '../office/rendering';
import { startDeck } from './deck';
import type { Deck } from './deck';
import { addExhibit, paperOf } from './exhibit';
import { mendDeck } from './mend';
import { addCover, addMissing, addQuotation, addReferences, addSection } from './pages';

/** The type of a PowerPoint deck. */
export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The brief as a deck of 16:9: a cover, a slide an exhibit with charts that PowerPoint draws and edits,
 * the quotations in the speaker's notes, the references. The same brief gives the same bytes.
 */
export async function briefPptx(document: Document, options: OfficeOptions): Promise<Blob> {
  const { blocks, language, title } = document;
  const renderings = await renderingsOf(document, options, (exhibit) => ({
    paper: paperOf(exhibit, language),
    parts: [exhibit.comparison],
  }));
  const deck = startDeck(title, language);
  addCover(deck, document);
  addBlocks(deck, document, renderings, options);
  addReferences(deck, document);
  const file = await deck.pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('the deck was not written as bytes');
  options.onProgress?.(blocks.length, blocks.length);
  return new Blob([mendDeck(file, deck.charts, language).slice()], { type: pptxType });
}

function addBlocks(
  deck: Deck,
  { title, blocks }: Document,
  renderings: ReadonlyMap<string, Rendering>,
  { addressOf }: OfficeOptions,
): void {
  let heading = title;
  blocks.forEach((block, index) => {
    switch (block.of) {
      case 'exhibit': {
        const form = renderings.get(block.id);
        if (form) addExhibit(deck, block, form, addressOf?.(block) ?? '');
        break;
      }
      case 'quotation':
        addQuotation(deck, block);
        break;
      case 'heading':
        heading = block.text;
        addSection(deck, heading, leadingParagraphs(blocks.slice(index + 1)));
        break;
      case 'text':
        if (block.role === 'missing') addMissing(deck, block);
        // Behind a heading it is on the heading's slide already.
        else if (!followsHeading(blocks, index)) addSection(deck, heading, block.paragraphs);
        break;
    }
  });
}

const isOwnText = (block: Block) => block.of === 'text' && block.role === 'own';

function leadingParagraphs(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex((block) => !isOwnText(block));
  const texts = end < 0 ? blocks : blocks.slice(0, end);
  return texts.flatMap((block) => (block.of === 'text' ? block.paragraphs : []));
}

/** Whether only texts stand between a block and the heading before it. */
function followsHeading(blocks: readonly Block[], index: number): boolean {
  const others = blocks.slice(0, index).filter((block) => !isOwnText(block));
  return others[others.length - 1]?.of === 'heading';
}
