import type { Document } from '../../model/document';
import { documentWords } from '../../model/words/documents';
import { renderingsOf } from '../office/rendering';
import type { Rendering, OfficeOptions } from '../office/rendering';
import { startDeck } from './deck';
import type { Deck } from './deck';
import { addExhibit, placeOf } from './exhibit';
import { mendDeck } from './mend';
import { addCover, addMissing, addQuotation, addReferences, addSection } from './pages';

/** The type of a PowerPoint deck. */
export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The brief as a deck of 16:9: a cover, one idea a slide with charts that PowerPoint draws and edits, the
 * quotations in the speaker's notes, the references. The same brief gives the same bytes.
 */
export async function briefPptx(document: Document, options: OfficeOptions): Promise<Blob> {
  const { blocks, language, title } = document;
  const renderings = await renderingsOf(document, options, (exhibit) => placeOf(exhibit, language));
  const deck = startDeck(title, language);
  const listed = addCover(deck, document, options.byline ?? '');
  addBlocks(deck, document, renderings, options);
  if (deck.notes.size > 0) {
    const notes = [...deck.notes].map(([said, of]) => `${of}\n${said}`);
    addSection(deck, documentWords[language].page.note, notes, [16, 14, 12], 'notes');
  }
  if (!listed) addReferences(deck, document);
  const file = await deck.pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('the deck was not written as bytes');
  options.onProgress?.(blocks.length, blocks.length);
  return new Blob([mendDeck(file, deck.charts, language, options.template ?? null).slice()], {
    type: pptxType,
  });
}

/** A text that leads to an exhibit stands on its slide, if it is no longer than this. */
const leading = 120;

/** A slide an item; headings stand over the titles of what follows them. */
function addBlocks(
  deck: Deck,
  { title, blocks }: Document,
  renderings: ReadonlyMap<string, Rendering>,
  { addressOf }: OfficeOptions,
): void {
  let section = '';
  let texts: string[] = [];
  let said = true;
  const flush = () => {
    if (texts.length > 0 || !said) addSection(deck, section === '' ? title : section, texts);
    texts = [];
    said = true;
  };
  for (const block of blocks) {
    switch (block.of) {
      case 'exhibit': {
        const rendering = renderings.get(block.id);
        if (!rendering) break;
        if (texts.join('').length > leading) flush();
        const remark = [...texts, ...block.remark];
        texts = [];
        said = true;
        addExhibit(deck, { ...block, remark }, rendering, section, addressOf?.(block) ?? '');
        break;
      }
      case 'quotation':
        if (texts.length > 0) flush();
        said = true;
        addQuotation(deck, block, section);
        break;
      case 'heading':
        flush();
        section = block.text;
        said = false;
        break;
      case 'text':
        if (block.role === 'own') texts.push(...block.paragraphs);
        else {
          flush();
          addMissing(deck, block);
        }
        break;
    }
  }
  flush();
}
