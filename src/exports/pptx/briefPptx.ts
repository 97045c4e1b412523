import type { BriefContent, BriefContentItem } from '../../model/brief/content';
import { documentWords } from '../../model/words/documents';
import { formsOf } from '../office/form';
import type { Form } from '../office/form';
import type { OfficeOptions } from '../office/form';
import { addComparison, paperOf } from './comparison';
import { startDeck } from './deck';
import type { Deck } from './deck';
import { mendDeck } from './mend';
import { addCover, addMissing, addQuotation, addReferences, addSection } from './pages';

/** The type of a PowerPoint deck. */
export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The brief as a deck of 16:9: a cover, a slide an item with charts that PowerPoint draws and edits,
 * the quotations in the speaker's notes, the references. The same brief gives the same bytes.
 */
export async function briefPptx(content: BriefContent, options: OfficeOptions): Promise<Blob> {
  const { items, language } = content;
  const words = documentWords[language].office;
  const title = content.title.trim() === '' ? words.untitled : content.title;
  const forms = await formsOf(items, language, options, (item) => paperOf(item, content));
  const deck = startDeck(title, language);
  addCover(deck, title, content);
  addItems(deck, title, content, forms, options);
  addReferences(deck, content);
  const file = await deck.pptx.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('the deck was not written as bytes');
  options.onProgress?.(items.length, items.length);
  return new Blob([mendDeck(file, deck.charts, language).slice()], { type: pptxType });
}

function addItems(
  deck: Deck,
  title: string,
  content: BriefContent,
  forms: ReadonlyMap<BriefContentItem, Form>,
  { addressOf }: OfficeOptions,
): void {
  let heading = title;
  content.items.forEach((item, index) => {
    const after = content.items.slice(index + 1);
    switch (item.type) {
      case 'comparison': {
        const form = forms.get(item);
        if (form) addComparison(deck, item, form, content, addressOf?.(item) ?? '');
        break;
      }
      case 'quotation':
        addQuotation(deck, item);
        break;
      case 'heading':
        heading = item.text;
        addSection(deck, heading, leadingTexts(after));
        break;
      case 'text':
        // Behind a heading it is on the heading's slide already.
        if (!followsHeading(content.items, index)) addSection(deck, heading, [item.text]);
        break;
      case 'missing':
        addMissing(deck, item);
        break;
    }
  });
}

function leadingTexts(items: readonly BriefContentItem[]): string[] {
  const end = items.findIndex(({ type }) => type !== 'text');
  const texts = end < 0 ? items : items.slice(0, end);
  return texts.flatMap((item) => (item.type === 'text' ? [item.text] : []));
}

/** Whether only texts stand between an item and the heading before it. */
function followsHeading(items: readonly BriefContentItem[], index: number): boolean {
  const before = items.slice(0, index).findLast(({ type }) => type !== 'text');
  return before?.type === 'heading';
}
