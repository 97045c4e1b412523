import { bracketed } from '../../later/copiedText';

/** What of a selection stands in a report's text. */
export interface SelectedText {
  readonly text: string;
  /** The numbers of the paragraphs that it reaches over; none when it is of headings alone. */
  readonly paragraphs: readonly number[];
}

/** A stretch of one paragraph as it is shown, in characters that a quotation would have. */
export interface ShownStretch {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The text that a range covers within an article, a line a block, as it is shown, repairs in their
 * brackets; without glossary signs, furniture and the numbers in the margin. Null when it covers none.
 */
export function selectedText(article: Element, range: Range): SelectedText | null {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')].flatMap((block) => {
    const text = range.intersectsNode(block) ? quotedIn(within(block, range)).trim() : '';
    return text === '' ? [] : [{ text, number: Number(block.dataset['paragraph'] ?? 0) }];
  });
  if (blocks.length === 0) return null;
  return {
    text: blocks.map((each) => each.text).join('\n'),
    paragraphs: blocks.map((each) => each.number).filter((number) => number > 0),
  };
}

/** What a range covers of each paragraph of an article; headings are left out. */
export function selectedStretches(article: Element, range: Range): ShownStretch[] {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('[data-paragraph]')];
  return paragraphs
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => {
      const selected = within(paragraph, range);
      const before = whole(paragraph);
      before.setEnd(selected.startContainer, selected.startOffset);
      const from = quotedIn(before).length;
      before.setEnd(selected.endContainer, selected.endOffset);
      return {
        paragraph: Number(paragraph.dataset['paragraph']),
        from,
        to: quotedIn(before).length,
      };
    })
    .filter(({ from, to }) => to > from);
}

function whole(block: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(block);
  return range;
}

/** The part of a range that lies in a block, which it reaches. */
function within(block: Element, range: Range): Range {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const own = whole(block);
  if (block.contains(startContainer)) own.setStart(startContainer, startOffset);
  if (block.contains(endContainer)) own.setEnd(endContainer, endOffset);
  return own;
}

/** What a range covers as a quotation would have it. */
function quotedIn(range: Range): string {
  const copy = bracketed(range.cloneContents());
  for (const each of copy.querySelectorAll('[data-unquoted]')) each.remove();
  return copy.textContent ?? '';
}
