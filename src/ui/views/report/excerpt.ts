/** What of a selection stands in a report's text. */
export interface Excerpt {
  readonly text: string;
  /** The numbers of the paragraphs that it reaches over; none when it is of headings alone. */
  readonly paragraphs: readonly number[];
}

/**
 * The text that a range covers within an article, a line a block, as it is shown, repairs in their
 * brackets; without glossary signs, furniture and the numbers in the margin. Null when it covers none.
 */
export function excerptOf(article: Element, range: Range): Excerpt | null {
  const parts = [...article.querySelectorAll<HTMLElement>('[data-block]')].flatMap((block) => {
    const text = textWithin(block, range);
    return text === '' ? [] : [{ text, number: Number(block.dataset['paragraph'] ?? 0) }];
  });
  if (parts.length === 0) return null;
  return {
    text: parts.map((each) => each.text).join('\n'),
    paragraphs: parts.map((each) => each.number).filter((number) => number > 0),
  };
}

function textWithin(block: HTMLElement, range: Range): string {
  if (!range.intersectsNode(block)) return '';
  const own = document.createRange();
  own.selectNodeContents(block);
  if (block.contains(range.startContainer)) own.setStart(range.startContainer, range.startOffset);
  if (block.contains(range.endContainer)) own.setEnd(range.endContainer, range.endOffset);
  const copy = own.cloneContents();
  for (const each of copy.querySelectorAll('[data-unquoted]')) each.remove();
  return (copy.textContent ?? '').trim();
}
